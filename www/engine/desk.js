// @ts-check
/** The engine on the facts of the console: who asks, and where. */

import { Catalog } from "./engine.js";
import { account, adopt, facts, redraw, region, revision, scene, state } from "./state.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Answer} Answer */
/** @typedef {import("./engine.js").MenuItem} MenuItem */
/** @typedef {import("./engine.js").Verdict} Verdict */

/** By region. @type {Map<string, Catalog>} */
const catalogs = new Map();
let held = -1;

/** @param {string} where @returns {import("../../pkg/index.d.ts").Context} */
function context(where) {
  const { id, role = "member", organizations } = /** @type {import("../scenes/facts.js").Account} */ (
    scene(state.cloud).accounts.find(({ id }) => id === account())
  );
  const { limits } = scene(state.cloud);
  const told = { cloud: state.cloud, account: id, role, region: where, publicSharingBlocked: true };
  return { ...told, ...(organizations && { organizations }), ...(limits && { limits }) };
}

const vaults = () => facts().vaults[account()] ?? [];

/** The account in view, in its region or in another one. */
export function catalog(where = region()) {
  if (held !== revision) {
    catalogs.clear();
    held = revision;
  }
  let found = catalogs.get(where);
  if (!found) {
    found = new Catalog({ ...context(where), images: facts().images, vaults: vaults() });
    catalogs.set(where, found);
  }
  return found;
}

/** The facts are now what the catalog has made of them. It stays, with what it remembers of how they came about. */
export function settle() {
  const here = catalog();
  adopt(here.toJSON());
  catalogs.clear();
  catalogs.set(region(), here);
  held = revision;
  redraw();
}

/** @param {Action} action */
export const ask = (action) => catalog().check(action);

/** @param {Action[]} actions @param {Verdict[]} verdicts @returns {Answer[]} */
const answers = (actions, verdicts) => verdicts.map((verdict, index) => ({ action: actions[index], verdict }));

/** Each action on the facts as they are. @param {Action[]} actions @returns {Answer[]} */
export const askEach = (actions) => answers(actions, catalog().checkEach(actions));

/** Each action on what those before it leave, up to the first that is not allowed. @param {Action[]} actions */
export function rehearse(actions) {
  const steps = answers(actions, catalog().checkInOrder(actions));
  const done = steps.length === actions.length && steps.every(({ verdict }) => verdict.decision === "allow");
  return { steps, done };
}

/** @param {Action} action */
export const plan = (action) => catalog().plan(action);

/**
 * What may be done with each of these images, before it is said with whom or where to.
 *
 * @param {{ id: string }[]} images
 */
export function menus(images) {
  const found = catalog().menu(images.map(({ id }) => id));
  const byImage = new Map(found.map(({ image, actions }) => [image, actions]));
  return (/** @type {{ id: string }} */ image) => /** @type {MenuItem[]} */ (byImage.get(image.id));
}

/** The line of a menu that is about such an action. @param {MenuItem[]} menu @param {Action} action */
export const itemOf = (menu, action) =>
  /** @type {MenuItem} */ (
    menu.find(({ type, as }) => type === action.type && as === (action.type === "use" ? action.as : undefined))
  );

/** The engine's word on such an action before it is said how. @param {Action} action */
export const inGeneral = (action) => itemOf(menus([{ id: action.image }])({ id: action.image }), action);

/** @param {import("../../pkg/index.d.ts").View} view @param {string} [where] */
export const list = (view, where) => catalog(where).list(view);

/** The request to which `check` gives the same answer, without a catalog. @param {Action} action */
export function requestFor(action) {
  const image = facts().images.filter(({ id }) => id === action.image);
  return { ...context(region()), action, image, ...(action.type === "accept" && { vaults: vaults() }) };
}
