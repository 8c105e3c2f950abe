// @ts-check
/** The "Why?" panel: everything about the action that was asked for last. */

import { mend } from "../actions/act.js";
import { ask, inGeneral, requestFor } from "../engine/desk.js";
import { offeringMore } from "../engine/engine.js";
import { focusHeading, focusKey, keepingFocus, keyOf } from "../parts/focus.js";
import { flat, h } from "../parts/html.js";
import { announce } from "../parts/speech.js";
import { badge, effectsView, findingsView, jsonView, missingView, spoken } from "../parts/verdict.js";
import { wayTo, wayView } from "../parts/way.js";
import { title } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {import("../parts/html.js").Child} Child */
/**
 * @typedef {object} Question
 * @property {Action} action
 * @property {More} [more] the action still lacks something, which is asked for there
 * @property {import("../../pkg/index.d.ts").Explanation[]} [meanings] what it can mean that the cloud has refused the action
 */
/** @typedef {{ label: string, go: (opener: HTMLElement) => void }} More */
/**
 * @typedef {object} Done
 * @property {Action} action
 * @property {Verdict} verdict what there was to say before it was done
 * @property {true} done
 * @property {import("../engine/engine.js").Finding[]} [left] what is still in the way of what it was for
 */

const aside = () => /** @type {HTMLElement} */ (document.getElementById("why"));

/** @type {Question | Done | null} */
let shown = null;
/** @type {string | undefined} */
let openerKey;

/**
 * Shows why. With an opener the keyboard goes there, too.
 *
 * @param {Question | Done} next @param {HTMLElement} [opener]
 */
export function explain(next, opener) {
  shown = next;
  openerKey = keyOf(opener);
  drawPanel();
  announce("done" in next || next.meanings ? "" : `${title(next.action)}: ${spoken(judged(next))}`);
  if (opener) /** @type {HTMLElement} */ (aside().querySelector("h2")).focus({ preventScroll: true });
}

/** The question does not fit any more: another account, region or cloud. */
export function forget() {
  shown = null;
}

function close() {
  shown = null;
  drawPanel();
  focusKey(openerKey) || focusHeading();
}

export function drawPanel() {
  keepingFocus([aside()], () => aside().replaceChildren(...flat(content())));
  aside().hidden = false;
  aside().onkeydown = (event) => void (event.key === "Escape" && shown && close());
  aside().classList.toggle("idle", shown === null);
  // Done, and nothing to follow up: where room is scarce the notice says enough.
  aside().classList.toggle("settled", shown !== null && "done" in shown && !aside().querySelector(".fix, .error"));
}

/** @param {string} words */
const heading = (words) => h("h2", { id: "why-title", tabindex: "-1", "data-key": "why" }, words);
const closer = () => h("button", { type: "button", class: "quiet close", onclick: close }, "Close");

function content() {
  if (!shown) {
    return [
      heading("Why?"),
      h(
        "p",
        { class: "hint" },
        "A dimmed control is one that the cloud would refuse. Press it to see why, who can change that, and how.",
      ),
    ];
  }
  if ("done" in shown) return afterwards(shown);
  const { action, more, meanings } = shown;
  if (meanings) return [closer(), heading(title(action)), ...refusal(meanings)];
  const [decision, body] = more ? before(action, more) : answer(action);
  return [closer(), heading(title(action)), h("p", { class: "decision" }, badge(decision)), ...body];
}

/** What the engine says as things are now. @param {Question} question */
const judged = ({ action, more }) => (more ? inGeneral(action) : ask(action));

/** @param {Action} action @returns {[Verdict["decision"], Child[]]} */
function answer(action) {
  const verdict = ask(action);
  const way = wayTo(action, verdict);
  const body = [
    missingView(verdict),
    wayView(way, { action }),
    findingsView(offeringMore(verdict.findings, way?.steps ?? []), {
      mend: (fix, opener) => mend(fix, { action, opener }),
    }),
    effectsView(verdict.effects, verdict.decision === "allow" ? "What it changes" : "What it would change"),
    jsonView(
      ["check(request)", requestFor(action)],
      ["verdict", verdict],
      ...(way ? [/** @type {[string, object]} */ (["catalog.plan(request.action)", way])] : []),
    ),
  ];
  return [verdict.decision, body];
}

/**
 * Before it is said how: what stands in the way of all of it.
 *
 * @param {Action} action @param {More} more @returns {[Verdict["decision"], Child[]]}
 */
function before(action, { label, go }) {
  const item = inGeneral(action);
  const body = [
    missingView(item),
    item.decision === "deny" &&
      h(
        "button",
        { type: "button", class: "fix", "data-key": "more", onclick: ({ currentTarget }) => go(currentTarget) },
        label,
      ),
    findingsView(item.findings, {}),
    jsonView([`catalog.menu(["${action.image}"])`, item]),
  ];
  return [item.decision, body];
}

/** The engine allowed it, and the cloud did not do it. @param {NonNullable<Question["meanings"]>} meanings */
const refusal = (meanings) => [
  h("p", { class: "decision" }, badge("deny", "Refused by the cloud")),
  findingsView(meanings, { words: "What its answer can mean, the likeliest first" }),
];

/** What it changed stands in the notice; here is what to know and to do next. @param {Done} done */
function afterwards({ action, verdict, left = [] }) {
  const findings = [...left, ...offeringMore(verdict.findings, [action])];
  return [
    closer(),
    heading("What to know now"),
    findingsView(findings, {
      mend: (fix, opener) => mend(fix, { action, done: true, opener }),
    }),
    findings.length === 0 && h("p", { class: "hint" }, "Nothing else."),
  ];
}
