// @ts-check
/**
 * The cloud, simulated: does what it is told, gives ids to what it makes, and reports what there is. A real backend
 * takes the place of this file.
 */

import { catalog, list, settle } from "./desk.js";
import { scene, state } from "./state.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Answer} Answer */
/** @typedef {import("../pkg/index.d.ts").Image} Image */

/** @typedef {{ image: Image, vaults?: import("../pkg/index.d.ts").Vault[] }} Report */
/** Either an image is otherwise, or it is not there. @typedef {{ report?: Report, gone?: string }} News */

/**
 * What was done last, and what the cloud would report had it failed.
 *
 * @type {(News & { action: Action, by: ReturnType<typeof catalog> }) | null}
 */
let last = null;

/**
 * Carries out actions one by one, up to the first that is refused.
 *
 * @param {Action[]} actions
 * @returns {{ steps: Answer[], refused: Answer | null, effects: import("./engine.js").Effect[] }}
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
      refused = { action, verdict };
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
      last = { action, gone: id, by: here };
    } else {
      const image = /** @type {Image} */ (images.find(({ id }) => id === action.image));
      last = { action, report: { image, vaults }, by: here };
    }
  }
  if (steps.length) settle();
  return { steps, refused, effects };
}

/** @param {import("./engine.js").Effect[]} effects */
const copyIn = (effects) => effects.find(({ code }) => code === "copy-created")?.image;

/**
 * What the cloud would report if something had gone otherwise: it has not done what it was told last, or somebody has
 * protected an image.
 *
 * @returns {(News & { undone?: Action }) | null}
 */
export function surprise() {
  if (last?.by === catalog()) return { undone: last.action, report: last.report, gone: last.gone };
  const image = list("owned").find((own) => own.protected === false);
  return image ? { report: { image: { ...image, protected: true } } } : null;
}

/** Asks the cloud what there is now, and tells what turns out differently. */
export function poll() {
  const { report, gone } = /** @type {News} */ (surprise());
  const differences = gone ? catalog().remove([gone]) : report ? catalog().put([report.image], report.vaults) : [];
  last = null;
  settle();
  return differences;
}
