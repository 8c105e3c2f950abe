// @ts-check
/**
 * In place of the simulated cloud: Glance, through the server of the portal. An action is shown as done at once; then the
 * server says what has become of it, and what there is now.
 */

import { catalog, settle } from "../engine/desk.js";
import { Catalog } from "../engine/engine.js";
import { account, region, state } from "../engine/state.js";
import { notice } from "../parts/speech.js";
import { tellReport } from "./report.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Facts} Facts */
/** @typedef {import("../../../../www/actions/cloud.js").Outcome} Outcome */
/** @typedef {import("../../../../pkg/index.d.ts").BackendResponse} BackendResponse */

export const about = "The server of this portal checks everything again, and sends it to OpenStack Glance.";

/** To see what others have done meanwhile. */
export const again = { label: "Reload", go: reload };

/** Nothing is made up here. @returns {null} */
export const surprise = () => null;
export const poll = () => [];

/** What the server answers, or an error in its words. @param {string} path @param {object} [sent] */
async function ask(path, sent) {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(`api/${path}`, sent && { method: "POST", headers, body: JSON.stringify(sent) }).catch(() => {
    throw new Error("the portal cannot be reached");
  });
  const body = await answer.json();
  if (body.error) throw new Error(body.error);
  return body;
}

/** What Glance tells. It is of one region, and does not say of which. @param {{ facts: BackendResponse[] }} told @returns {Facts} */
function factsIn({ facts }) {
  const { images } = Catalog.read({ cloud: state.cloud, account: account() }, facts).toJSON();
  return { images: images.map((image) => ({ ...image, region: region() })) };
}

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * One after the other, when what came of the one before is shown: else its report would undo what is shown of the next.
 *
 * @template T @param {() => Promise<T>} task
 */
function inTurn(task) {
  const done = last.then(task);
  last = done.catch(() => {}).then(() => new Promise((shown) => setTimeout(shown)));
  return done;
}

const look = async (/** @type {string} */ id) => factsIn(await ask(`facts?as=${encodeURIComponent(id)}`));

/** What somebody sees who looks. @param {import("../engine/state.js").Look} who @returns {Promise<Facts>} */
export function arrive({ account: id = account() }) {
  return inTurn(() => look(id)).catch((error) => {
    notice(`There is nothing to be seen: ${said(error)}.`);
    return { images: [] };
  });
}

function reload() {
  inTurn(async () => tellReport(take(catalog(), await look(account())))).catch((error) =>
    notice(`Not reloaded: ${said(error)}.`),
  );
}

/** The catalog is told what there is, and says what turns out differently. @param {Catalog} here @param {Facts} facts */
function take(here, { images }) {
  const there = new Set(images.map(({ id }) => id));
  const gone = here.toJSON().images.filter(({ id }) => !there.has(id));
  const differences = [...here.remove(gone.map(({ id }) => id)), ...here.put(images)];
  settle();
  return differences;
}

/** @param {Action[]} actions */
export function carryOut(actions) {
  const as = account();
  return inTurn(() => inOrder(as, actions));
}

/** @param {string} as @param {Action[]} actions @returns {Promise<Outcome>} */
async function inOrder(as, actions) {
  const here = catalog();
  /** @type {Outcome} */
  const outcome = { steps: [], refused: null, effects: [], differences: [] };
  for (const action of actions) {
    if (as !== account()) return { ...outcome, refused: { action, why: "was not begun: somebody else looks by now" } };
    const verdict = here.check(action);
    if (verdict.decision !== "allow") return { ...outcome, refused: { action } };
    const { images } = here.toJSON();
    const effects = here.apply(action);
    settle();
    try {
      const answer = await ask("act", { as, action });
      outcome.differences.push(...take(here, factsIn(answer)));
      const { responses = [], meanings } = answer;
      if (meanings) {
        const { part } = responses[responses.length - 1];
        const why = "was refused by the cloud";
        return { ...outcome, refused: { action: part, partly: responses.length > 1, why, meanings } };
      }
      if (answer.verdict) return { ...outcome, refused: { action } };
      outcome.effects.push(...effects);
      outcome.steps.push({ action, verdict });
    } catch (error) {
      // As far as anybody knows, everything is as it was.
      here.put(images);
      settle();
      return { ...outcome, refused: { action, why: `did not get through: ${said(error)}` } };
    }
  }
  return outcome;
}

/** @param {unknown} error */
const said = (error) => (error instanceof Error ? error.message.replace(/\.$/, "") : String(error));
