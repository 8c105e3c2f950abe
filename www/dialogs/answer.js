// @ts-check
/** The part of a dialog that says what the engine makes of the action that it would take, and takes it. */

import { perform } from "../actions/perform.js";
import { ask } from "../engine/desk.js";
import { offeringMore } from "../engine/engine.js";
import { flat, h } from "../parts/html.js";
import { badge, effectsView, findingsView, missingView } from "../parts/verdict.js";
import { wayTo, wayView } from "../parts/way.js";
import { follow, mend } from "./steps.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */

/** @param {() => Action} action as it is chosen so far @param {() => void} close */
export function answerPart(action, close) {
  const view = h("div", { class: "result", tabindex: "-1" });
  return {
    view,
    /** Asks, and shows the answer. */
    ask() {
      const asked = action();
      const verdict = ask(asked);
      view.replaceChildren(...flat(answerView(asked, verdict, close)));
      return verdict;
    },
    /** Does it if that is the answer; else the keyboard goes to what stands in the way. @param {Verdict | null} verdict */
    take(verdict) {
      if (verdict?.decision !== "allow") return void view.focus();
      const asked = action();
      close();
      perform([asked]);
    },
  };
}

/**
 * What a dialog says of the action that it would take.
 *
 * @param {Action} action @param {Verdict} verdict @param {() => void} after when another way was gone
 */
function answerView(action, verdict, after) {
  const way = wayTo(action, verdict);
  return [
    h("p", { class: "decision" }, badge(verdict.decision)),
    missingView(verdict),
    wayView(way, { action, follow: (plan, opener) => follow(plan, { action, opener, after }) }),
    findingsView(offeringMore(verdict.findings, way?.steps ?? []), {
      mend: (fix, opener) => mend(fix, { action, opener, after }),
      short: true,
    }),
    verdict.decision === "allow" && effectsView(verdict.effects),
  ];
}
