// @ts-check
/** Who has the images of this account: a line for each image and account. */

import { request } from "../act.js";
import { desk, list } from "../desk.js";
import { cell, h, head, hidden, plural, row, table } from "../html.js";
import { cloudInfo, redraw, region } from "../state.js";
import { accountName, day, imageName } from "../words.js";
import { sharesMeter } from "./cells.js";
import { control } from "./controls.js";
import { elsewhere, empty } from "./images.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Share} Share */

const few = 6;
/** Images of which all shares are shown. @type {Set<string>} */
const unfolded = new Set();

export function sharedByMe() {
  const shared = list("shared-by-me");
  return [
    shared.length
      ? shared.map(group)
      : empty(
          `This account shares no image in ${region()}.`,
          "Choose Share in “My images” to offer one to another account.",
        ),
    elsewhere(["shared-by-me", (count) => `${plural(count, "image")} shared by this account`]),
  ];
}

/** @param {Image} image */
function group(image) {
  const shares = image.shares ?? [];
  const shown = unfolded.has(image.id) || shares.length <= few ? shares : shares.slice(0, few - 1);
  const everybody = desk().best([{ type: "unshare", image: image.id, accounts: "all" }]);
  const { handshake } = cloudInfo();
  return h(
    "section",
    { class: "group" },
    h(
      "div",
      { class: "group-head" },
      h("h2", null, imageName(image.id)),
      h("div", { class: "meter-box" }, sharesMeter(image)),
      h(
        "div",
        { class: "controls" },
        control("Unshare from all", everybody, (opener) => request(everybody.action, opener)),
      ),
    ),
    table({
      caption: `Accounts that ${imageName(image.id)} is shared with`,
      columns: ["Account", ...(handshake ? ["Answer"] : []), "Since", "Made from it", "Actions"],
      rows: shown.map((share) => line(image, share, handshake)),
    }),
    shown.length < shares.length &&
      h(
        "button",
        {
          type: "button",
          class: "link",
          "data-key": `unfold:${image.id}`,
          onclick: () => (unfolded.add(image.id), redraw()),
        },
        `Show ${shares.length - shown.length} more accounts`,
      ),
  );
}

const answers = { pending: "Pending", accepted: "Accepted", rejected: "Rejected" };

/** @param {Image} image @param {Share} share @param {boolean} handshake */
function line(image, share, handshake) {
  const made = (image.resources ?? []).filter(({ account }) => account === share.account);
  const answer = desk().best([{ type: "unshare", image: image.id, accounts: [share.account] }]);
  const name = accountName(share.account);
  return row(
    null,
    head(
      "Account",
      h("span", { class: "name" }, name),
      name !== share.account && h("code", { class: "id" }, share.account),
    ),
    handshake &&
      cell(
        "Answer",
        h("span", { class: `answer ${share.status ?? ""}` }, share.status ? answers[share.status] : "Unknown"),
      ),
    cell("Since", h("span", null, day(share.since))),
    cell("Made from it", h("span", null, made.map(({ kind, count }) => plural(count, kind)).join(", ") || "Nothing")),
    cell(
      "Actions",
      h(
        "div",
        { class: "controls" },
        withAccount(
          control("Unshare", answer, (opener) => request(answer.action, opener)),
          share.account,
        ),
      ),
    ),
  );
}

/**
 * Several controls of one image: each says, and is found again by, whose share it ends.
 *
 * @param {any[]} made @param {string} account
 */
function withAccount(made, account) {
  const [button] = made;
  button.dataset.key += `:${account}`;
  button.append(hidden(` from ${accountName(account)}`));
  return made;
}
