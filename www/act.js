// @ts-check
/** From a wish to a change: ask, confirm where somebody loses something, do, tell. */

import { ask, carryOut } from "./desk.js";
import { confirmDialog } from "./dialogs/confirm.js";
import { stepsOf } from "./engine.js";
import { plural } from "./html.js";
import { explain } from "./panel.js";
import { notice } from "./speech.js";
import { title } from "./words.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Fix} Fix */

/** A control was pressed whose action needs nothing more. @param {Action} action @param {HTMLElement} opener */
export function request(action, opener) {
  const verdict = ask(action);
  if (verdict.decision !== "allow") explain({ action, verdict }, opener);
  else if (verdict.effects.some(({ harm }) => harm)) confirmDialog({ actions: [action], opener });
  else perform([action]);
}

/**
 * Does all of the actions or none of them, and tells what changed.
 *
 * @param {Action[]} actions
 * @returns {boolean} whether it was done
 */
export function perform(actions) {
  const { done, steps, effects } = carryOut(actions);
  const last = steps[steps.length - 1];
  if (!done) {
    notice(`Nothing was changed: “${title(last.action)}” is not allowed.`);
    explain(last);
    return false;
  }
  const headline =
    actions.length > 1
      ? `Done in ${plural(actions.length, "step")}: ${title(last.action)}`
      : `Done: ${title(last.action)}`;
  notice(headline, effects);
  explain({ ...last, done: true });
  return true;
}

/**
 * Carries out a fix.
 *
 * @param {Fix} fix
 * @param {{ action: Action, done?: boolean, opener: HTMLElement, after?: () => void }} options
 *   `done`: the action that it mends has already happened; `after`: when the fix has been carried out
 */
export function mend(fix, { action, done, opener, after }) {
  const actions = done ? stepsLeft(fix, action) : stepsOf(fix, action);
  if (fix.safety === "confirm") confirmDialog({ actions, opener, after });
  else if (perform(actions)) after?.();
}

/** What a fix adds to an action that has already happened. @param {Fix} fix @param {Action} action */
export function stepsLeft(fix, action) {
  const same = JSON.stringify(action);
  return [...(fix.before ?? []), ...(fix.instead ? [fix.instead] : [])].filter((step) => JSON.stringify(step) !== same);
}
