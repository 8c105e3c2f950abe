// A project that uses the package in both of Node's ways at once.
import { createRequire } from "node:module";
import * as imported from "image-sharing";
import de from "image-sharing/locales/de";

const require = createRequire(import.meta.url);
const required = require("image-sharing");

const request = {
  cloud: "alibaba-ecs",
  account: "1111111111111111",
  region: "cn-hangzhou",
  action: { type: "share", image: "m-1", accounts: ["2222222222222222"] },
  image: { id: "m-1" },
};

imported.addLocale(de);
required.addLocale(require("image-sharing/locales/de"));
const translates = ({ check }) => check({ ...request, locale: "de" }).findings[0].message !== check(request).findings[0].message;

console.log(
  JSON.stringify({
    version: imported.version,
    imported: imported.check(request).decision,
    required: required.check(request).decision,
    translated: [imported, required].map(translates),
    oneInstance: imported.check === required.check,
    canBeOneInstance: Boolean(process.features.require_module),
  }),
);
