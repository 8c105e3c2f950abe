// @ts-check
/** Asks the engine about the facts of the console, as the account and region in view. */

import { Catalog } from "./engine.js";
import { account, adopt, facts, redraw, region, revision, scene, state } from "./state.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Checked} Checked */
/** @typedef {import("./engine.js").MenuItem} MenuItem */
/** @typedef {import("./engine.js").Verdict} Verdict */

/** Catalogs by region. @type {Map<string, Catalog>} */
const catalogs = new Map();
let cachedRevision = -1;

/** @param {string} where @returns {import("../../pkg/index.d.ts").Context} */
function context(where) {
  const { id, role = "member", organizations } = /** @type {import("../scenes/facts.js").Account} */ (
    scene(state.cloud).accounts.find(({ id }) => id === account())
  );
  const { limits } = scene(state.cloud);
  const basic = { cloud: state.cloud, account: id, role, region: where, publicSharingBlocked: true };
  return { ...basic, ...(organizations && { organizations }), ...(limits && { limits }) };
}

const vaults = () => facts().vaults[account()] ?? [];

/** The catalog of the account in view, in its region or another one. */
export function catalog(where = region()) {
  if (cachedRevision !== revision) {
    catalogs.clear();
    cachedRevision = revision;
  }
  let found = catalogs.get(where);
  if (!found) {
    found = new Catalog({ ...context(where), images: facts().images, vaults: vaults() });
    catalogs.set(where, found);
  }
  return found;
}

/** Saves the facts of the catalog. The catalog is kept, because it remembers which actions led to them. */
export function settle() {
  const here = catalog();
  adopt(here.toJSON());
  catalogs.clear();
  catalogs.set(region(), here);
  cachedRevision = revision;
  redraw();
}

/** @param {Action} action */
export const ask = (action) => catalog().check(action);

/** @param {Action[]} actions @param {Verdict[]} verdicts @returns {Checked[]} */
const pair = (actions, verdicts) => verdicts.map((verdict, index) => ({ action: actions[index], verdict }));

/** Checks each action on the current facts. @param {Action[]} actions @returns {Checked[]} */
export const askEach = (actions) => pair(actions, catalog().checkEach(actions));

/**
 * Checks each action on the facts that the actions before it leave, up to the first that is not allowed.
 *
 * @param {Action[]} actions
 */
export function rehearse(actions) {
  const steps = pair(actions, catalog().checkInOrder(actions));
  const done = steps.length === actions.length && steps.every(({ verdict }) => verdict.decision === "allow");
  return { steps, done };
}

/** @param {Action} action */
export const planFor = (action) => catalog().plan(action);

/**
 * The menu of each of these images: all actions, with recipients, vault and region not chosen yet.
 *
 * @param {{ id: string }[]} images
 */
export function menus(images) {
  const found = catalog().menu(images.map(({ id }) => id));
  const byImage = new Map(found.map(({ image, actions }) => [image, actions]));
  return (/** @type {{ id: string }} */ image) => /** @type {MenuItem[]} */ (byImage.get(image.id));
}

/** The item of a menu for such an action. @param {MenuItem[]} menu @param {Action} action */
export const itemOf = (menu, action) =>
  /** @type {MenuItem} */ (
    menu.find(({ type, as }) => type === action.type && as === (action.type === "use" ? action.as : undefined))
  );

/** What the engine says about such an action before the choices are made. @param {Action} action */
export const inGeneral = (action) => itemOf(menus([{ id: action.image }])({ id: action.image }), action);

/** @param {import("../../pkg/index.d.ts").View} view @param {string} [where] */
export const list = (view, where) => catalog(where).list(view);

/** The request with which `check` gives the same verdict without a catalog. @param {Action} action */
export function requestFor(action) {
  const image = facts().images.filter(({ id }) => id === action.image);
  return { ...context(region()), action, image, ...(action.type === "accept" && { vaults: vaults() }) };
}
