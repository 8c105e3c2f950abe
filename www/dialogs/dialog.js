// @ts-check
/** What all dialogs share. */

import { focusHeading, focusKey, keyOf } from "../parts/focus.js";
import { h, uid } from "../parts/html.js";

/**
 * @typedef {object} Open
 * @property {HTMLDialogElement} dialog
 * @property {() => void} close
 */

/**
 * Opens a dialog. When it closes, the focus returns to the opener, or to the element drawn in its place.
 *
 * @param {object} options
 * @param {string} options.title
 * @param {HTMLElement} options.opener
 * @param {import("../parts/html.js").Child[]} options.body
 * @param {HTMLButtonElement | HTMLButtonElement[]} options.primary the first one is what Enter presses
 * @param {() => void} options.submit
 * @param {HTMLElement} [options.focus] gets the focus first
 * @param {boolean} [options.reading] the body may hold only text: it takes the focus, so that the keyboard can scroll it
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
  // A link in the dialog may lead to another view.
  window.addEventListener("hashchange", leave);
  document.body.append(dialog);
  dialog.showModal();
  (focus ?? /** @type {HTMLElement} */ (dialog.querySelector("h2"))).focus();
  return { dialog, close };
}

/**
 * Dims the button while a choice is missing. It can still be focused and pressed.
 *
 * @param {HTMLButtonElement} button @param {string} [hint] the id of the text that says what is missing
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
