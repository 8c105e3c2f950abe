// @ts-check
/**
 * Replaces the simulated cloud with Glance, behind the server of the portal. The console shows an action as done at once.
 * Then the server reports the result and the new facts.
 */

import { catalog, settle } from "../engine/ask.js";
import { Catalog } from "../engine/engine.js";
import { account, region, state } from "../engine/state.js";
import { notice } from "../parts/notice.js";
import { showReport } from "./report.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Facts} Facts */
/** @typedef {import("../../../../www/actions/cloud.js").Outcome} Outcome */
/** @typedef {import("../../../../pkg/index.d.ts").BackendResponse} BackendResponse */

export const about = "The server of this portal checks every action again and sends it to OpenStack Glance.";

/** Shows what others have done meanwhile. */
export const again = { label: "Reload", go: reload };

/** Reports are real here. @returns {null} */
export const surprise = () => null;
export const poll = () => [];

/** Asks the server. Throws an error with its message. @param {string} path @param {object} [sent] */
async function ask(path, sent) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(`api/${path}`, sent && { method: "POST", headers, body: JSON.stringify(sent) }).catch(() => {
    throw new Error("the portal cannot be reached");
  });
  const body = await response.json();
  if (body.error) throw new Error(body.error);
  return body;
}

/**
 * Reads the facts of Glance, which serves one region but does not name it.
 *
 * @param {{ facts: BackendResponse[] }} body @returns {Facts}
 */
function factsIn({ facts }) {
  const { images } = Catalog.read({ cloud: state.cloud, account: account() }, facts).toJSON();
  return { images: images.map((image) => ({ ...image, region: region() })) };
}

/** @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * Runs tasks one by one, each after the result of the previous one is shown. Otherwise an older report would undo what
 * the next task shows.
 *
 * @template T @param {() => Promise<T>} task
 */
function inTurn(task) {
  const done = last.then(task);
  last = done.catch(() => {}).then(() => new Promise((shown) => setTimeout(shown)));
  return done;
}

const look = async (/** @type {string} */ id) => factsIn(await ask(`facts?as=${encodeURIComponent(id)}`));

/** The facts that an account sees. @param {import("../engine/state.js").Look} who @returns {Promise<Facts>} */
export function arrive({ account: id = account() }) {
  return inTurn(() => look(id)).catch((error) => {
    notice(`The images cannot be shown: ${messageOf(error)}.`);
    return { images: [] };
  });
}

function reload() {
  inTurn(async () => showReport(take(catalog(), await look(account())))).catch((error) =>
    notice(`Not reloaded: ${messageOf(error)}.`),
  );
}

/** Gives the reported facts to the catalog, and returns the differences. @param {Catalog} here @param {Facts} facts */
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
    if (as !== account()) return { ...outcome, refused: { action, why: "was not started: the account has changed" } };
    const verdict = here.check(action);
    if (verdict.decision !== "allow") return { ...outcome, refused: { action } };
    const { images } = here.toJSON();
    const effects = here.apply(action);
    settle();
    try {
      const result = await ask("act", { as, action });
      outcome.differences.push(...take(here, factsIn(result)));
      const { responses = [], meanings } = result;
      if (meanings) {
        const { part } = responses[responses.length - 1];
        const why = "was refused by the cloud";
        return { ...outcome, refused: { action: part, partly: responses.length > 1, why, meanings } };
      }
      if (result.verdict) return { ...outcome, refused: { action } };
      outcome.effects.push(...effects);
      outcome.steps.push({ action, verdict });
    } catch (error) {
      // No result: keep the facts from before.
      here.put(images);
      settle();
      return { ...outcome, refused: { action, why: `did not get through: ${messageOf(error)}` } };
    }
  }
  return outcome;
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message.replace(/\.$/, "") : String(error));
