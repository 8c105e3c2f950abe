// @ts-check
/** How to go on from an answer: the way that the engine has found, who can change what is in it, and the fixes. */

import { follow, mend } from "../actions/act.js";
import { plan } from "../engine/desk.js";
import { offeringMore } from "../engine/engine.js";
import { h, plural } from "./html.js";
import { stepTitle, title } from "./words.js";
import { badge, effectsView, findingsView, missingView } from "./verdict.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Plan} Plan */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */

/** The way to what was refused, if it was. @param {Action} action @param {Verdict} verdict */
export const wayTo = (action, verdict) => (verdict.decision === "deny" ? plan(action) : null);

/**
 * @param {Plan | null} plan
 * @param {{ action: Action, after?: () => void }} options `after`: when it has been gone
 */
export function wayView(plan, { action, after }) {
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
        onclick: ({ currentTarget }) => follow(plan, { action, opener: currentTarget, after }),
      },
      single ? words[0] : `Go through the ${plural(words.length, "step")}…`,
    ),
  );
}

/**
 * What a dialog says of the action that it would take.
 *
 * @param {Action} action @param {Verdict} verdict @param {() => void} after when another way was gone
 */
export function answerView(action, verdict, after) {
  const way = wayTo(action, verdict);
  return [
    h("p", { class: "decision" }, badge(verdict.decision)),
    missingView(verdict),
    wayView(way, { action, after }),
    findingsView(offeringMore(verdict.findings, way?.steps ?? []), {
      mend: (fix, opener) => mend(fix, { action, opener, after }),
      short: true,
    }),
    verdict.decision === "allow" && effectsView(verdict.effects),
  ];
}
