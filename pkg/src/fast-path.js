// The fast path of `allows`: it passes actions to the engine as numbers. The engine gets each id only once, and reads
// no object for a yes or no.
//
// Anything unusual takes the slow path, which reports errors.

import { actionCodes } from "./reference.js";

/** Above this number, all ids are dropped. While somebody types, each keystroke adds an id. */
const MOST = 50_000;
/** Ids longer than this are not kept. */
const LONGEST = 256;
/** Stands for a value that has no number. */
const NONE = -1;

const uses = new Map([
  ["server", actionCodes["use-server"]],
  ["system-disk", actionCodes["use-system-disk"]],
  ["data-disk", actionCodes["use-data-disk"]],
  ["reinitialize", actionCodes["use-reinitialize"]],
]);

export class FastPath {
  #engine;
  #numbers = new Map();

  constructor(engine) {
    this.#engine = engine;
  }

  /** Whether the engine allows the action; undefined: take the slow path. */
  allows(action) {
    if (this.#numbers.size > MOST) this.#forget();
    switch (action?.type) {
      case "share":
        return this.#forAccounts(actionCodes.share, action, action.region);
      case "unshare":
        if (action.accounts === "all") return this.#alone(actionCodes["unshare-all"], action, 3);
        return this.#forAccounts(actionCodes.unshare, action);
      case "accept":
        return this.#alone(actionCodes.accept, action, 2, action.vault, action.account);
      case "reject":
        return this.#alone(actionCodes.reject, action, 2, undefined, action.account);
      case "delete":
        if (action.force === undefined) return this.#alone(actionCodes.delete, action, 2);
        if (action.force === true) return this.#alone(actionCodes["delete-by-force"], action, 3);
        return undefined;
      case "copy":
        if (action.key === null) return this.#alone(actionCodes["copy-plain"], action, 3, action.region);
        return this.#alone(action.key === undefined ? actionCodes.copy : actionCodes["copy-under-key"], action, 2, action.region, action.key);
      case "use":
        return this.#alone(uses.get(action.as), action, 3, action.region);
    }
  }

  #alone(code, action, fields, place, holder) {
    if (place !== undefined) fields++;
    if (holder !== undefined) fields++;
    const numbers = [this.#id(action.image), this.#optional(place), this.#optional(holder)];
    if (code === undefined || numbers.includes(NONE) || Object.keys(action).length !== fields) return undefined;
    return this.#engine.allowsOne(code, ...numbers, 0);
  }

  #forAccounts(code, action, region) {
    const { image, accounts } = action;
    const fields = region === undefined ? 3 : 4;
    const [number, place] = [this.#id(image), this.#optional(region)];
    const plain = number !== NONE && place !== NONE && Array.isArray(accounts) && Object.keys(action).length === fields;
    if (!plain || accounts.length > MOST) return undefined;
    if (accounts.length === 1) {
      const account = this.#number(accounts[0]);
      return account === NONE ? undefined : this.#engine.allowsOne(code, number, place, 0, account);
    }
    const numbers = new Uint32Array(accounts.length);
    for (let at = 0; at < accounts.length; at++) {
      const account = this.#number(accounts[at]);
      if (account === NONE) return undefined;
      numbers[at] = account;
    }
    return this.#engine.allowsMany(code, number, place, numbers);
  }

  #optional(id) {
    return id === undefined ? 0 : this.#id(id);
  }

  #id(id) {
    return id === "" ? NONE : this.#number(id);
  }

  #number(id) {
    const known = this.#numbers.get(id);
    if (known !== undefined) return known;
    if (typeof id !== "string" || id.length > LONGEST) return NONE;
    const number = this.#engine.addId(id);
    this.#numbers.set(id, number);
    return number;
  }

  #forget() {
    this.#numbers.clear();
    this.#engine.clearIds();
  }
}
