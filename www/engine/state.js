// @ts-check
/** What the console remembers across reloads: the facts of every cloud, and the view. */

import { scenes, storageKey } from "../scenes/data.js";
import { clouds, problemWith } from "./engine.js";

/** @typedef {import("../scenes/data.js").CloudFacts} CloudFacts */
/** @typedef {import("../../pkg/index.d.ts").CloudId} CloudId */
/**
 * @typedef {object} Saved
 * @property {number} version
 * @property {CloudId} cloud
 * @property {Record<string, string>} account by cloud
 * @property {Record<string, string>} region by cloud
 * @property {Record<string, CloudFacts>} facts by cloud
 */

const version = 2;

/** The clouds that both the engine and the data sets know. */
export const offered = clouds.filter((cloud) => scenes[cloud.id]);

/** @param {CloudId} cloud */
export const scene = (cloud) => /** @type {import("../scenes/data.js").Scene} */ (scenes[cloud]);

/** @returns {Saved} */
function fresh() {
  /** @type {Saved} */
  const saved = { version, cloud: offered[0].id, account: {}, region: {}, facts: {} };
  for (const { id } of offered) {
    saved.account[id] = scene(id).accounts[0].id;
    saved.region[id] = scene(id).regions[0];
    saved.facts[id] = scene(id).facts();
  }
  return saved;
}

/** @type {Saved} */
export let state = fresh();

/** Counts the changes of the facts. What was computed from an older revision is stale. */
export let revision = 0;

/** Reads the saved state. @returns {string | null} why it cannot be used, or null */
export function load() {
  let text = null;
  try {
    text = localStorage.getItem(storageKey);
  } catch {
    return null; // Storage is switched off: the console works, but forgets everything on a reload.
  }
  if (text === null) return null;
  try {
    const saved = JSON.parse(text);
    const why = objection(saved);
    if (why) return why;
    state = saved;
    revision++;
    return null;
  } catch {
    return "it is not readable";
  }
}

/** @param {any} saved @returns {string | null} */
function objection(saved) {
  if (saved?.version !== version) return "it is from another version of the console";
  if (!offered.some(({ id }) => id === saved.cloud)) return "it names a cloud that is not here";
  for (const { id } of offered) {
    const { accounts, regions } = scene(id);
    if (!accounts.some((account) => account.id === saved.account?.[id])) return "it names an account that is not here";
    if (!regions.includes(saved.region?.[id])) return "it names a region that is not here";
    const facts = saved.facts?.[id];
    if (!Array.isArray(facts?.images) || typeof facts.vaults !== "object" || facts.vaults === null)
      return "facts are missing";
    // The engine decides whether facts are valid.
    for (const account of accounts) {
      const problem = problemWith({
        cloud: id,
        account: account.id,
        images: facts.images,
        vaults: facts.vaults[account.id],
      });
      if (problem) return problem;
    }
  }
  return null;
}

function save() {
  try {
    localStorage.setItem(storageKey, JSON.stringify(state));
  } catch {
    // See load.
  }
}

/** @type {(() => void)[]} */
const listeners = [];
/** @param {() => void} listener */
export const onChange = (listener) => void listeners.push(listener);

/** Draws everything again. */
export function redraw() {
  for (const listener of listeners) listener();
}

function changed() {
  save();
  redraw();
}

/** The facts of the cloud in view. */
export const facts = () => state.facts[state.cloud];
/** The account that the visitor acts as. */
export const account = () => state.account[state.cloud];
/** The region that the visitor acts in. */
export const region = () => state.region[state.cloud];
/** What the engine knows about the cloud in view. */
export function cloudInfo() {
  const info = /** @type {import("../../pkg/index.d.ts").CloudInfo} */ (clouds.find(({ id }) => id === state.cloud));
  return { ...info, limits: { ...info.limits, ...scene(state.cloud).limits } };
}

/** Whether the cloud in view reports such a fact. @param {keyof import("../../pkg/index.d.ts").Image} fact */
export const reports = (fact) => !scene(state.cloud).unreported?.includes(fact);

/** @typedef {{ cloud?: CloudId, account?: string, region?: string }} Look */

/** @param {Look} view @param {import("../../pkg/index.d.ts").Facts | null} [seen] the facts there, if they are not yet known */
export function look(view, seen = null) {
  state = {
    ...state,
    cloud: view.cloud ?? state.cloud,
    account: view.account ? { ...state.account, [state.cloud]: view.account } : state.account,
    region: view.region ? { ...state.region, [state.cloud]: view.region } : state.region,
  };
  if (seen) adopt(seen);
  revision++;
  changed();
}

/** Replaces the facts of the cloud in view. @param {import("../../pkg/index.d.ts").Facts} next */
export function adopt(next) {
  const vaults = { ...facts().vaults, [account()]: next.vaults ?? [] };
  state = { ...state, facts: { ...state.facts, [state.cloud]: { images: next.images, vaults } } };
  revision++;
  save();
}

/** Restores the data set. The view stays. */
export function reset() {
  state = { ...fresh(), cloud: state.cloud, account: state.account, region: state.region };
  revision++;
  changed();
}
