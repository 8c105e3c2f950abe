// @ts-check
/**
 * The simulated cloud: carries out actions, gives ids to copies and reports facts. A real backend replaces this file,
 * as `examples/portal` does.
 */

import { catalog, list, settle } from "../engine/ask.js";
import { reset, scene, state } from "../engine/state.js";
import { notice } from "../parts/notice.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Checked} Checked */
/** @typedef {import("../../pkg/index.d.ts").Image} Image */

/**
 * @typedef {object} Outcome
 * @property {Checked[]} steps the actions that were done
 * @property {Refused | null} refused the first action that was not; no later one was tried
 * @property {import("../engine/engine.js").Effect[]} effects
 * @property {import("../engine/engine.js").Difference[]} differences between the expected and the reported facts
 */
/**
 * @typedef {object} Refused
 * @property {Action} action the action, or the part of it that was refused
 * @property {boolean} [partly] other parts of the action were done before
 * @property {string} [why] given if the cloud refused or did not respond
 * @property {import("../../pkg/index.d.ts").Explanation[]} [meanings] what the response of the cloud can mean
 */
/** Gives a report to the catalog. @typedef {() => import("../engine/engine.js").Difference[]} Report */

/**
 * The last action, and what the cloud would report if it had failed.
 *
 * @type {{ action: Action, report: Report, by: ReturnType<typeof catalog> } | null}
 */
let last = null;

/** Describes this cloud in the footer. */
export const about = "Nothing is sent: the cloud is simulated.";

/** The button at the top that starts again. */
export const again = {
  label: "Reset data",
  go() {
    reset();
    notice("The data set is back in its original state.");
  },
};

/**
 * The facts to load before the view changes; null if all facts are at hand, as here.
 *
 * @param {import("../engine/state.js").Look} _who
 * @returns {import("../engine/engine.js").Facts | null | Promise<import("../engine/engine.js").Facts>}
 */
export const arrive = (_who) => null;

/**
 * Carries out actions one by one and stops at the first that is refused.
 *
 * @param {Action[]} actions
 * @returns {Outcome | Promise<Outcome>}
 */
export function carryOut(actions) {
  const here = catalog();
  /** Real ids by provisional id; later actions use the provisional one. @type {Map<string, string>} */
  const ids = new Map();
  const steps = [];
  const effects = [];
  let refused = null;
  // Later actions use the provisional id of a copy.
  const named = here.checkInOrder(actions).map(({ effects }) => copyIn(effects));
  for (const [index, planned] of actions.entries()) {
    const action = { ...planned, image: ids.get(planned.image) ?? planned.image };
    const verdict = here.check(action);
    if (verdict.decision !== "allow") {
      refused = { action };
      break;
    }
    const { images, vaults } = here.toJSON();
    const done = here.apply(action);
    effects.push(...done);
    steps.push({ action, verdict });
    const made = copyIn(done);
    if (made) {
      const id = scene(state.cloud).newId();
      here.rename(made, id);
      ids.set(named[index] ?? made, id);
      last = { action, report: () => here.remove([id]), by: here };
    } else {
      const image = /** @type {Image} */ (images.find(({ id }) => id === action.image));
      last = { action, report: () => here.put([image], vaults), by: here };
    }
  }
  if (steps.length) settle();
  return { steps, refused, effects, differences: [] };
}

/** @param {import("../engine/engine.js").Effect[]} effects */
const copyIn = (effects) => effects.find(({ code }) => code === "copy-created")?.image;

/**
 * A report with a surprise, to try out: the cloud has not done the last action, or another person has protected an
 * image.
 *
 * @returns {{ undone?: Action, image: string, report: Report } | null}
 */
export function surprise() {
  const here = catalog();
  if (last?.by === here) return { undone: last.action, image: last.action.image, report: last.report };
  const image = list("owned").find((own) => own.protected === false);
  return image ? { image: image.id, report: () => here.put([{ ...image, protected: true }]) } : null;
}

/** Takes in what the cloud reports, and returns the differences. @param {Report} report */
export function poll(report) {
  const differences = report();
  last = null;
  settle();
  return differences;
}
