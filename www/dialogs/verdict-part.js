// @ts-check
/** The part of a dialog that shows the verdict on its action, and carries the action out. */

import { perform } from "../actions/perform.js";
import { ask } from "../engine/ask.js";
import { offeringMore } from "../engine/engine.js";
import { flat, h } from "../parts/html.js";
import { planTo, planView } from "../parts/plan.js";
import { badge, effectsView, findingsView, missingView } from "../parts/verdict.js";
import { applyFix, followPlan } from "./steps.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */

/** @param {() => Action} action with the choices made so far @param {() => void} close */
export function verdictPart(action, close) {
  const view = h("div", { class: "result", tabindex: "-1" });
  return {
    view,
    /** Asks the engine, and shows its verdict. */
    ask() {
      const asked = action();
      const verdict = ask(asked);
      view.replaceChildren(...flat(verdictView(asked, verdict, close)));
      return verdict;
    },
    /** Carries the action out if it is allowed. Otherwise focuses what prevents it. @param {Verdict | null} verdict */
    take(verdict) {
      if (verdict?.decision !== "allow") return void view.focus();
      const asked = action();
      close();
      perform([asked]);
    },
  };
}

/**
 * The verdict on an action, with a plan and fixes if it is denied.
 *
 * @param {Action} action @param {Verdict} verdict @param {() => void} after called when a plan or fix is carried out
 */
function verdictView(action, verdict, after) {
  const plan = planTo(action, verdict);
  return [
    h("p", { class: "decision" }, badge(verdict.decision)),
    missingView(verdict),
    planView(plan, { action, onPlan: (found, opener) => followPlan(found, { action, opener, after }) }),
    findingsView(offeringMore(verdict.findings, plan?.steps ?? []), {
      onFix: (fix, opener) => applyFix(fix, { action, opener, after }),
      short: true,
    }),
    verdict.decision === "allow" && effectsView(verdict.effects),
  ];
}
