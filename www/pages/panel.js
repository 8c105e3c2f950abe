// @ts-check
/** The "Why?" panel: everything about the action that was asked for last. */

import { explained, forget } from "../actions/explain.js";
import { follow, mend } from "../dialogs/steps.js";
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
/** @typedef {import("../actions/explain.js").Done} Done */
/** @typedef {import("../actions/explain.js").More} More */
/** @typedef {import("../actions/explain.js").Question} Question */

const aside = () => /** @type {HTMLElement} */ (document.getElementById("why"));

/** @type {string | undefined} */
let openerKey;

/** Shows what is explained now. With an opener the keyboard goes there, too. @param {HTMLElement} [opener] */
export function showPanel(opener) {
  openerKey = keyOf(opener);
  drawPanel();
  const open = explained === null || "done" in explained || explained.meanings ? null : explained;
  announce(open ? `${title(open.action)}: ${spoken(judged(open))}` : "");
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
  // Done, and nothing to follow up: where room is scarce the notice says enough.
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
        "A dimmed control is one that the cloud would refuse. Press it to see why, who can change that, and how.",
      ),
    ];
  }
  if ("done" in explained) return afterwards(explained);
  const { action, more, meanings } = explained;
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
    wayView(way, { action, follow: (plan, opener) => follow(plan, { action, opener }) }),
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
