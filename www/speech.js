// @ts-check
/** What the console says aloud: the polite live region, and the notice of what has changed. */

import { h } from "./html.js";
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
 * @param {string} headline @param {import("./engine.js").Effect[]} [effects]
 */
export function notice(headline, effects = []) {
  const box = byId("notice");
  byId("notice-text").replaceChildren(
    h("strong", null, headline),
    effects.length ? h("ul", null, effects.map((effect) => h("li", { class: effect.harm && "harm" }, rich(effect.message)))) : "",
  );
  box.hidden = false;
}

export function dismissNotice() {
  byId("notice").hidden = true;
  byId("notice-text").replaceChildren();
}
