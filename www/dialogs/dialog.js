// @ts-check
/** What all dialogs have in common. */

import { focusHeading, focusKey, keyOf } from "../parts/focus.js";
import { h, uid } from "../parts/html.js";

/**
 * @typedef {object} Open
 * @property {HTMLDialogElement} dialog
 * @property {() => void} close
 */

/**
 * Opens a dialog. When it closes, the keyboard goes back to what opened it, or to what has been drawn in its place.
 *
 * @param {object} options
 * @param {string} options.title
 * @param {HTMLElement} options.opener
 * @param {import("../parts/html.js").Child[]} options.body
 * @param {HTMLButtonElement | HTMLButtonElement[]} options.primary what Enter presses comes first
 * @param {() => void} options.submit
 * @param {HTMLElement} [options.focus] where the keyboard starts
 * @param {boolean} [options.reading] there may be nothing but text: the keyboard has to get there to scroll it
 * @returns {Open}
 */
export function openDialog({ title, opener, body, primary, submit, focus, reading }) {
  const id = uid();
  const openerKey = keyOf(opener);
  const close = () => dialog.close();
  /** @type {HTMLDialogElement} */
  const dialog = h(
    "dialog",
    { "aria-labelledby": id },
    h(
      "form",
      { novalidate: true, onsubmit: (/** @type {Event} */ event) => (event.preventDefault(), submit()) },
      h(
        "header",
        null,
        h("h2", { id, tabindex: "-1" }, title),
        h("button", { type: "button", class: "quiet", onclick: close }, "Close"),
      ),
      h("div", { class: "body", ...(reading && { tabindex: "0", role: "group", "aria-labelledby": id }) }, body),
      h("footer", null, h("button", { type: "button", onclick: close }, "Cancel"), primary),
      h("p", { class: "vh announcer", "aria-live": "polite" }),
    ),
  );
  const leave = () => dialog.open && close();
  dialog.addEventListener("close", () => {
    dialog.remove();
    window.removeEventListener("hashchange", leave);
    if (document.querySelector("dialog[open]")) return;
    opener.isConnected ? opener.focus() : focusKey(openerKey) || focusHeading();
  });
  // A link out of the dialog leads to another view.
  window.addEventListener("hashchange", leave);
  document.body.append(dialog);
  dialog.showModal();
  (focus ?? /** @type {HTMLElement} */ (dialog.querySelector("h2"))).focus();
  return { dialog, close };
}

/**
 * Dims the button while something is lacking; it stays within reach.
 *
 * @param {HTMLButtonElement} button @param {string} [hint] the id of the words that say what is lacking
 */
export function dim(button, hint) {
  button.classList.toggle("dim", hint !== undefined);
  for (const [name, value] of [["aria-disabled", "true"], ["aria-describedby", hint ?? ""]]) {
    hint === undefined ? button.removeAttribute(name) : button.setAttribute(name, value);
  }
}

/** @param {import("../parts/html.js").Child} label @param {{ harm?: boolean }} [options] */
export const primaryButton = (label, { harm } = {}) =>
  h("button", { type: "submit", class: harm ? "primary danger" : "primary" }, label);
