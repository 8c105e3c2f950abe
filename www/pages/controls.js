// @ts-check
/** The controls of an image: items of the engine's menu. A dimmed control can still be pressed: it says why. */

import { explain } from "../actions/explain.js";
import { perform } from "../actions/perform.js";
import { acceptDialog } from "../dialogs/accept.js";
import { copyDialog } from "../dialogs/copy.js";
import { shareDialog } from "../dialogs/share.js";
import { request, stepsDialog } from "../dialogs/steps.js";
import { unshareDialog } from "../dialogs/unshare.js";
import { useDialog } from "../dialogs/use.js";
import { ask, askEach, itemOf } from "../engine/ask.js";
import { lacksOnly } from "../engine/engine.js";
import { scene, state } from "../engine/state.js";
import { h, hidden, icon, sentence, uid } from "../parts/html.js";
import { reason } from "../parts/verdict.js";
import { copyWord, imageName, plain, rejectWord, uses, verb } from "../parts/words.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").MenuItem} MenuItem */
/** @typedef {import("../actions/explain.js").Case} Case */
/** @typedef {import("../parts/verdict.js").Decided} Decided */

/**
 * @param {string} label
 * @param {Decided} decided what the engine says about it
 * @param {Case} dimmed what to explain if it is dimmed
 * @param {(opener: HTMLElement) => void} go
 */
export function control(label, decided, { action, more }, go) {
  const open = decided.decision === "allow";
  const id = uid();
  const why = sentence(plain(reason(decided)));
  return [
    h(
      "button",
      {
        type: "button",
        class: open ? null : "dim",
        "aria-disabled": open ? null : "true",
        "aria-describedby": open ? null : id,
        title: open ? null : why,
        "data-key": `${action.image}:${label}`,
        onclick: ({ currentTarget }) => (open ? go(currentTarget) : explain({ action, more }, currentTarget)),
      },
      !open && icon(decided.decision),
      label,
      hidden(` ${imageName(action.image)}`),
    ),
    !open && h("span", { id, class: "vh" }, why),
  ];
}

/** @typedef {(image: Image, menu: MenuItem[]) => import("../parts/html.js").Child} Control */

/** @type {Control} */
function share(image, menu) {
  /** @type {Action} */
  const action = { type: "share", image: image.id, accounts: [] };
  const go = (/** @type {HTMLElement} */ opener) => shareDialog(image, opener);
  return control("Share", itemOf(menu, action), { action, more: { label: "Choose recipients to find a plan…", go } }, go);
}

/** @type {Control} */
function unshare(image, menu) {
  const action = /** @type {const} */ ({ type: "unshare", image: image.id, accounts: "all" });
  return control("Unshare…", itemOf(menu, action), { action }, (opener) => unshareDialog(image, opener));
}

/** @type {Control} */
function copy(image, menu) {
  const action = /** @type {const} */ ({ type: "copy", image: image.id });
  return control(copyWord(), itemOf(menu, action), { action }, (opener) => copyDialog(image, opener));
}

/** @type {Control} */
function remove(image, menu) {
  const action = /** @type {const} */ ({ type: "delete", image: image.id });
  return control("Delete", itemOf(menu, action), { action }, (opener) => stepsDialog({ actions: [action], opener }));
}

/** @type {Control} */
export function reject(image, menu) {
  const action = /** @type {const} */ ({ type: "reject", image: image.id });
  return control(rejectWord(), itemOf(menu, action), { action }, (opener) => request(action, opener));
}

/** A full-server image needs a vault: the dialog asks for it. @type {Control} */
export function accept(image, menu) {
  const action = /** @type {const} */ ({ type: "accept", image: image.id });
  const item = itemOf(menu, action);
  const choose = (/** @type {HTMLElement} */ opener) => acceptDialog([image], opener);
  const more = lacksOnly(item, "/action/vault") ? { label: "Look at the vaults…", go: choose } : undefined;
  return control("Accept", item, { action, more }, (opener) =>
    ask(action).decision === "allow" ? perform([action]) : choose(opener),
  );
}

/**
 * A button that opens several controls.
 *
 * @param {string} label @param {Image} image
 * @param {(button: HTMLElement) => import("../parts/html.js").Child[]} items
 */
function menuOf(label, image, items) {
  const id = uid();
  const name = imageName(image.id);
  const button = h(
    "button",
    { type: "button", popovertarget: id, class: "menu", "data-key": `${image.id}:${label}` },
    label,
    hidden(` ${name}`),
  );
  const list = h(
    "div",
    {
      id,
      popover: "auto",
      class: "menu-list",
      role: "group",
      "aria-label": `${label} ${name}`,
      ontoggle: ({ newState }) => newState === "open" && place(list, button.getBoundingClientRect()),
      onclick: ({ target }) => target.closest("button") && list.hidePopover(),
    },
    items(button),
  );
  return [button, list];
}

/** @type {Control} */
function use(image, menu) {
  const items = uses.map(({ as, label }) => {
    const action = /** @type {const} */ ({ type: "use", image: image.id, as });
    return { label: label(), action, item: itemOf(menu, action) };
  });
  const any = items.find(({ item }) => item.decision === "allow") ?? items[0];
  return menuOf("Use", image, (button) => [
    items.map(({ label, action, item }) => control(label, item, { action }, () => request(action, button))),
    control("In another region…", any.item, { action: any.action }, () => useDialog(image, any.action.as, button)),
  ]);
}

/** The updates of an image that the cloud supports. @type {Control} */
function change(image) {
  const updates = edits(image).map((set) => /** @type {const} */ ({ type: "update", image: image.id, set }));
  const offered = askEach(updates).filter(
    ({ verdict }) => !verdict.findings.some(({ code }) => code === "setting-not-supported"),
  );
  if (!offered.length) return null;
  return menuOf("Change", image, (button) =>
    offered.map(({ action, verdict }) =>
      control(verb(action) ?? "", verdict, { action }, () => request(action, button)),
    ),
  );
}

/** @param {Image} image @returns {import("../../pkg/index.d.ts").Edit[]} */
const edits = ({ visibility, protected: kept, status }) => [
  ...(/** @type {const} */ (["private", "shared", "community", "public"]))
    .filter((other) => other !== visibility)
    .map((other) => ({ visibility: other })),
  { protected: !kept },
  ...(/** @type {const} */ (["available", "deactivated", "deprecated"]))
    .filter((other) => other !== status)
    .map((other) => ({ status: other })),
];

/** Places the menu below the button, or above it if there is no room. @param {HTMLElement} menu @param {DOMRect} button */
function place(menu, { left, top, bottom }) {
  const { offsetWidth, offsetHeight } = menu;
  const below = bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${below + offsetHeight > innerHeight ? Math.max(8, top - offsetHeight - 4) : below}px`;
}

const all = { share, unshare, copy, use, change, remove, reject, accept };

/** @param {Image} image @param {MenuItem[]} menu @param {(keyof typeof all)[]} names */
export const controls = (image, menu, names) =>
  h(
    "div",
    { class: "controls" },
    names.filter((name) => !scene(state.cloud).without?.includes(name)).map((name) => all[name](image, menu)),
  );
