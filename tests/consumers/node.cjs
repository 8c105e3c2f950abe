// A project of CommonJS alone. Newer Nodes give it the ES module and older ones the CommonJS bundle,
// which is also required by its path, so that it is tried in every Node.
const request = {
  cloud: "alibaba-ecs",
  account: "1111111111111111",
  region: "cn-hangzhou",
  action: { type: "share", image: "m-1", accounts: ["2222222222222222"] },
  image: { id: "m-1" },
};

const packages = [require("image-sharing"), require("./node_modules/image-sharing/dist/index.cjs")];

function answer({ addLocale, check, version }) {
  addLocale(require("image-sharing/locales/de"));
  const [english, german] = ["en", "de"].map((locale) => check({ ...request, locale }));
  return { version, decision: english.decision, translated: english.findings[0].message !== german.findings[0].message };
}

console.log(JSON.stringify(packages.map(answer)));
