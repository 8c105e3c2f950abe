// @ts-check
/** The way that the engine has found to what was denied. */

import { plan } from "../engine/desk.js";
import { h, plural } from "./html.js";
import { missingView } from "./verdict.js";
import { stepTitle, title } from "./words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Plan} Plan */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {(plan: Plan, opener: HTMLElement) => void} Follow */

/** The way to what was refused, if it was. @param {Action} action @param {Verdict} verdict */
export const wayTo = (action, verdict) => (verdict.decision === "deny" ? plan(action) : null);

/** @param {Plan | null} plan @param {{ action: Action, follow: Follow }} options `action`: what it leads to */
export function wayView(plan, { action, follow }) {
  if (!plan) return null;
  const { possible, steps, choices, blockedBy } = plan;
  if (!possible) {
    return plan.missing.length
      ? [h("p", { class: "hint" }, "Whether there is a way depends on what is not known."), missingView(plan)]
      : h("p", { class: "hint" }, "No action of this account leads to that.");
  }
  if (!steps.length) return h("p", { class: "hint" }, "Nothing needs to be done for that: it is so already.");
  const words = steps.map((step, index) =>
    stepTitle(
      step,
      choices.find((choice) => choice.step === index),
    ),
  );
  const single = words.length === 1;
  return h(
    "section",
    { class: "way" },
    h("h3", null, blockedBy.length ? "A part of it can be done" : "There is a way"),
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
        "data-key": `way:${title(action)}`,
        onclick: ({ currentTarget }) => follow(plan, currentTarget),
      },
      single ? words[0] : `Go through the ${plural(words.length, "step")}…`,
    ),
  );
}
