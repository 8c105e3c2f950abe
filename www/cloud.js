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

/**
 * What was done last, and what the cloud would report had it failed.
 *
 * @type {{ action: Action, report: Report, by: ReturnType<typeof catalog> } | null}
 */
let last = null;


/**
 * Carries out actions one by one, up to the first that is refused.
 *
 * @param {Action[]} actions
 * @param {Map<number, string[]>} [grants] whom the key that an action names is granted to
 * @returns {{ steps: Answer[], refused: Answer | null, effects: import("./engine.js").Effect[] }}
 */
export function carryOut(actions, grants) {
  const here = catalog();
  /** By the provisional ones, which later actions use. @type {Map<string, string>} */
  const ids = new Map();
  const steps = [];
  const effects = [];
  let refused = null;
  for (const [index, planned] of actions.entries()) {
    const action = { ...planned, image: ids.get(planned.image) ?? planned.image };
    const verdict = here.check(action);
    if (verdict.decision !== "allow") {
      refused = { action, verdict };
      break;
    }
    const { images, vaults } = here.toJSON();
    effects.push(...here.apply(action));
    steps.push({ action, verdict });
    const made = here.toJSON().images.find(({ id }) => !images.some((image) => image.id === id));
    if (made) {
      const copy = deliver(made, grants?.get(index));
      ids.set(made.id.replace(action.image, () => planned.image), copy.id);
      last = { action, report: { image: { ...copy, status: "failed" } }, by: here };
    } else {
      const image = /** @type {Image} */ (images.find(({ id }) => id === action.image));
      last = { action, report: { image, vaults }, by: here };
    }
  }
  if (steps.length) settle();
  return { steps, refused, effects };
}

/** A copy has come into being: it gets its own id. @param {Image} made @param {string[]} [grantedTo] */
function deliver(made, grantedTo) {
  const copy = {
    ...made,
    id: scene(state.cloud).newId(),
    ...(made.encryption && grantedTo && { encryption: { ...made.encryption, grantedTo } }),
  };
  catalog().put([copy]);
  catalog().remove([made.id]);
  return copy;
}

/**
 * What the cloud would report if something had gone otherwise: it has not done what it was told last, or somebody has
 * protected an image.
 *
 * @returns {{ undone?: Action, report: Report } | null}
 */
export function surprise() {
  if (last?.by === catalog()) return { undone: last.action, report: last.report };
  const image = list("owned").find((own) => own.protected === false);
  return image ? { report: { image: { ...image, protected: true } } } : null;
}

/** Asks the cloud what there is now, and tells what turns out differently. */
export function poll() {
  const { image, vaults } = /** @type {{ report: Report }} */ (surprise()).report;
  const differences = catalog().put([image], vaults);
  last = null;
  settle();
  return differences;
}
