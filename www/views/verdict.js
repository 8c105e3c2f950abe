// @ts-check
/** How a verdict looks, wherever it is shown. */

import { h, icon, sentence, uid } from "../html.js";
import { factName, plain, rich, who } from "../words.js";

/** @typedef {import("../engine.js").Verdict} Verdict */
/** @typedef {import("../engine.js").Finding} Finding */
/** @typedef {import("../engine.js").Fix} Fix */
/** @typedef {import("../engine.js").Effect} Effect */
/** @typedef {(fix: Fix, opener: HTMLElement) => void} Mend */

const decisions = /** @type {const} */ ({
  allow: "Allowed",
  deny: "Denied",
  unknown: "Needs more facts",
});

/** @param {Verdict["decision"]} decision @param {string} [word] */
export const badge = (decision, word = decisions[decision]) =>
  h("span", { class: `badge ${decision}` }, icon(decision), " ", word);

/** The one line that a dimmed control is described by. @param {Verdict} verdict */
export const reason = (verdict) =>
  verdict.decision === "unknown"
    ? `Needs to know: ${verdict.missing.map(factName).join(", ")}`
    : (verdict.findings[0]?.message ?? (isIdle(verdict) ? "There is nothing to change" : decisions[verdict.decision]));

/** A verdict as it is said aloud. @param {Verdict} verdict */
export const spoken = (verdict) =>
  `${decisions[verdict.decision]}.${verdict.decision === "allow" ? "" : ` ${plain(reason(verdict))}`}`;

/** Allowed, but the engine sees that it changes nothing. @param {Verdict} verdict */
export const isIdle = ({ decision, effects }) => decision === "allow" && !effects.length;

const levels = /** @type {const} */ ([
  ["error", "deny", "What stands in the way"],
  ["warning", "warning", "What to be careful about"],
  ["note", "note", "Good to know"],
]);

/**
 * All findings, by level.
 *
 * @param {Finding[]} findings
 * @param {{ mend?: Mend, short?: boolean, heading?: number }} options
 *   `short`: only what a dialog has room for
 */
export function findingsView(findings, { mend, short, heading = 3 }) {
  return levels.map(([level, symbol, words]) => {
    const found = findings.filter((finding) => finding.level === level);
    if (!found.length) return null;
    return h(
      "section",
      { class: `findings ${level}` },
      h(`h${heading}`, null, words),
      h(
        "ul",
        null,
        found.map((finding) => h("li", null, icon(symbol), findingView(finding, { mend, short }))),
      ),
    );
  });
}

/** @param {Finding} finding @param {{ mend?: Mend, short?: boolean }} options */
function findingView(finding, { mend, short }) {
  return h(
    "div",
    { class: "finding" },
    h("p", { class: "message" }, rich(sentence(finding.message))),
    h("p", { class: "help" }, rich(sentence(finding.help))),
    mend && finding.fixes.map((fix) => fixButton(fix, mend)),
    short ? null : smallPrint(finding),
  );
}

/** @param {Fix} fix @param {Mend} mend */
export function fixButton(fix, mend) {
  const confirm = fix.safety === "confirm";
  return h(
    "button",
    {
      type: "button",
      class: "fix",
      "data-key": `fix:${fix.title}`,
      onclick: (event) => mend(fix, event.currentTarget),
    },
    rich(sentence(fix.title).replace(/\.$/, confirm ? "…" : "")),
  );
}

/** @param {Finding} finding */
function smallPrint({ by, code, backend, source }) {
  const told =
    backend === null
      ? "accepts it without a word"
      : backend.status || backend.code
        ? ["refuses: ", h("code", null, [backend.status, backend.code].filter(Boolean).join(" "))]
        : "refuses; its answer is not documented";
  return h(
    "dl",
    { class: "small" },
    h("div", null, h("dt", null, "Up to"), h("dd", null, who[by])),
    h("div", null, h("dt", null, "Rule"), h("dd", null, h("a", { href: `#/rules/${code}` }, code))),
    h("div", null, h("dt", null, "The cloud"), h("dd", null, told)),
    h("div", null, h("dt", null, "Source"), h("dd", null, sourceView(source))),
  );
}

/** @param {import("../../pkg/index.d.ts").Source} source */
export function sourceView({ title, section, url, read }) {
  const name = section ? `${title}: ${section}` : title;
  return [url ? h("a", { href: url, rel: "noreferrer" }, name) : name, ` (read ${read})`];
}

/** What the action changes, for whom. @param {Effect[]} effects @param {string} [words] @param {number} [heading] */
export function effectsView(effects, words = "What it changes", heading = 3) {
  if (!effects.length) return null;
  const sorted = [...effects.filter(({ harm }) => harm), ...effects.filter(({ harm }) => !harm)];
  return h(
    "section",
    { class: "effects" },
    h(`h${heading}`, null, words),
    h(
      "ul",
      null,
      sorted.map(({ harm, message }) =>
        h(
          "li",
          { class: harm && "harm" },
          icon(harm ? "harm" : "note"),
          h("p", null, harm && h("strong", null, "Harm: "), rich(sentence(message))),
        ),
      ),
    ),
  );
}

/** @param {Verdict} verdict @param {number} [heading] */
export const missingView = ({ missing }, heading = 3) =>
  missing.length > 0 &&
  h(
    "section",
    { class: "missing" },
    h(`h${heading}`, null, "Needs to know"),
    h(
      "ul",
      null,
      missing.map((path) => h("li", null, icon("unknown"), h("p", null, factName(path)))),
    ),
    h("p", { class: "help" }, "The engine does not guess: with these facts it would decide."),
  );

/** The same as the caller of the package sees it. @param {object} request @param {Verdict} verdict */
export function jsonView(request, verdict) {
  const id = uid();
  const code = (/** @type {string} */ name, /** @type {object} */ value) => [
    h("p", { id: `${id}${name}` }, name),
    h("pre", { tabindex: "0", role: "group", "aria-labelledby": `${id}${name}` }, JSON.stringify(value, null, 2)),
  ];
  return h(
    "details",
    { class: "json" },
    h("summary", null, "Request and verdict as JSON"),
    code("check(request)", request),
    code("verdict", verdict),
  );
}
