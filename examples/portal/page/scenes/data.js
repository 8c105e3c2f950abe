// @ts-check
/** Replaces the data sets of the console: the people of the portal. The images come from Glance. */

/** @typedef {import("./facts.js").Scene} Scene */

const { cloud, region, limits, people } = await (await fetch("api/portal")).json();

/** The key of the saved state in the local storage. */
export const storageKey = "image-sharing-portal";

/** @type {Scene} */
const portal = {
  accounts: people,
  regions: [region],
  limits,
  vaultNames: {},
  words: { copy: "Copy", systemDisk: "Rebuild a server" },
  findingIds: ["They sign in to the portal. Enter the account ID that they have there."],
  without: ["copy", "use"],
  unreported: ["kind", "encryption", "resources"],
  newId: () => "",
  facts: () => ({ images: [], vaults: {} }),
};

export const scenes = { [cloud]: portal };
