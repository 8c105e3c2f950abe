// @ts-check
/**
 * From a wish to a change: at once where nobody loses anything, and else after a dialog. It shows the steps, what a
 * person has to choose for them, and whom they harm.
 */

import { explain } from "../actions/explain.js";
import { perform } from "../actions/perform.js";
import { ask, rehearse } from "../engine/desk.js";
import { beyond, errors, harms, stepsOf } from "../engine/engine.js";
import { flat, h, plural } from "../parts/html.js";
import { announce } from "../parts/speech.js";
import { badge, effectsView, findingsView } from "../parts/verdict.js";
import { copyName, stepTitle, title, verb } from "../parts/words.js";
import { chooser } from "./choices.js";
import { dim, openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Answer} Answer */
/** @typedef {import("../engine/engine.js").Fix} Fix */

/** A control was pressed whose action needs nothing more. @param {Action} action @param {HTMLElement} opener */
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
 *   `done`: the action that it mends has already happened; `after`: when the fix has been carried out
 */
export async function mend(fix, { action, done, opener, after }) {
  const actions = done ? beyond(fix, [action]) : stepsOf(fix, action);
  if (fix.safety === "confirm") stepsDialog({ actions, opener, after });
  else if (await perform(actions)) after?.();
}

/**
 * Goes the way that the engine has found: at once where it is a single step that harms nobody.
 *
 * @param {import("../engine/engine.js").Plan} plan
 * @param {{ action: Action, opener: HTMLElement, after?: () => void }} options `action`: what it leads to
 */
export async function follow({ steps, choices, blockedBy }, { action, opener, after }) {
  if (steps.length > 1 || choices.length || harms(rehearse(steps).steps)) {
    stepsDialog({ goal: action, actions: steps, choices, left: blockedBy, opener, after });
  } else if (await perform(steps, { left: blockedBy })) {
    after?.();
  }
}

/**
 * Where the last of several steps will still not be allowed, those before it can be done all the same: then the
 * panel tells what is left in the way.
 *
 * @param {object} options
 * @param {Action} [options.goal] what the steps are for, where it is none of them
 * @param {Action[]} options.actions
 * @param {import("../engine/engine.js").Choice[]} [options.choices] what the steps lack
 * @param {import("../engine/engine.js").Finding[]} [options.left] what the steps leave in the way
 * @param {HTMLElement} options.opener
 * @param {() => void} [options.after] when something has been done
 */
export function stepsDialog({ goal, actions, choices = [], left = [], opener, after }) {
  const last = actions[actions.length - 1];
  const many = actions.length > 1;
  const chosen = chooser(choices, actions, () => update());
  const outcomes = actions.map(() => h("div", { class: "outcome" }));
  const stuck = h("p", { class: "hint", tabindex: "-1" });
  const primary = primaryButton("");

  /** The steps as they are chosen so far. */
  const steps = () =>
    chosen
      .fill()
      .map((step) => (step.type === "copy" && !step.name ? { ...step, name: copyName(step.image) } : step));

  const passes = (/** @type {Answer} */ { verdict }) => verdict.decision === "allow";

  /** @param {Answer[]} answers */
  const outcomesOf = (answers) => {
    /** What one step has told is not told again of the next. */
    const told = new Set();
    const fresh = (/** @type {unknown} */ value) => !told.has(JSON.stringify(value)) && told.add(JSON.stringify(value));
    return answers.map((answer) => {
      const { action, verdict } = answer;
      const fine = passes(answer);
      if (!many) {
        return [
          fine && effectsView(verdict.effects),
          findingsView(fine ? verdict.findings : errors(verdict), {
            mend: (fix, opener) => mend(fix, { action, opener, after: close }),
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
    const lacking = chosen.lacking();
    // What comes before the first choice that is lacking can be told.
    const rehearsed = rehearse(steps().slice(0, lacking?.step)).steps;
    const refused = rehearsed.findIndex((answer) => !passes(answer));
    const possible = refused < 0 ? actions.length : refused;
    const told = outcomesOf(rehearsed);
    outcomes.forEach((place, index) => place.replaceChildren(...flat(told[index] ?? [])));
    stuck.hidden = refused < 0;
    stuck.textContent = possible
      ? "The steps before that can be done now; what is left is then shown again."
      : "None of this can be done.";
    primary.textContent = refused < 0 && !many ? `${verb(last)}` : `Do ${plural(possible, "step")}`;
    primary.classList.toggle("danger", harms(rehearsed));
    dim(primary, lacking?.hint);
    if (choices.length) announce(lacking?.lacks() ?? "Everything is chosen.");
    return { lacking, possible: steps().slice(0, possible) };
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
      findingsView(left, { short: true, words: "What is left in the way, and who can change it" }),
    ],
    primary,
    async submit() {
      const { lacking, possible } = update();
      if (lacking) return void lacking.place.focus();
      if (!possible.length) return void stuck.focus();
      close();
      if (!(await perform(possible, { left }))) return;
      if (possible.length < actions.length) explain({ action: last }, opener);
      after?.();
    },
  });
  update();
}
