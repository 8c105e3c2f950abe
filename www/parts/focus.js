// @ts-check
/** Keeps the focus when the page is redrawn: a `data-key` identifies an element before and after. */

/** @param {Element | null | undefined} element */
export const keyOf = (element) => /** @type {HTMLElement | null} */ (element?.closest?.("[data-key]"))?.dataset.key;

/** @param {string | undefined} key @param {ParentNode} [root] */
export function focusKey(key, root = document) {
  const found = key === undefined ? null : root.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (found instanceof HTMLElement) found.focus({ preventScroll: true });
  return document.activeElement === found && found !== null;
}

/** Redraws, and restores the focus. @param {HTMLElement[]} places @param {() => void} draw */
export function keepingFocus(places, draw) {
  const active = document.activeElement;
  const inside = places.some((place) => place.contains(active));
  const key = keyOf(active);
  draw();
  if (inside && !active?.isConnected) focusKey(key) || focusHeading();
}

/** Focuses the heading of the view, for when the used control is gone. */
export function focusHeading() {
  /** @type {HTMLElement | null} */ (document.querySelector("#main h1"))?.focus({ preventScroll: true });
}
