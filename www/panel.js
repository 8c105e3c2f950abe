// @ts-check
/** The "Why?" panel: everything about the action that was asked for last. */

import { mend, stepsLeft } from "./act.js";
import { ask, desk } from "./desk.js";
import { focusHeading, focusKey, keepingFocus, keyOf } from "./focus.js";
import { flat, h } from "./html.js";
import { announce } from "./speech.js";
import { badge, effectsView, findingsView, isIdle, jsonView, missingView, spoken } from "./views/verdict.js";
import { title } from "./words.js";

/** @typedef {import("./engine.js").Action} Action */
/** @typedef {import("./engine.js").Verdict} Verdict */
/** @typedef {{ action: Action, verdict: Verdict, done?: boolean }} Shown `done`: it has been carried out */

const aside = () => /** @type {HTMLElement} */ (document.getElementById("why"));

/** @type {Shown | null} */
let shown = null;
/** @type {string | undefined} */
let openerKey;

/** Shows why. With an opener the keyboard goes there, too. @param {Shown} next @param {HTMLElement} [opener] */
export function explain(next, opener) {
  shown = next;
  openerKey = keyOf(opener);
  drawPanel();
  announce(next.done ? "" : `${title(next.action)}: ${spoken(next.verdict)}`);
  if (opener) /** @type {HTMLElement} */ (aside().querySelector("h2")).focus({ preventScroll: true });
}

/** The question does not fit any more: another account, region or cloud. */
export function forget() {
  shown = null;
}

/** The facts have changed: asks again, unless what it shows is done. */
export function refresh() {
  if (shown && !shown.done) shown.verdict = ask(shown.action);
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
  aside().classList.toggle("settled", Boolean(shown?.done) && !aside().querySelector(".fix"));
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
  return shown.done ? afterwards(shown) : answer(shown);
}

/** @param {Shown} shown */
const answer = ({ action, verdict }) => [
  closer(),
  heading(title(action)),
  h(
    "p",
    { class: "decision" },
    badge(verdict.decision, isIdle(verdict) ? "Allowed, but it changes nothing" : undefined),
  ),
  missingView(verdict),
  findingsView(verdict.findings, { mend: (fix, opener) => mend(fix, { action, opener }) }),
  effectsView(verdict.effects, verdict.decision === "allow" ? "What it changes" : "What it would change"),
  jsonView(desk().requestFor(action), verdict),
];

/** What it changed stands in the notice; here is what to know and to do next. @param {Shown} shown */
function afterwards({ action, verdict }) {
  const findings = verdict.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter((fix) => stepsLeft(fix, action).length),
  }));
  return [
    closer(),
    heading("What to know now"),
    findingsView(findings, { mend: (fix, opener) => mend(fix, { action, done: true, opener }) }),
    findings.length === 0 && h("p", { class: "hint" }, "Nothing else."),
  ];
}
