// @ts-check
/** The shape of a data set, and helpers to write one. */

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Vault} Vault */
/** @typedef {import("../../pkg/index.d.ts").CloudId} CloudId */
/** @typedef {{ images: Image[], vaults: Record<string, Vault[]> }} CloudFacts */
/** @typedef {import("../../pkg/index.d.ts").Context} Context */
/** @typedef {{ id: string, label: string } & Pick<Context, "role" | "organizations">} Account */
/** @typedef {Record<string, string>} Names by id */
/**
 * @typedef {object} Scene
 * @property {Account[]} accounts
 * @property {string[]} regions
 * @property {Names} vaultNames
 * @property {{ copy: string, systemDisk: string }} words the cloud's own words for a copy, and for using an image as a system disk
 * @property {string[]} findingIds how recipients find the id that the owner types, in our words
 * @property {() => string} newId a new image id in the format of the cloud
 * @property {() => CloudFacts} facts
 * @property {Context["limits"]} [limits] if they differ from the documented ones
 * @property {string[]} [without] controls that do not exist here
 * @property {(keyof Image)[]} [unreported] facts that its backend does not report
 */

/**
 * A plain Linux system disk, with the facts that the rules ask for. `facts` is what differs from it.
 *
 * @param {string} id @param {string} name @param {string} owner @param {string} region @param {Partial<Image>} [facts]
 * @returns {Image}
 */
export function known(id, name, owner, region, facts = {}) {
  return {
    id,
    name,
    owner,
    region,
    kind: "system-disk",
    origin: "custom",
    visibility: facts.shares?.length ? "shared" : "private",
    status: "available",
    protected: false,
    encryption: null,
    sizeGib: 40,
    dataDisks: 0,
    productCode: null,
    published: false,
    os: "linux",
    tasks: [],
    resources: [],
    shares: [],
    ...facts,
  };
}

/** @param {number} length */
export const hex = (length) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => (byte % 16).toString(16)).join("");

/** @param {string} account @param {number} count @param {"server" | "disk"} [kind] */
export const made = (account, count, kind = "server") => ({ account, kind, count });

/** A share without a status: it takes effect at once. @param {string} account @param {string} since */
export const direct = (account, since) => ({ account, via: /** @type {const} */ ("account"), since });

/** @param {"pending" | "accepted" | "rejected"} status */
const share = (status) => /** @param {string} account @param {string} since */ (account, since) => ({
  account,
  status,
  via: /** @type {const} */ ("account"),
  since,
});
export const pending = share("pending");
export const accepted = share("accepted");
export const rejected = share("rejected");
