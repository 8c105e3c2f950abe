// @ts-check
/** Names and sentences of the console. The messages of rules come from the engine. */

import { cloudInfo, facts, scene, state } from "../engine/state.js";
import { h, listed, plural } from "./html.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Choice} Choice */
/** @typedef {import("../engine/engine.js").Difference} Difference */
/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Share} Share */

/** @param {string} id */
const person = (id) => scene(state.cloud).accounts.find((account) => account.id === id)?.label;

/** The label of an account, or its id. @param {string} id */
export const accountName = (id) => person(id) ?? id;

/** The name of a vault, or its id. @param {string} id */
export const vaultName = (id) => scene(state.cloud).vaultNames[id] ?? id;

/**
 * The name of an image, or its id. An image that a plan has yet to make is called the copy of its source.
 *
 * @param {string} id @returns {string}
 */
export function imageName(id) {
  const found = facts().images.find((image) => image.id === id);
  if (found?.name) names.set(id, found.name);
  const [, source] = (!found && /^(.+)~\d+$/.exec(id)) || [];
  return source ? `the copy of ${imageName(source)}` : (names.get(id) ?? id);
}

/** Names of images by id, including images that are gone. @type {Map<string, string>} */
const names = new Map();

/** The default name of a copy. @param {string} id the source */
export const copyName = (id) => `${imageName(id).replace(/^the /, "")}-copy`;

/** @param {string} id */
const known = (id) => {
  const name = person(id) ?? scene(state.cloud).vaultNames[id] ?? imageName(id);
  return name === id ? null : name;
};

/**
 * A message of the engine as elements. Backticks mark values. An id that has a name is shown by that name.
 *
 * @param {string} text
 */
export const rich = (text) =>
  text.split("`").map((part, index) => {
    if (index % 2 === 0) return part;
    const name = known(part);
    return name ? h("span", { class: "name", title: part }, name) : h("code", null, part);
  });

/** The same as plain text, for screen readers. @param {string} text */
export const plain = (text) =>
  text
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part : (known(part) ?? part)))
    .join("");

export const kinds = /** @type {Record<string, string>} */ ({
  "system-disk": "System disk",
  "data-disk": "Data disk",
  "full-server": "Full server",
  iso: "ISO",
});

/** The word for rejecting: on some clouds it ends the share. */
export const rejectWord = () => (cloudInfo().rejectEnds ? "Leave" : "Reject");

/** The cloud's own word for a copy. */
export const copyWord = () => scene(state.cloud).words.copy;

/** @type {{ as: "server" | "system-disk" | "data-disk" | "reinitialize", label: () => string }[]} */
export const uses = [
  { as: "server", label: () => "Create a server" },
  {
    as: "system-disk",
    label: () => scene(state.cloud).words.systemDisk,
  },
  { as: "data-disk", label: () => "Create a data disk" },
  { as: "reinitialize", label: () => "Re-initialize a disk" },
];

/** @param {string[]} accounts */
const people = (accounts) =>
  accounts.length > 3 ? plural(accounts.length, "account") : listed(accounts.map(accountName));

/** @param {string[] | "all"} accounts */
const withWhom = (accounts) => (accounts.length ? ` with ${accounts === "all" ? "everybody" : people(accounts)}` : "");

/** An action as a title. @param {Action} action @returns {string} */
export function title(action) {
  const image = imageName(action.image);
  switch (action.type) {
    case "share":
      return `Share ${image}${withWhom(action.accounts)}${action.region ? ` for use in ${action.region}` : ""}`;
    case "unshare":
      return `Stop sharing ${image}${withWhom(action.accounts)}`;
    case "accept":
      return `Accept ${image}${action.vault ? ` into vault ${vaultName(action.vault)}` : ""}`;
    case "reject":
      return `${rejectWord()} ${image}`;
    case "delete":
      return `Delete ${image}${action.force ? " although servers made from it exist" : ""}`;
    case "copy":
      return `${copyWord()} ${image}${action.region ? ` to ${action.region}` : ""}${keyPhrase(action.key)}`;
    case "use": {
      const use = uses.find(({ as }) => as === action.as);
      return `${use?.label()} from ${image}${action.region ? ` in ${action.region}` : ""}`;
    }
    case "update":
      return listed(edits(action.set, image).map(([, whole]) => whole));
  }
}

const states = { available: "Activate", deactivated: "Deactivate", deprecated: "Deprecate" };

/**
 * What an update does: in a word or two, and with the name of the image.
 *
 * @param {import("../../pkg/index.d.ts").Edit} set @param {string} image @returns {[string, string][]}
 */
function edits({ visibility, protected: kept, status, name }, image) {
  const state = states[/** @type {keyof typeof states} */ (status)];
  return [
    ...(visibility ? [words(`Make ${visibility}`, `Make ${image} ${visibility}`)] : []),
    ...(kept === true ? [words("Protect", `Protect ${image} from deletion`)] : []),
    ...(kept === false ? [words("Lift the protection", `Lift the protection of ${image}`)] : []),
    ...(state ? [words(state, `${state} ${image}`)] : []),
    ...(name === undefined ? [] : [words("Rename", `Rename ${image} to ${name}`)]),
  ];
}

