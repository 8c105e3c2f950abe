// @ts-check
/** The controls of an image. Each asks the engine; a dimmed one stays within reach and tells why. */

import { request } from "../act.js";
import { desk } from "../desk.js";
import { acceptDialog } from "../dialogs/accept.js";
import { copyDialog } from "../dialogs/copy.js";
import { deleteDialog } from "../dialogs/delete.js";
import { shareDialog } from "../dialogs/share.js";
import { unshareDialog } from "../dialogs/unshare.js";
import { errors, isAt } from "../engine.js";
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
 * @param {{ asksFirst?: boolean, class?: string }} [options] `asksFirst`: what is missing is asked for in a dialog
 */
export function control(label, { action, verdict }, go, { asksFirst, class: className } = {}) {
  const idle = isIdle(verdict);
  const decision = idle ? "idle" : verdict.decision;
  const open = decision === "allow" || asksFirst;
  const id = uid();
  const why = sentence(plain(reason(verdict)));
  return [
    h(
      "button",
      {
        type: "button",
        class: `${className ?? ""} ${open ? "" : `dim ${decision}`}`,
        "aria-disabled": open ? null : "true",
        "aria-describedby": open ? null : id,
        title: open ? null : why,
        "data-key": `${action.image}:${label}`,
        onclick: (/** @type {any} */ { currentTarget }) => (open ? go(currentTarget) : explain({ action, verdict }, currentTarget)),
      },
      !open && icon(/** @type {"deny" | "unknown"} */ (decision)),
      label,
      hidden(` ${imageName(action.image)}`),
    ),
    !open && h("span", { id, class: "vh" }, why),
  ];
}

/** @param {Action} action @returns {Answer} */
const one = (action) => desk().best([action]);

/** May it be shared with anybody at all? With those that the console knows, and those that its key is granted to. @param {Image} image */
function share(image) {
  const others = [...scene(state.cloud).accounts.map(({ id }) => id), ...(image.encryption?.grantedTo ?? [])];
  const has = new Set(image.shares?.map((share) => share.account));
  const asked = others.filter((id) => id !== (image.owner ?? account()));
  const fresh = asked.filter((id) => !has.has(id));
  const answer = desk().best((fresh.length ? fresh : asked).map((id) => ({ type: "share", image: image.id, accounts: [id] })));
  return control("Share", answer, (opener) => shareDialog(image, opener));
}

/** @param {Image} image */
const unshare = (image) =>
  control("Unshare…", one({ type: "unshare", image: image.id, accounts: "all" }), (opener) => unshareDialog(image, opener));

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
const remove = (image) =>
  control("Delete", one({ type: "delete", image: image.id }), (opener) => deleteDialog(image, opener));

/** @param {Image} image */
export function reject(image) {
  const answer = one({ type: "reject", image: image.id });
  return control("Reject", answer, (opener) => request(answer.action, opener));
}

/** Accepting a full-server image needs a vault: then the dialog asks for one. @param {Image} image */
export function accept(image) {
  const answer = one({ type: "accept", image: image.id });
  const refusals = errors(answer.verdict);
  const asksFirst = refusals.length > 0 && refusals.every((finding) => isAt(finding, "/action/vault"));
  return control(
    asksFirst ? "Accept…" : "Accept",
    answer,
    (opener) => (asksFirst ? acceptDialog([image], opener) : request(answer.action, opener)),
    { asksFirst },
  );
}

/** @param {Image} image */
function use(image) {
  const id = uid();
  const button = h(
    "button",
    { type: "button", popovertarget: id, class: "menu", "data-key": `${image.id}:use` },
    "Use",
    hidden(` ${imageName(image.id)}`),
  );
  const menu = h(
    "div",
    { id, popover: "auto", class: "menu-list", role: "group", "aria-label": `Use ${imageName(image.id)}` },
    uses.map(({ as, label }) => {
      const answer = one({ type: "use", image: image.id, as });
      return control(label(), answer, () => {
        menu.hidePopover();
        request(answer.action, button);
      });
    }),
  );
  menu.addEventListener("click", (/** @type {Event} */ event) => {
    const pressed = /** @type {HTMLElement} */ (event.target).closest("[aria-disabled]");
    if (pressed) menu.hidePopover();
  });
  menu.addEventListener("toggle", (/** @type {any} */ event) => {
    if (event.newState !== "open") return;
    const at = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = menu;
    menu.style.left = `${Math.max(8, Math.min(at.left, innerWidth - offsetWidth - 8))}px`;
    menu.style.top = `${at.bottom + offsetHeight + 8 > innerHeight ? Math.max(8, at.top - offsetHeight - 4) : at.bottom + 4}px`;
  });
  return [button, menu];
}

const all = { share, unshare, copy, use, remove, reject, accept };

/** @param {Image} image @param {(keyof typeof all)[]} names */
export const controls = (image, names) => h("div", { class: "controls" }, names.map((name) => all[name](image)));
