// @ts-check
/**
 * In place of the simulated cloud: Glance, through the server of the portal. An action is shown as done at once; then the
 * server says what has become of it, and what there is now.
 */

import { tellReport } from "./act.js";
import { catalog, settle } from "./desk.js";
import { Catalog } from "./engine.js";
import { notice } from "./speech.js";
import { account, region, state } from "./state.js";
import { title } from "./words.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Facts} Facts */
/** @typedef {import("../../../www/cloud.js").Outcome} Outcome */
/** @typedef {import("../../../pkg/index.d.ts").BackendResponse} BackendResponse */

export const about = "The server of this portal checks everything again, and sends it to OpenStack Glance.";

/** What Glance has said since the page has asked is not known. */
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

/** What somebody sees who looks. @param {import("./state.js").Look} who @returns {Promise<Facts>} */
export async function arrive({ account: id = account() }) {
  try {
    return factsIn(await ask(`facts?as=${encodeURIComponent(id)}`));
  } catch (error) {
    notice(`There is nothing to be seen: ${said(error)}`);
    return { images: [] };
  }
}

async function reload() {
  const here = catalog();
  try {
    tellReport(take(here, factsIn(await ask(`facts?as=${encodeURIComponent(account())}`))));
  } catch (error) {
    notice(`Not reloaded: ${said(error)}`);
  }
}

/** The catalog is told what there is, and says what turns out differently. @param {Catalog} here @param {Facts} facts */
function take(here, { images }) {
  const there = new Set(images.map(({ id }) => id));
  const gone = here.toJSON().images.filter(({ id }) => !there.has(id));
  const differences = [...here.remove(gone.map(({ id }) => id)), ...here.put(images)];
  show(here);
  return differences;
}

/** Shows it, unless somebody else looks by now. @param {Catalog} here */
const show = (here) => void (catalog() === here && settle());

/** @type {Promise<unknown>} */
let before = Promise.resolve();

/** One after the other: what is reported of one must not undo what is shown of the next. @param {Action[]} actions */
export function carryOut(actions) {
  const outcome = before.then(() => inOrder(actions));
  before = outcome.catch(() => {});
  return outcome;
}

/** @param {Action[]} actions @returns {Promise<Outcome>} */
async function inOrder(actions) {
  const here = catalog();
  const as = account();
  /** @type {Outcome} */
  const outcome = { steps: [], refused: null, effects: [], differences: [] };
  for (const action of actions) {
    const what = title(action);
    const verdict = here.check(action);
    if (verdict.decision !== "allow") return { ...outcome, refused: { action, what } };
    const { images } = here.toJSON();
    const effects = here.apply(action);
    show(here);
    try {
      const answer = await ask("act", { as, action });
      outcome.differences.push(...take(here, factsIn(answer)));
      const { meanings } = answer;
      if (meanings) return { ...outcome, refused: { action, what, why: "was refused by the cloud", meanings } };
      if (answer.verdict) return { ...outcome, refused: { action, what } };
      outcome.effects.push(...effects);
      outcome.steps.push({ action, verdict });
    } catch (error) {
      // As far as anybody knows, everything is as it was.
      here.put(images);
      show(here);
      return { ...outcome, refused: { action, what, why: `did not get through: ${said(error)}` } };
    }
  }
  return outcome;
}

/** @param {unknown} error */
const said = (error) => (error instanceof Error ? error.message.replace(/\.$/, "") : String(error));
