// @ts-check
/** What the console says aloud: the polite live region, and the notice of what has changed. */

import { flat, h, plural, sentence } from "./html.js";
import { rich } from "./words.js";

/** @param {string} id */
const byId = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;
/** Says something once the typing has stopped. @param {string} text */
export function announce(text) {
  clearTimeout(timer);
  timer = setTimeout(() => {
    // A dialog makes everything outside of it silent: the region has to be inside.
    const dialog = document.querySelector("dialog[open]:last-of-type");
    const place = dialog?.querySelector(".announcer") ?? byId("announcer");
    if (place.textContent !== text) place.textContent = text;
  }, 350);
}

/**
 * Tells what has happened and what it changed. It stays until the next one or until it is dismissed.
 *
 * @param {string} headline @param {Pick<import("../engine/engine.js").Effect, "harm" | "message">[]} [effects]
 * @param {{ odd?: boolean }} [options] `odd`: it is not what was expected
 */
export function notice(headline, effects = [], { odd = false } = {}) {
  byId("notice").classList.toggle("odd", odd);
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

/** So many changes are told at once. */
const few = 4;

export const dismissNotice = () => byId("notice-text").replaceChildren();
