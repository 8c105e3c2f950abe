// @ts-check
/** Carries out actions and shows what they changed. */

import { plural } from "../parts/html.js";
import { notice } from "../parts/notice.js";
import { title } from "../parts/words.js";
import { carryOut } from "./cloud.js";
import { explain } from "./explain.js";
import { differenceLines } from "./report.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Finding} Finding */

/**
 * Carries out the actions one by one and shows what changed.
 *
 * @param {Action[]} actions
 * @param {{ left?: Finding[] }} [options] `left`: what these actions do not resolve
 * @returns {Promise<boolean>} whether all actions were done
 */
export async function perform(actions, { left } = {}) {
  const { steps, refused, effects, differences } = await carryOut(actions);
  const lines = [...effects, ...differenceLines(differences)];
  const unexpected = differences.length > 0;
  const done = steps[steps.length - 1];
  if (refused) {
    const { action, why = "is not allowed", partly, meanings } = refused;
    const nothing = partly ? "Only a part was done" : "Nothing was changed";
    const sofar = done ? `Done ${steps.length} of ${plural(actions.length, "step")}` : nothing;
    notice(`${sofar}: “${title(action)}” ${why}.`, lines, { unexpected });
    explain({ action, meanings });
    return false;
  }
  const howMany = steps.length > 1 ? ` in ${plural(steps.length, "step")}` : "";
  notice(`Done${howMany}: ${title(done.action)}`, lines, { unexpected });
  explain({ ...done, done: true, left });
  return true;
}
