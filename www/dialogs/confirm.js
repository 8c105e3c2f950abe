// @ts-check
/** "This is what will happen": the steps, rehearsed in the engine, and whom they harm. */

import { mend, perform } from "../act.js";
import { ask, desk } from "../desk.js";
import { errors } from "../engine.js";
import { h, plural } from "../html.js";
import { explain } from "../panel.js";
import { badge, effectsView, findingsView } from "../views/verdict.js";
import { title, verb } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

/**
 * Where the last of several steps will still not be allowed, those before it can be done all the same: then the
 * panel tells what is left in the way.
 *
 * @param {{ actions: import("../engine.js").Action[], opener: HTMLElement, after?: () => void }} options
 *   `after`: when something has been done
 */
export function confirmDialog({ actions, opener, after }) {
  const { steps, done } = desk().rehearse(actions);
  const possible = done ? actions : actions.slice(0, steps.length - 1);
  const harm = steps.some(({ verdict }) => verdict.effects.some((effect) => effect.harm));
  const last = actions[actions.length - 1];
  const many = actions.length > 1;
  const heading = many ? 4 : 3;
  /** @type {import("../views/verdict.js").Mend} */
  const retry = (fix, opener) => mend(fix, { action: last, opener, after: close });
  const step = (/** @type {import("../engine.js").Answer} */ { action, verdict }) => {
    const allowed = verdict.decision === "allow";
    return h(
      many ? "li" : "div",
      null,
      many && h("h3", null, title(action), " ", !allowed && badge(verdict.decision)),
      allowed && effectsView(verdict.effects, "What it changes", heading),
      findingsView(allowed ? verdict.findings : errors(verdict), {
        mend: many ? undefined : retry,
        short: true,
        heading,
      }),
    );
  };
  const stuck = h(
    "p",
    { class: "hint", tabindex: "-1" },
    possible.length
      ? "The steps before that can be done now; what is left is then shown again."
      : "None of this can be done.",
  );
  const label = done && !many ? verb(last) : `Do ${plural(possible.length, "step")}`;
  const { close } = openDialog({
    title: many ? `${title(last)}, in ${plural(actions.length, "step")}` : `${title(last)}?`,
    opener,
    body: [h(many ? "ol" : "div", { class: "steps" }, steps.map(step)), !done && stuck],
    primary: primaryButton(label, { harm }),
    submit() {
      if (!possible.length) return void stuck.focus();
      close();
      if (!perform(possible)) return;
      if (!done) explain({ action: last, verdict: ask(last) }, opener);
      after?.();
    },
  });
}
