// @ts-check
/**
 * The cloud, simulated: does what it is told, gives ids to what it makes, and reports what there is. A real backend
 * takes the place of this file: the one of `examples/portal` does.
 */

import { catalog, list, settle } from "../engine/desk.js";
import { reset, scene, state } from "../engine/state.js";
import { notice } from "../parts/speech.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Answer} Answer */
/** @typedef {import("../../pkg/index.d.ts").Image} Image */

/**
 * @typedef {object} Outcome
 * @property {Answer[]} steps what was done
 * @property {Refused | null} refused what was not, after which nothing was tried
 * @property {import("../engine/engine.js").Effect[]} effects
 * @property {import("../engine/engine.js").Difference[]} differences what turned out differently
 */
/**
 * @typedef {object} Refused
 * @property {Action} action what was asked for, or the part of it that was refused
 * @property {boolean} [partly] other parts of it were done before
 * @property {string} [why] where it is the cloud that refused, or nobody answered
 * @property {import("../../pkg/index.d.ts").Explanation[]} [meanings] what the answer of the cloud can mean
 */
/** How the catalog is told, and says what turns out differently. @typedef {() => import("../engine/engine.js").Difference[]} Report */

/**
 * What was done last, and what the cloud would report had it failed.
 *
 * @type {{ action: Action, report: Report, by: ReturnType<typeof catalog> } | null}
 */
let last = null;

/** What this cloud is. */
export const about = "Nothing is sent: the cloud is simulated.";

/** To begin again. */
export const again = {
  label: "Reset data",
  go() {
    reset();
    notice("The data set is back as it was in the beginning.");
  },
};

/**
 * What there is to be seen before anybody looks: here everything is at hand.
 *
 * @param {import("../engine/state.js").Look} _who
 * @returns {import("../engine/engine.js").Facts | null | Promise<import("../engine/engine.js").Facts>}
 */
export const arrive = (_who) => null;

/**
 * Carries out actions one by one, up to the first that is refused.
 *
 * @param {Action[]} actions
 * @returns {Outcome | Promise<Outcome>}
 */
export function carryOut(actions) {
  const here = catalog();
  /** By the provisional ones, which later actions use. @type {Map<string, string>} */
  const ids = new Map();
  const steps = [];
  const effects = [];
  let refused = null;
  // Before it is made, a copy has the name by which later actions know it.
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
 * What the cloud would report if something had gone otherwise: it has not done what it was told last, or somebody has
 * protected an image.
 *
 * @returns {{ undone?: Action, image: string, report: Report } | null}
 */
export function surprise() {
  const here = catalog();
  if (last?.by === here) return { undone: last.action, image: last.action.image, report: last.report };
  const image = list("owned").find((own) => own.protected === false);
  return image ? { image: image.id, report: () => here.put([{ ...image, protected: true }]) } : null;
}

/** Asks the cloud what there is now, and tells what turns out differently. @param {Report} report */
export function poll(report) {
  const differences = report();
  last = null;
  settle();
  return differences;
}
