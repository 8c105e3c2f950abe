// @ts-check
/** Where the keyboard is, across redrawing: elements that matter carry a `data-key` that outlives them. */

/** @param {Element | null | undefined} element */
export const keyOf = (element) => /** @type {HTMLElement | null} */ (element?.closest?.("[data-key]"))?.dataset.key;

/** @param {string | undefined} key @param {ParentNode} [root] */
export function focusKey(key, root = document) {
  const found = key === undefined ? null : root.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  return document.activeElement === found && found !== null;
}

/** Redraws, and puts the keyboard back where it was. @param {HTMLElement[]} places @param {() => void} draw */
export function keepingFocus(places, draw) {
  const active = document.activeElement;
  const inside = places.some((place) => place.contains(active));
  const key = keyOf(active);
  draw();
  if (inside && !active?.isConnected) focusKey(key) || focusHeading();
}

/** To the heading of the view: where to go when the control that was used is gone. */
export function focusHeading() {
  /** @type {HTMLElement | null} */ (document.querySelector("#main h1"))?.focus({ preventScroll: true });
}
