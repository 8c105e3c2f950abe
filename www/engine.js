// @ts-check
/** The door to the rules engine. Everything that the console says about an action comes through here. */

import { ActionDenied, Catalog, RequestError, check, clouds, rules, version } from "./image-sharing/index.js";

export { check, clouds, rules, version };

/** @typedef {import("../pkg/index.d.ts").Action} Action */
/** @typedef {import("../pkg/index.d.ts").Verdict} Verdict */
/** @typedef {import("../pkg/index.d.ts").Finding} Finding */
/** @typedef {import("../pkg/index.d.ts").Fix} Fix */
/** @typedef {import("../pkg/index.d.ts").Effect} Effect */
/** @typedef {import("../pkg/index.d.ts").Facts} Facts */
/** @typedef {import("../pkg/index.d.ts").Context} Context */
/** @typedef {{ action: Action, verdict: Verdict }} Answer */
/** @typedef {{ steps: Answer[], done: boolean, effects: Effect[], facts: Facts }} Rehearsal */

/** Why the engine does not take these facts, if it does not. @param {Context & Partial<Facts>} request */
export function problemWith(request) {
  try {
    new Catalog(request);
    return null;
  } catch (error) {
    if (error instanceof RequestError) return `${error.path} is ${error.value}, expected ${error.expected}`;
    throw error;
  }
}

/** One account's eyes on the facts. */
export class Desk {
  /** @param {Context & Facts} request */
  constructor(request) {
    this.request = request;
    this.catalog = new Catalog(request);
  }

  /** @param {Action} action @returns {Verdict} */
  ask(action) {
    return this.catalog.check(action);
  }

  /** The most favourable of several forms of one question. @param {Action[]} actions @returns {Answer} */
  best(actions) {
    const rank = { allow: 2, unknown: 1, deny: 0 };
    const answers = actions.map((action) => ({ action, verdict: this.ask(action) }));
    return answers.reduce((best, answer) =>
      rank[answer.verdict.decision] > rank[best.verdict.decision] ? answer : best,
    );
  }

  /**
   * Does the actions in order on a copy of the facts, up to the first refusal.
   *
   * @param {Action[]} actions @returns {Rehearsal}
   */
  rehearse(actions) {
    const copy = new Catalog({ ...this.request, ...this.catalog.toJSON() });
    const steps = [];
    const effects = [];
    for (const action of actions) {
      steps.push({ action, verdict: copy.check(action) });
      try {
        effects.push(...copy.apply(action));
      } catch (error) {
        if (!(error instanceof ActionDenied)) throw error;
        return { steps, done: false, effects, facts: copy.toJSON() };
      }
    }
    return { steps, done: true, effects, facts: copy.toJSON() };
  }

  /** The request to which `check` gives the same answer, without a catalog. @param {Action} action */
  requestFor(action) {
    const { images, vaults, ...context } = this.request;
    const image = images.filter(({ id }) => id === action.image);
    return { ...context, action, image, ...(action.type === "accept" && { vaults }) };
  }
}

/** What a fix does, in order. @param {Fix} fix @param {Action} action the one that it mends */
export const stepsOf = (fix, action) => [...(fix.before ?? []), fix.instead ?? action];

/** Whether a finding is about this place in the request. @param {Finding} finding @param {string} place */
export const isAt = (finding, place) => finding.at === place || finding.at.startsWith(`${place}/`);

/** @param {Verdict} verdict */
export const errors = (verdict) => verdict.findings.filter(({ level }) => level === "error");

/** Whether this place in the request is all that is wrong. @param {Verdict} verdict @param {string} place */
export const lacksOnly = (verdict, place) =>
  errors(verdict).length > 0 && errors(verdict).every((finding) => isAt(finding, place));
