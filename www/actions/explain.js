// @ts-check
/** What the "Why?" panel explains. The panel itself is a page: it registers here, so that actions need not know it. */

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/**
 * @typedef {object} Question
 * @property {Action} action
 * @property {More} [more] the action still lacks something, which is asked for there
 * @property {import("../../pkg/index.d.ts").Explanation[]} [meanings] what it can mean that the cloud has refused the action
 */
/** @typedef {{ label: string, go: (opener: HTMLElement) => void }} More */
/**
 * @typedef {object} Done
 * @property {Action} action
 * @property {Verdict} verdict what there was to say before it was done
 * @property {true} done
 * @property {import("../engine/engine.js").Finding[]} [left] what is still in the way of what it was for
 */

/** @type {Question | Done | null} */
export let explained = null;

/** @type {(opener?: HTMLElement) => void} */
let show = () => {};

/** @param {(opener?: HTMLElement) => void} listener shows what is explained now */
export const onExplain = (listener) => void (show = listener);

/**
 * Shows why. With an opener the keyboard goes there, too.
 *
 * @param {Question | Done} next @param {HTMLElement} [opener]
 */
export function explain(next, opener) {
  explained = next;
  show(opener);
}

/** The question does not fit any more: another account, region or cloud. */
export function forget() {
  explained = null;
}
