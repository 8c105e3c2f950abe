// @ts-check
/** The engine on the facts of the console: who asks, where, and what happens when something is done. */

import { Desk } from "./engine.js";
import { account, adopt, facts, region, revision, state } from "./state.js";

/** @typedef {import("./engine.js").Action} Action */

/** @type {Map<string, Desk>} */
const desks = new Map();
let held = -1;

/**
 * The account in view, in its region, in another one, or (`null`) in all of them.
 *
 * @param {string | null} [where]
 */
export function desk(where = region()) {
  if (held !== revision) {
    desks.clear();
    held = revision;
  }
  const key = where ?? "";
  let found = desks.get(key);
  if (!found) {
    const { images, vaults } = facts();
    const me = account();
    found = new Desk({
      cloud: state.cloud,
      account: me,
      role: "member",
      ...(where !== null && { region: where }),
      images,
      vaults: vaults[me] ?? [],
    });
    desks.set(key, found);
  }
  return found;
}

/** @param {Action} action */
export const ask = (action) => desk().ask(action);

/** @param {import("../pkg/index.d.ts").View} view @param {string | null} [where] */
export const list = (view, where) => desk(where).catalog.list(view);

/** Does all of the actions, in order, or none of them. @param {Action[]} actions */
export function carryOut(actions) {
  const rehearsal = desk().rehearse(actions);
  if (rehearsal.done) adopt(rehearsal.facts);
  return rehearsal;
}
