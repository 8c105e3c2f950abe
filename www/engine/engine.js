// @ts-check
/** The only module that imports the rules engine. */

import { Catalog, RequestError, check, clouds, rules, version } from "../image-sharing/index.js";

export { Catalog, check, clouds, rules, version };

/**
 * The examples of a rule, by cloud. The first call fetches them.
 *
 * @param {string} code @returns {Promise<Partial<Record<string, import("../../pkg/examples.d.ts").Example>> | undefined>}
 */
export async function examplesOf(code) {
  const { examples } = await import("../image-sharing/examples.js");
  return examples[/** @type {import("../../pkg/index.d.ts").RuleCode} */ (code)];
}

/** @typedef {import("../../pkg/index.d.ts").Action} Action */
/** @typedef {import("../../pkg/index.d.ts").Verdict} Verdict */
/** @typedef {import("../../pkg/index.d.ts").Finding} Finding */
/** @typedef {import("../../pkg/index.d.ts").Fix} Fix */
/** @typedef {import("../../pkg/index.d.ts").Effect} Effect */
/** @typedef {import("../../pkg/index.d.ts").MenuItem} MenuItem */
/** @typedef {import("../../pkg/index.d.ts").Plan} Plan */
/** @typedef {import("../../pkg/index.d.ts").Choice} Choice */
/** @typedef {import("../../pkg/index.d.ts").Difference} Difference */
/** @typedef {import("../../pkg/index.d.ts").Facts} Facts */
/** @typedef {import("../../pkg/index.d.ts").Context} Context */
/** @typedef {{ action: Action, verdict: Verdict }} Checked */

/** Why the engine rejects these facts, or null. @param {Context & Partial<Facts>} request */
export function problemWith(request) {
  try {
    new Catalog(request);
    return null;
  } catch (error) {
    if (error instanceof RequestError) return `${error.path} is ${error.value}, expected ${error.expected}`;
    throw error;
  }
}

/** What a fix does, in order. @param {Fix} fix @param {Action} action the one that it fixes */
export const stepsOf = (fix, action) => [...(fix.before ?? []), fix.instead ?? action];

/** What a fix adds to an action. @param {Fix} fix @param {Action[]} steps the action, or what is planned for it */
export function beyond(fix, steps) {
  const same = new Set(steps.map((step) => JSON.stringify(step)));
  return [...(fix.before ?? []), ...(fix.instead ? [fix.instead] : [])].filter(
    (step) => !same.has(JSON.stringify(step)),
  );
}

/** The findings, with only the fixes that do more than these steps. @param {Finding[]} findings @param {Action[]} steps */
export const offeringMore = (findings, steps) =>
  findings.map((finding) => ({ ...finding, fixes: finding.fixes.filter((fix) => beyond(fix, steps).length) }));

/** Whether a finding is about this place in the request. @param {Finding} finding @param {string} place */
export const isAt = (finding, place) => finding.at === place || finding.at.startsWith(`${place}/`);

/** @param {Pick<Verdict, "findings">} verdict */
export const errors = (verdict) => verdict.findings.filter(({ level }) => level === "error");

/** Whether one of these steps harms an account. @param {Pick<Checked, "verdict">[]} steps */
export const harms = (steps) => steps.some(({ verdict }) => verdict.effects.some(({ harm }) => harm));

/** Whether all errors are about this place. @param {Pick<Verdict, "findings">} verdict @param {string} place */
export const lacksOnly = (verdict, place) =>
  errors(verdict).length > 0 && errors(verdict).every((finding) => isAt(finding, place));