/** @param {string} short @param {string} whole @returns {[string, string]} */
const words = (short, whole) => [short, whole];

/** The same for a step of a plan, which may need a choice. @param {Action} action @param {Choice} [choice] */
export function stepTitle(action, choice) {
  if (!choice) return title(action);
  const whom = choice.at === "/accounts" && plural(choice.count, "account");
  return `${title(action)} ${whom ? `with ${whom} of your choice` : "under a key of your own"}`;
}

/** An action in a word or two, for its button. @param {Action} action */
export const verb = (action) =>
  action.type === "unshare"
    ? "Stop sharing"
    : action.type === "use"
      ? uses.find(({ as }) => as === action.as)?.label()
      : action.type === "update"
        ? listed(edits(action.set, "").map(([short]) => short))
        : title(action).split(" ")[0];

/** @param {string | null | undefined} key */
const keyPhrase = (key) =>
  key === undefined
    ? ""
    : key === null
      ? " without encryption"
      : key === "default"
        ? " under the default key"
        : ` under key ${key}`;

/** Who can resolve a finding. @type {Record<import("../../pkg/index.d.ts").Finding["by"], string>} */
export const who = {
  you: "you",
  owner: "the owner of the image",
  recipient: "the recipient",
  admin: "an administrator of your account",
  provider: "the cloud provider",
};

/** @param {string | undefined} time ISO 8601 */
export const day = (time) => (time ? h("time", { datetime: time }, time.slice(0, 10)) : "unknown");

/** @param {Image["encryption"]} encryption */
export function encryptionWords(encryption) {
  if (encryption === undefined) return "Encryption unknown";
  if (encryption === null) return "Not encrypted";
  const off = encryption.enabled === false ? ", disabled" : "";
  return encryption.key === "default" ? `Default key${off}` : `Custom key${off}`;
}

export const replies = { pending: "Pending", accepted: "Accepted", rejected: "Rejected" };

/** @param {import("../../pkg/index.d.ts").Resource[] | undefined} resources @param {string} [account] */
export const madeWords = (resources, account) =>
  (resources ?? [])
    .filter((made) => account === undefined || made.account === account)
    .map(({ kind, count }) => plural(count, kind))
    .join(", ");

/** A recipient of an image in a list to choose from. @param {string} account @param {Image | undefined} image */
export function recipientLabel(account, image) {
  const status = image?.shares?.find((share) => share.account === account)?.status;
  const made = madeWords(image?.resources, account);
  const more = [status && replies[status].toLowerCase(), made && `made ${made} from it`].filter(Boolean).join(", ");
  return h("span", null, accountName(account), more && h("span", { class: "minor" }, ` ${more}`));
}

/** The name of a fact from its path: "image › encryption › granted to". @param {string} path a JSON Pointer */
export const factName = (path) =>
  path
    .slice(1)
    .split("/")
    .map((word) => word.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
    .join(" › ");

/** The value of a fact. @param {string} name @param {any} value */
function factWords(name, value) {
  if (name === "encryption") return encryptionWords(value).toLowerCase();
  if (name === "resources") return madeWords(value) || "nothing";
  return value === null ? "none" : typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** How the reported facts differ from the expected ones, fact by fact. @param {Difference} difference */
export function differenceWords({ image, applied, was, is }) {
  const lines = was && is ? factLines(image, was, is) : [is ? `\`${image}\` is still there` : `\`${was?.name ?? image}\` is not there`];
  return lines.map((line) => `${applied ? "the cloud did not do it" : "it has changed meanwhile"}: ${line}`);
}

/** @param {string} image @param {Image} was @param {Image} is */
const factLines = (image, was, is) =>
  Object.entries(is)
    .filter(([name]) => name !== "id")
    .flatMap(([name, now]) =>
      name === "shares" ? shareLines(image, was.shares ?? [], now) : factLine(image, name, Object(was)[name], now),
    );

/** @param {string} image @param {string} name @param {any} was @param {any} is */
function factLine(image, name, was, is) {
  if (typeof is === "boolean") return `\`${image}\` is ${is ? "" : "not "}${name}`;
  const what = name === "resources" ? "what was made from" : `${factName(`/${name}`)} of`;
  return `${what} \`${image}\`: ${factWords(name, is)}, not ${factWords(name, was)}`;
}

/** @param {string} image @param {Share[]} was @param {Share[]} is */
function shareLines(image, was, is) {
  const accounts = new Set([...was, ...is].map(({ account }) => account));
  return [...accounts].map((account) => {
    const [before, now] = [was, is].map((shares) => shares.find((share) => share.account === account));
    if (!now) return `\`${image}\` is not shared with \`${account}\``;
    if (!before) return `\`${image}\` is shared with \`${account}\``;
    return `the reply of \`${account}\` to \`${image}\` is ${now.status}, not ${before.status}`;
  });
}
