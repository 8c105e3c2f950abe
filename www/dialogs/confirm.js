// @ts-check
/** "This is what will happen": the steps, rehearsed in the engine, and whom they harm. */

import { perform } from "../act.js";
import { ask, desk } from "../desk.js";
import { errors } from "../engine.js";
import { h, plural } from "../html.js";
import { explain } from "../panel.js";
import { badge, effectsView, findingsView } from "../views/verdict.js";
import { title } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

/**
 * Where the last of several steps will still not be allowed, those before it can be done all the same: then the
 * panel tells what is left in the way.
 *
 * @param {{ actions: import("../engine.js").Action[], opener: HTMLElement, after?: () => void }} options
 */
export function confirmDialog({ actions, opener, after }) {
  const { steps, done } = desk().rehearse(actions);
  const possible = done ? actions : actions.slice(0, steps.length - 1);
  const harm = steps.some(({ verdict }) => verdict.effects.some((effect) => effect.harm));
  const many = actions.length > 1;
  const level = many ? 4 : 3;
  const last = actions[actions.length - 1];
  const stuck = h("div", { tabindex: "-1", class: "summary" });
  const { close } = openDialog({
    title: many ? `${title(last)}, in ${plural(actions.length, "step")}` : `${title(last)}?`,
    opener,
    body: [
      h(
        many ? "ol" : "div",
        { class: "steps" },
        steps.map(({ action, verdict }) => {
          const allowed = verdict.decision === "allow";
          const shown = allowed ? verdict.findings.filter(({ level }) => level !== "error") : errors(verdict);
          return h(
            many ? "li" : "div",
            null,
            many && h("h3", null, title(action), " ", !allowed && badge(verdict.decision)),
            allowed && effectsView(verdict.effects, "What it changes", level),
            findingsView(shown, { short: true, heading: level }),
          );
        }),
      ),
      !done && possible.length > 0 && h("p", { class: "hint" }, "The steps before that can be done now; what is left is then shown again."),
      stuck,
    ],
    primary: primaryButton(
      done ? (many ? `Do ${plural(actions.length, "step")}` : title(last).split(" ")[0]) : possible.length ? `Do ${plural(possible.length, "step")}` : "Not allowed",
      { harm },
    ),
    submit() {
      if (!possible.length) return void stuck.focus();
      close();
      if (!perform(possible)) return;
      if (!done) explain({ action: last, verdict: ask(last) }, opener);
      after?.();
    },
  });
}
