// @ts-check
/** From a wish to a change: ask, confirm where somebody loses something, do, tell. */

import { carryOut } from "./cloud.js";
import { ask, rehearse } from "../engine/desk.js";
import { stepsDialog } from "../dialogs/steps.js";
import { beyond, stepsOf } from "../engine/engine.js";
import { plural } from "../parts/html.js";
import { explain } from "../pages/panel.js";
import { notice } from "../parts/speech.js";
import { title, turnedOut } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Answer} Answer */
/** @typedef {import("../engine/engine.js").Fix} Fix */
/** @typedef {import("../engine/engine.js").Finding} Finding */
/** @typedef {import("../engine/engine.js").Difference} Difference */

/** @param {Answer[]} steps */
export const harms = (steps) => steps.some(({ verdict }) => verdict.effects.some(({ harm }) => harm));

/** A control was pressed whose action needs nothing more. @param {Action} action @param {HTMLElement} opener */
export function request(action, opener) {
  const verdict = ask(action);
  if (verdict.decision !== "allow") explain({ action }, opener);
  else if (harms([{ action, verdict }])) stepsDialog({ actions: [action], opener });
  else perform([action]);
}

/**
 * Does the actions one by one, and tells what changed.
 *
 * @param {Action[]} actions
 * @param {{ left?: Finding[] }} [options] `left`: what these actions leave in the way
 * @returns {Promise<boolean>} whether all of it was done
 */
export async function perform(actions, { left } = {}) {
  const { steps, refused, effects, differences } = await carryOut(actions);
  const lines = [...effects, ...surprises(differences)];
  const odd = differences.length > 0;
  const done = steps[steps.length - 1];
  if (refused) {
    const { action, why = "is not allowed", partly, meanings } = refused;
    const nothing = partly ? "Only a part was done" : "Nothing was changed";
    const sofar = done ? `Done ${steps.length} of ${plural(actions.length, "step")}` : nothing;
    notice(`${sofar}: “${title(action)}” ${why}.`, lines, { odd });
    explain({ action, meanings });
    return false;
  }
  const howMany = steps.length > 1 ? ` in ${plural(steps.length, "step")}` : "";
  notice(`Done${howMany}: ${title(done.action)}`, lines, { odd });
  explain({ ...done, done: true, left });
  return true;
}

/** What has turned out differently, as lines of a notice. @param {Difference[]} differences */
const surprises = (differences) =>
  differences.flatMap((found) => turnedOut(found).map((message) => ({ message, harm: found.applied })));

/** Takes in what the cloud reports, and tells what turns out differently. @param {Difference[]} differences */
export function tellReport(differences) {
  const count = new Set(differences.map(({ image }) => image)).size;
  notice(
    count
      ? `Reloaded from the cloud: ${plural(count, "image is", "images are")} not as expected.`
      : "Reloaded from the cloud: everything is as expected.",
    surprises(differences),
    { odd: count > 0 },
  );
}

/**
 * Carries out a fix.
 *
 * @param {Fix} fix
 * @param {{ action: Action, done?: boolean, opener: HTMLElement, after?: () => void }} options
 *   `done`: the action that it mends has already happened; `after`: when the fix has been carried out
 */
export async function mend(fix, { action, done, opener, after }) {
  const actions = done ? beyond(fix, [action]) : stepsOf(fix, action);
  if (fix.safety === "confirm") stepsDialog({ actions, opener, after });
  else if (await perform(actions)) after?.();
}

/**
 * Goes the way that the engine has found: at once where it is a single step that harms nobody.
 *
 * @param {import("../engine/engine.js").Plan} plan
 * @param {{ action: Action, opener: HTMLElement, after?: () => void }} options `action`: what it leads to
 */
export async function follow({ steps, choices, blockedBy }, { action, opener, after }) {
  if (steps.length > 1 || choices.length || harms(rehearse(steps).steps)) {
    stepsDialog({ goal: action, actions: steps, choices, left: blockedBy, opener, after });
  } else if (await perform(steps, { left: blockedBy })) {
    after?.();
  }
}
