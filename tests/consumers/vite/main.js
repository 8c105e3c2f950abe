import { addLocale, check, version } from "image-sharing";
import de from "image-sharing/locales/de";

const request = {
  cloud: "alibaba-ecs",
  account: "1111111111111111",
  region: "cn-hangzhou",
  action: { type: "share", image: "m-1", accounts: ["2222222222222222"] },
  image: { id: "m-1" },
};

addLocale(de);
const [english, german] = ["en", "de"].map((locale) => check({ ...request, locale }));
const translated = english.findings[0].message !== german.findings[0].message;

document.querySelector("output").textContent = JSON.stringify({ version, decision: english.decision, translated });
