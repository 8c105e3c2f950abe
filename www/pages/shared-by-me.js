// @ts-check
/** The recipients of the images of this account: a row for each share. */

import { request } from "../dialogs/steps.js";
import { askEach, itemOf, list, menus } from "../engine/ask.js";
import { cloudInfo, redraw, region, reports } from "../engine/state.js";
import { sharesMeter } from "../parts/cells.js";
import { cell, h, head, hidden, plural, row, table } from "../parts/html.js";
import { accountName, day, imageName, madeWords, replies } from "../parts/words.js";
import { control } from "./controls.js";
import { elsewhere, empty } from "./images.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Share} Share */
/** @typedef {import("../engine/engine.js").Checked} Checked */
/** @typedef {import("../engine/engine.js").MenuItem} MenuItem */

const few = 6;
/** Images that show all their shares. @type {Set<string>} */
const unfolded = new Set();

export function sharedByMe() {
  const shared = list("shared-by-me");
  const menu = menus(shared);
  const each = askEach(shared.flatMap((image) => shown(image).map((share) => unshare(image, share))));
  return [
    shared.length
      ? shared.map((image) => group(image, menu(image), each.splice(0, shown(image).length)))
      : empty(
          `This account shares no image in ${region()}.`,
          "Choose Share in “My images” to share one with another account.",
        ),
    elsewhere(["shared-by-me", (count) => `${plural(count, "image")} shared by this account`]),
  ];
}

/** The shares that have a row. @param {Image} image */
function shown({ id, shares = [] }) {
  return unfolded.has(id) || shares.length <= few ? shares : shares.slice(0, few - 1);
}

/** @param {Image} image @param {Share} share @returns {Checked["action"]} */
const unshare = (image, share) => ({ type: "unshare", image: image.id, accounts: [share.account] });

/** @param {Image} image @param {MenuItem[]} menu @param {Checked[]} lines the unsharing of each share that is shown */
function group(image, menu, lines) {
  const { length: total } = image.shares ?? [];
  const everybody = /** @type {const} */ ({ type: "unshare", image: image.id, accounts: "all" });
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
        control("Unshare from all", itemOf(menu, everybody), { action: everybody }, (opener) =>
          request(everybody, opener),
        ),
      ),
    ),
    table({
      caption: `Accounts that ${imageName(image.id)} is shared with`,
      columns: [
        "Account",
        ...(handshake ? ["Reply"] : []),
        "Since",
        ...(reports("resources") ? ["Made from it"] : []),
        "Actions",
      ],
      rows: shown(image).map((share, index) => line(image, share, lines[index], handshake)),
    }),
    lines.length < total &&
      h(
        "button",
        {
          type: "button",
          class: "link",
          "data-key": `unfold:${image.id}`,
          onclick: () => (unfolded.add(image.id), redraw()),
        },
        `Show ${total - lines.length} more accounts`,
      ),
  );
}

/** @param {Image} image @param {Share} share @param {Checked} checked @param {boolean} handshake */
function line(image, share, { action, verdict }, handshake) {
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
        "Reply",
        h("span", { class: `reply ${share.status ?? ""}` }, share.status ? replies[share.status] : "Unknown"),
      ),
    cell("Since", h("span", null, day(share.since))),
    reports("resources") &&
      cell("Made from it", h("span", null, madeWords(image.resources, share.account) || "Nothing")),
    cell(
      "Actions",
      h(
        "div",
        { class: "controls" },
        withAccount(
          control("Unshare", verdict, { action }, (opener) => request(action, opener)),
          share.account,
        ),
      ),
    ),
  );
}

/**
 * Adds the recipient to the name and key of a control, because one image has several of them.
 *
 * @param {any[]} made @param {string} account
 */
function withAccount(made, account) {
  const [button] = made;
  button.dataset.key += `:${account}`;
  button.append(hidden(` from ${accountName(account)}`));
  return made;
}
