// @ts-check
/** What the "Why?" panel explains. The panel registers here, so that actions need not import it. */

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/**
 * @typedef {object} Case
 * @property {Action} action
 * @property {More} [more] the action still needs a choice: the control that asks for it
 * @property {import("../../pkg/index.d.ts").Explanation[]} [meanings] what the refusal of the cloud can mean
 */
/** @typedef {{ label: string, go: (opener: HTMLElement) => void }} More */
/**
 * @typedef {object} Done
 * @property {Action} action
 * @property {Verdict} verdict from before the action
 * @property {true} done
 * @property {import("../engine/engine.js").Finding[]} [left] what still prevents the goal of the action
 */

/** @type {Case | Done | null} */
export let explained = null;

/** @type {(opener?: HTMLElement) => void} */
let show = () => {};

/** @param {(opener?: HTMLElement) => void} listener draws `explained` */
export const onExplain = (listener) => void (show = listener);

/**
 * Explains a case in the panel. With an opener, the focus moves to the panel.
 *
 * @param {Case | Done} next @param {HTMLElement} [opener]
 */
export function explain(next, opener) {
  explained = next;
  show(opener);
}

/** Clears the panel, for example when the account, region or cloud changes. */
export function forget() {
  explained = null;
}
