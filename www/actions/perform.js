// @ts-check
/** Carries actions out, and tells what they changed. */

import { plural } from "../parts/html.js";
import { notice } from "../parts/speech.js";
import { title } from "../parts/words.js";
import { carryOut } from "./cloud.js";
import { explain } from "./explain.js";
import { surprises } from "./report.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Finding} Finding */

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
