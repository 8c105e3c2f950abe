// @ts-check
/** The controls of an image. Each asks the engine; a dimmed one stays within reach and tells why. */

import { request } from "../act.js";
import { desk } from "../desk.js";
import { acceptDialog } from "../dialogs/accept.js";
import { confirmDialog } from "../dialogs/confirm.js";
import { copyDialog } from "../dialogs/copy.js";
import { shareDialog } from "../dialogs/share.js";
import { unshareDialog } from "../dialogs/unshare.js";
import { lacksOnly } from "../engine.js";
import { h, hidden, icon, sentence, uid } from "../html.js";
import { explain } from "../panel.js";
import { account, region, scene, state } from "../state.js";
import { copyWord, imageName, plain, uses } from "../words.js";
import { isIdle, reason } from "./verdict.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../engine.js").Action} Action */
/** @typedef {import("../engine.js").Answer} Answer */

/**
 * @param {string} label
 * @param {Answer} answer what the engine says of it
 * @param {(opener: HTMLElement) => void} go
 * @param {{ asksMore?: boolean }} [options] what is missing or changes nothing so far is asked for in a dialog
 */
export function control(label, { action, verdict }, go, { asksMore } = {}) {
  const idle = isIdle(verdict);
  const open = asksMore || (verdict.decision === "allow" && !idle);
  const id = uid();
  const why = sentence(plain(reason(verdict)));
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
        onclick: ({ currentTarget }) => (open ? go(currentTarget) : explain({ action, verdict }, currentTarget)),
      },
      !open && !idle && icon(verdict.decision),
      label,
      hidden(` ${imageName(action.image)}`),
    ),
    !open && h("span", { id, class: "vh" }, why),
  ];
}

/** @param {Action} action @returns {Answer} */
const one = (action) => desk().best([action]);

/** Can it be shared with any of those that the console knows, or that its key is granted to? @param {Image} image */
function share(image) {
  const others = [...scene(state.cloud).accounts.map(({ id }) => id), ...(image.encryption?.grantedTo ?? [])];
  const has = new Set(image.shares?.map((share) => share.account));
  const asked = others.filter((id) => id !== (image.owner ?? account()));
  const fresh = asked.filter((id) => !has.has(id));
  const answer = desk().best(
    (fresh.length ? fresh : asked).map((id) => ({ type: "share", image: image.id, accounts: [id] })),
  );
  const asksMore = answer.verdict.decision === "allow";
  return control("Share", answer, (opener) => shareDialog(image, opener), { asksMore });
}

/** Where shares are not known, it is not known either that there is nothing to do. @param {Image} image */
function unshare(image) {
  const answer = one({ type: "unshare", image: image.id, accounts: "all" });
  const asksMore = answer.verdict.decision === "allow" && !image.shares;
  return control("Unshare…", answer, (opener) => unshareDialog(image, opener), { asksMore });
}

/** @param {Image} image */
function copy(image) {
  const elsewhere = scene(state.cloud).regions.filter((id) => id !== (image.region ?? region()));
  const answer = desk().best([
    { type: "copy", image: image.id },
    ...elsewhere.map((id) => /** @type {Action} */ ({ type: "copy", image: image.id, region: id })),
  ]);
  return control(copyWord(), answer, (opener) => copyDialog(image, opener));
}

/** @param {Image} image */
function remove(image) {
  const answer = one({ type: "delete", image: image.id });
  return control("Delete", answer, (opener) => confirmDialog({ actions: [answer.action], opener }));
}

/** @param {Image} image */
export function reject(image) {
  const answer = one({ type: "reject", image: image.id });
  return control("Reject", answer, (opener) => request(answer.action, opener));
}

/** Accepting a full-server image needs a vault: then the dialog asks for one. @param {Image} image */
export function accept(image) {
  const answer = one({ type: "accept", image: image.id });
  const asksMore = lacksOnly(answer.verdict, "/action/vault");
  return control(
    asksMore ? "Accept…" : "Accept",
    answer,
    (opener) => (asksMore ? acceptDialog([image], opener) : request(answer.action, opener)),
    { asksMore },
  );
}

/** @param {Image} image */
function use(image) {
  const id = uid();
  const name = imageName(image.id);
  const button = h(
    "button",
    { type: "button", popovertarget: id, class: "menu", "data-key": `${image.id}:use` },
    "Use",
    hidden(` ${name}`),
  );
  const items = uses.map(({ as, label }) => {
    const answer = one({ type: "use", image: image.id, as });
    return control(label(), answer, () => request(answer.action, button));
  });
  const menu = h(
    "div",
    {
      id,
      popover: "auto",
      class: "menu-list",
      role: "group",
      "aria-label": `Use ${name}`,
      ontoggle: ({ newState }) => newState === "open" && place(menu, button.getBoundingClientRect()),
      onclick: ({ target }) => target.closest("button") && menu.hidePopover(),
    },
    items,
  );
  return [button, menu];
}

/** Under the button, or over it where there is no room below. @param {HTMLElement} menu @param {DOMRect} button */
function place(menu, { left, top, bottom }) {
  const { offsetWidth, offsetHeight } = menu;
  const below = bottom + 4;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - offsetWidth - 8))}px`;
  menu.style.top = `${below + offsetHeight > innerHeight ? Math.max(8, top - offsetHeight - 4) : below}px`;
}

const all = { share, unshare, copy, use, remove, reject, accept };

/** @param {Image} image @param {(keyof typeof all)[]} names */
export const controls = (image, names) =>
  h(
    "div",
    { class: "controls" },
    names.map((name) => all[name](image)),
  );
