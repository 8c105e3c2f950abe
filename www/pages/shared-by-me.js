// @ts-check
/** Who has the images of this account: a line for each image and account. */

import { request } from "../dialogs/steps.js";
import { askEach, itemOf, list, menus } from "../engine/desk.js";
import { cloudInfo, isTold, redraw, region } from "../engine/state.js";
import { sharesMeter } from "../parts/cells.js";
import { cell, h, head, hidden, plural, row, table } from "../parts/html.js";
import { accountName, answers, day, imageName, madeWords } from "../parts/words.js";
import { control } from "./controls.js";
import { elsewhere, empty } from "./images.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Share} Share */
/** @typedef {import("../engine/engine.js").Answer} Answer */
/** @typedef {import("../engine/engine.js").MenuItem} MenuItem */

const few = 6;
/** Images of which all shares are shown. @type {Set<string>} */
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
          "Choose Share in “My images” to offer one to another account.",
        ),
    elsewhere(["shared-by-me", (count) => `${plural(count, "image")} shared by this account`]),
  ];
}

/** The shares of which there is a line. @param {Image} image */
function shown({ id, shares = [] }) {
  return unfolded.has(id) || shares.length <= few ? shares : shares.slice(0, few - 1);
}

/** @param {Image} image @param {Share} share @returns {Answer["action"]} */
const unshare = (image, share) => ({ type: "unshare", image: image.id, accounts: [share.account] });

/** @param {Image} image @param {MenuItem[]} menu @param {Answer[]} lines stopping to share with each of those shown */
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
        ...(handshake ? ["Answer"] : []),
        "Since",
        ...(isTold("resources") ? ["Made from it"] : []),
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

/** @param {Image} image @param {Share} share @param {Answer} answer @param {boolean} handshake */
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
        "Answer",
        h("span", { class: `answer ${share.status ?? ""}` }, share.status ? answers[share.status] : "Unknown"),
      ),
    cell("Since", h("span", null, day(share.since))),
    isTold("resources") &&
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
