import { check, version } from "/image-sharing/index.js";

const { decision } = check({
  cloud: "alibaba-ecs",
  account: "1111111111111111",
  region: "cn-hangzhou",
  action: { type: "share", image: "m-1", accounts: ["2222222222222222"] },
  image: { id: "m-1" },
});

document.querySelector("output").textContent = JSON.stringify({ version, decision });
