// @ts-check
/**
 * Carries out steps: at once if they harm nobody, otherwise after a dialog. The dialog shows the steps, the choices
 * that they need, and whom they harm.
 */

import { explain } from "../actions/explain.js";
import { perform } from "../actions/perform.js";
import { ask, rehearse } from "../engine/ask.js";
import { beyond, errors, harms, stepsOf } from "../engine/engine.js";
import { flat, h, plural } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { badge, effectsView, findingsView } from "../parts/verdict.js";
import { copyName, stepTitle, title, verb } from "../parts/words.js";
import { chooser } from "./choices.js";
import { dim, openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Checked} Checked */
/** @typedef {import("../engine/engine.js").Fix} Fix */

/** A control was pressed whose action is complete. @param {Action} action @param {HTMLElement} opener */
export function request(action, opener) {
  const verdict = ask(action);
  if (verdict.decision !== "allow") explain({ action }, opener);
  else if (harms([{ verdict }])) stepsDialog({ actions: [action], opener });
  else perform([action]);
}

/**
 * Carries out a fix.
 *
 * @param {Fix} fix
 * @param {{ action: Action, done?: boolean, opener: HTMLElement, after?: () => void }} options
 *   `done`: the action has already happened; `after`: called when the fix is carried out
 */
export async function applyFix(fix, { action, done, opener, after }) {
  const actions = done ? beyond(fix, [action]) : stepsOf(fix, action);
  if (fix.safety === "confirm") stepsDialog({ actions, opener, after });
  else if (await perform(actions)) after?.();
}

/**
 * Carries out a plan: at once if it is a single step that harms nobody.
 *
 * @param {import("../engine/engine.js").Plan} plan
 * @param {{ action: Action, opener: HTMLElement, after?: () => void }} options `action`: the goal of the plan
 */
export async function followPlan({ steps, choices, blockedBy }, { action, opener, after }) {
  if (steps.length > 1 || choices.length || harms(rehearse(steps).steps)) {
    stepsDialog({ goal: action, actions: steps, choices, left: blockedBy, opener, after });
  } else if (await perform(steps, { left: blockedBy })) {
    after?.();
  }
}

/**
 * Shows steps and carries them out. If a step is not allowed, the steps before it can be done; the panel then shows
 * what still prevents the rest.
 *
 * @param {object} options
 * @param {Action} [options.goal] the goal of the steps, if it is not one of them
 * @param {Action[]} options.actions
 * @param {import("../engine/engine.js").Choice[]} [options.choices] the choices that the steps need
 * @param {import("../engine/engine.js").Finding[]} [options.left] what the steps do not resolve
 * @param {HTMLElement} options.opener
 * @param {() => void} [options.after] called when the steps are done
 */
export function stepsDialog({ goal, actions, choices = [], left = [], opener, after }) {
  const last = actions[actions.length - 1];
  const many = actions.length > 1;
  const chosen = chooser(choices, actions, () => update());
  const outcomes = actions.map(() => h("div", { class: "outcome" }));
  const stuck = h("p", { class: "hint", tabindex: "-1" });
  const primary = primaryButton("");

  /** The steps with the choices made so far. */
  const steps = () =>
    chosen
      .fill()
      .map((step) => (step.type === "copy" && !step.name ? { ...step, name: copyName(step.image) } : step));

  const passes = (/** @type {Checked} */ { verdict }) => verdict.decision === "allow";

  /** @param {Checked[]} checked */
  const outcomesOf = (checked) => {
    /** What one step shows, the next ones do not repeat. */
    const shown = new Set();
    const fresh = (/** @type {unknown} */ value) => !shown.has(JSON.stringify(value)) && shown.add(JSON.stringify(value));
    return checked.map((step) => {
      const { action, verdict } = step;
      const fine = passes(step);
      if (!many) {
        return [
          fine && effectsView(verdict.effects),
          findingsView(fine ? verdict.findings : errors(verdict), {
            onFix: (fix, opener) => applyFix(fix, { action, opener, after: close }),
            short: true,
          }),
        ];
      }
      if (!fine) return [badge(verdict.decision), findingsView(errors(verdict), { short: true, heading: 4 })];
      const warnings = verdict.findings.filter(({ level, code }) => level === "warning" && fresh(code));
      return [
        effectsView(verdict.effects.filter(({ code, account, params }) => fresh([code, account, params])), null),
        findingsView(warnings, { short: true, words: null }),
      ];
    });
  };

  function update() {
    const missing = chosen.missing();
    // The engine can check the steps before the first missing choice.
    const rehearsed = rehearse(steps().slice(0, missing?.step)).steps;
    const refused = rehearsed.findIndex((step) => !passes(step));
    const possible = refused < 0 ? actions.length : refused;
    const views = outcomesOf(rehearsed);
    outcomes.forEach((place, index) => place.replaceChildren(...flat(views[index] ?? [])));
    stuck.hidden = refused < 0;
    stuck.textContent = possible
      ? "You can do the steps before the denied one now. The console then shows what is left."
      : "You can do none of these steps.";
    primary.textContent = refused < 0 && !many ? `${verb(last)}` : `Do ${plural(possible, "step")}`;
    primary.classList.toggle("danger", harms(rehearsed));
    dim(primary, missing?.hint);
    if (choices.length) announce(missing?.problem() ?? "All choices are made.");
    return { missing, possible: steps().slice(0, possible) };
  }

  const { close } = openDialog({
    title: many ? `${title(goal ?? last)}, in ${plural(actions.length, "step")}` : `${title(last)}?`,
    opener,
    reading: true,
    body: [
      h(
        many ? "ol" : "div",
        { class: "steps" },
        actions.map((action, index) =>
          h(
            many ? "li" : "div",
            null,
            many && h("h3", null, stepTitle(action, choices.find(({ step }) => step === index))),
            chosen.at(index),
            outcomes[index],
          ),
        ),
      ),
      stuck,
      findingsView(left, { short: true, words: "What still prevents it, and who can change that" }),
    ],
    primary,
    async submit() {
      const { missing, possible } = update();
      if (missing) return void missing.place.focus();
      if (!possible.length) return void stuck.focus();
      close();
      if (!(await perform(possible, { left }))) return;
      if (possible.length < actions.length) explain({ action: last }, opener);
      after?.();
    },
  });
  update();
}
