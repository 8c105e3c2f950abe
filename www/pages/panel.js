// @ts-check
/** The "Why?" panel: everything about the last action that was asked about. */

import { explained, forget } from "../actions/explain.js";
import { applyFix, followPlan } from "../dialogs/steps.js";
import { ask, inGeneral, requestFor } from "../engine/ask.js";
import { offeringMore } from "../engine/engine.js";
import { focusHeading, focusKey, keepingFocus, keyOf } from "../parts/focus.js";
import { flat, h } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { planTo, planView } from "../parts/plan.js";
import { badge, effectsView, findingsView, jsonView, missingView, spoken } from "../parts/verdict.js";
import { title } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {import("../parts/html.js").Child} Child */
/** @typedef {import("../actions/explain.js").Done} Done */
/** @typedef {import("../actions/explain.js").More} More */
/** @typedef {import("../actions/explain.js").Case} Case */

const aside = () => /** @type {HTMLElement} */ (document.getElementById("why"));

/** @type {string | undefined} */
let openerKey;

/** Draws what is explained. With an opener, the focus moves to the panel. @param {HTMLElement} [opener] */
export function showPanel(opener) {
  openerKey = keyOf(opener);
  drawPanel();
  const open = explained === null || "done" in explained || explained.meanings ? null : explained;
  announce(open ? `${title(open.action)}: ${spoken(decided(open))}` : "");
  if (opener) /** @type {HTMLElement} */ (aside().querySelector("h2")).focus({ preventScroll: true });
}

function close() {
  forget();
  drawPanel();
  focusKey(openerKey) || focusHeading();
}

export function drawPanel() {
  keepingFocus([aside()], () => aside().replaceChildren(...flat(content())));
  aside().hidden = false;
  aside().onkeydown = (event) => void (event.key === "Escape" && explained && close());
  aside().classList.toggle("idle", explained === null);
  // Done, with nothing to follow up: on a narrow page the notice says enough.
  aside().classList.toggle("settled", explained !== null && "done" in explained && !aside().querySelector(".fix, .error"));
}

/** @param {string} words */
const heading = (words) => h("h2", { id: "why-title", tabindex: "-1", "data-key": "why" }, words);
const closer = () => h("button", { type: "button", class: "quiet close", onclick: close }, "Close");

function content() {
  if (!explained) {
    return [
      heading("Why?"),
      h(
        "p",
        { class: "hint" },
        "The cloud would refuse the action of a dimmed control. Press it to see why, who can change that, and how.",
      ),
    ];
  }
  if ("done" in explained) return afterBody(explained);
  const { action, more, meanings } = explained;
  if (meanings) return [closer(), heading(title(action)), ...refusalBody(meanings)];
  const [decision, body] = more ? generalBody(action, more) : verdictBody(action);
  return [closer(), heading(title(action)), h("p", { class: "decision" }, badge(decision)), ...body];
}

/** What the engine says about the current facts. @param {Case} explained */
const decided = ({ action, more }) => (more ? inGeneral(action) : ask(action));

/** @param {Action} action @returns {[Verdict["decision"], Child[]]} */
function verdictBody(action) {
  const verdict = ask(action);
  const plan = planTo(action, verdict);
  const body = [
    missingView(verdict),
    planView(plan, { action, onPlan: (found, opener) => followPlan(found, { action, opener }) }),
    findingsView(offeringMore(verdict.findings, plan?.steps ?? []), {
      onFix: (fix, opener) => applyFix(fix, { action, opener }),
    }),
    effectsView(verdict.effects, verdict.decision === "allow" ? "What it changes" : "What it would change"),
    jsonView(
      ["check(request)", requestFor(action)],
      ["verdict", verdict],
      ...(plan ? [/** @type {[string, object]} */ (["catalog.plan(request.action)", plan])] : []),
    ),
  ];
  return [verdict.decision, body];
}

/**
 * Before the choices are made: what prevents the action whatever is chosen.
 *
 * @param {Action} action @param {More} more @returns {[Verdict["decision"], Child[]]}
 */
function generalBody(action, { label, go }) {
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

/** The engine allowed the action, but the cloud refused it. @param {NonNullable<Case["meanings"]>} meanings */
const refusalBody = (meanings) => [
  h("p", { class: "decision" }, badge("deny", "Refused by the cloud")),
  findingsView(meanings, { words: "What its response can mean, most likely first" }),
];

/** What to know and do next. The notice shows what has changed. @param {Done} done */
function afterBody({ action, verdict, left = [] }) {
  const findings = [...left, ...offeringMore(verdict.findings, [action])];
  return [
    closer(),
    heading("What to know now"),
    findingsView(findings, {
      onFix: (fix, opener) => applyFix(fix, { action, done: true, opener }),
    }),
    findings.length === 0 && h("p", { class: "hint" }, "Nothing else."),
  ];
}
