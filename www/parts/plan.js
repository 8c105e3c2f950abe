// @ts-check
/** A plan of the engine: steps that lead to an action that is denied. */

import { planFor } from "../engine/ask.js";
import { h, plural } from "./html.js";
import { missingView } from "./verdict.js";
import { stepTitle, title } from "./words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Plan} Plan */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {(plan: Plan, opener: HTMLElement) => void} OnPlan */

/** The plan for an action that is denied, or null. @param {Action} action @param {Verdict} verdict */
export const planTo = (action, verdict) => (verdict.decision === "deny" ? planFor(action) : null);

/** @param {Plan | null} plan @param {{ action: Action, onPlan: OnPlan }} options `action`: the goal of the plan */
export function planView(plan, { action, onPlan }) {
  if (!plan) return null;
  const { possible, steps, choices, blockedBy } = plan;
  if (!possible) {
    return plan.missing.length
      ? [h("p", { class: "hint" }, "Missing facts decide whether there is a plan."), missingView(plan)]
      : h("p", { class: "hint" }, "No action of this account makes it possible.");
  }
  if (!steps.length) return h("p", { class: "hint" }, "There is nothing to do: this is already the case.");
  const words = steps.map((step, index) =>
    stepTitle(
      step,
      choices.find((choice) => choice.step === index),
    ),
  );
  const single = words.length === 1;
  return h(
    "section",
    { class: "plan" },
    h("h3", null, blockedBy.length ? "A plan for a part of it" : "A plan that works"),
    !single &&
      h(
        "ol",
        null,
        words.map((line) => h("li", null, line)),
      ),
    h(
      "button",
      {
        type: "button",
        class: "fix",
        "data-key": `plan:${title(action)}`,
        onclick: ({ currentTarget }) => onPlan(plan, currentTarget),
      },
      single ? words[0] : `Review the ${plural(words.length, "step")}…`,
    ),
  );
}
