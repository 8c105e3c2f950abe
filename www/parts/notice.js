// @ts-check
/** Tells people what happens: the live region for screen readers, and the notice of what has changed. */

import { flat, h, plural, sentence } from "./html.js";
import { rich } from "./words.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** Says something to screen readers, after typing has stopped. @param {string} text */
export function announce(text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // Screen readers ignore everything outside of an open dialog, so it has a live region of its own.
    const dialog = document.querySelector("dialog[open]:last-of-type");
    const place = dialog?.querySelector(".announcer") ?? byId("announcer");
    if (place.textContent !== text) place.textContent = text;
  }, 350);
}

/**
 * Shows what has happened and what it changed. It stays until the next notice, or until it is dismissed.
 *
 * @param {string} headline @param {Pick<import("../engine/engine.js").Effect, "harm" | "message">[]} [effects]
 * @param {{ unexpected?: boolean }} [options] `unexpected`: the result is not the expected one
 */
export function notice(headline, effects = [], { unexpected = false } = {}) {
  byId("notice").classList.toggle("unexpected", unexpected);
  const lines = effects.map(({ harm, message }) => h("li", { class: harm && "harm" }, rich(sentence(message))));
  const more = lines.splice(few);
  byId("notice-text").replaceChildren(
    ...flat([
      h("strong", null, headline),
      lines.length > 0 && h("ul", null, lines),
      more.length > 0 &&
        h("details", null, h("summary", null, `and ${plural(more.length, "more change")}`), h("ul", null, more)),
    ]),
  );
}

/** How many changes are shown before "more". */
const few = 4;

export const dismissNotice = () => byId("notice-text").replaceChildren();
