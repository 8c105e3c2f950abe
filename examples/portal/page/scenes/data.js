// @ts-check
/** In place of the console's data set: who there is in the portal. What there is to share, Glance knows. */

/** @typedef {import("./facts.js").Scene} Scene */

const { cloud, region, limits, people } = await (await fetch("api/portal")).json();

/** Where the browser keeps who looked last. */
export const place = "image-sharing-portal";

/** @type {Scene} */
const portal = {
  accounts: people,
  regions: [region],
  limits,
  vaultNames: {},
  words: { copy: "Copy", systemDisk: "Rebuild a server" },
  findingIds: ["They sign in to the portal: what they are called there is what you enter here."],
  without: ["copy", "use"],
  untold: ["kind", "encryption", "resources"],
  newId: () => "",
  facts: () => ({ images: [], vaults: {} }),
};

export const scenes = { [cloud]: portal };
