// @ts-check
/** Views of a verdict and its parts. */

import { h, icon, plural, sentence, uid } from "./html.js";
import { factName, plain, rich, who } from "./words.js";

/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {import("../engine/engine.js").Finding} Finding */
/** @typedef {import("../engine/engine.js").Fix} Fix */
/** @typedef {import("../engine/engine.js").Effect} Effect */
/** @typedef {(fix: Fix, opener: HTMLElement) => void} OnFix */

const decisions = /** @type {const} */ ({
  allow: "Allowed",
  deny: "Denied",
  unknown: "Needs more facts",
});

/** @param {Verdict["decision"]} decision @param {string} [word] */
export const badge = (decision, word = decisions[decision]) =>
  h("span", { class: `badge ${decision}` }, icon(decision), " ", word);

/** @typedef {Pick<Verdict, "decision" | "findings" | "missing">} Decided a verdict, or an item of a menu */

/** Why a control is dimmed, in one line. @param {Decided} verdict */
export const reason = (verdict) =>
  verdict.decision === "unknown"
    ? `Missing facts: ${verdict.missing.map(factName).join(", ")}`
    : (verdict.findings[0]?.message ?? decisions[verdict.decision]);

/** A verdict for screen readers. @param {Decided} verdict */
export const spoken = (verdict) =>
  `${decisions[verdict.decision]}.${verdict.decision === "allow" ? "" : ` ${plain(reason(verdict))}`}`;

const levels = /** @type {const} */ ([
  ["error", "deny", "What prevents it"],
  ["warning", "warning", "What to be careful about"],
  ["note", "note", "Good to know"],
]);

/**
 * All findings, grouped by level.
 *
 * @param {Finding[]} findings
 * @param {{ onFix?: OnFix, short?: boolean, heading?: number, words?: string | null }} options
 *   `short`: without the details, for a dialog; `words`: another heading, or null for none
 */
export function findingsView(findings, { onFix, short, heading = 3, words }) {
  return levels.map(([level, symbol, usual]) => {
    const found = findings.filter((finding) => finding.level === level);
    if (!found.length) return null;
    return h(
      "section",
      { class: `findings ${level}` },
      words !== null && h(`h${heading}`, null, words ?? usual),
      h(
        "ul",
        null,
        found.map((finding) => h("li", null, icon(symbol), findingView(finding, { onFix, short }))),
      ),
    );
  });
}

/** @param {import("../../pkg/index.d.ts").Explanation} finding @param {{ onFix?: OnFix, short?: boolean }} options */
function findingView(finding, { onFix, short }) {
  return h(
    "div",
    { class: "finding" },
    h("p", { class: "message" }, rich(sentence(finding.message))),
    finding.changed && h("p", { class: "minor" }, `If so, this has changed meanwhile: ${factName(finding.changed)}.`),
    helpView(finding),
    onFix && finding.fixes.map((fix) => fixButton(fix, onFix)),
    short ? null : smallPrint(finding),
  );
}

/** What to do, and for an error, who can do it. @param {Finding} finding */
export const helpView = ({ level, by, help }) =>
  h("p", { class: "help" }, level === "error" && h("strong", null, `Up to ${who[by]}: `), rich(sentence(help)));

/** @param {Fix} fix @param {OnFix} onFix */
function fixButton(fix, onFix) {
  const confirm = fix.safety === "confirm";
  return h(
    "button",
    {
      type: "button",
      class: "fix",
      "data-key": `fix:${fix.title}`,
      onclick: (event) => onFix(fix, event.currentTarget),
    },
    rich(sentence(fix.title).replace(/\.$/, confirm ? "…" : "")),
  );
}

/** @param {Finding} finding */
function smallPrint({ code, backend, source }) {
  const response =
    backend === null
      ? "accepts it silently"
      : backend.status || backend.code
        ? ["refuses: ", h("code", null, [backend.status, backend.code].filter(Boolean).join(" "))]
        : "refuses; its response is not documented";
  return h(
    "dl",
    { class: "small" },
    h("div", null, h("dt", null, "Rule"), h("dd", null, h("a", { href: `#/rules/${code}` }, code))),
    h("div", null, h("dt", null, "The cloud"), h("dd", null, response)),
    h("div", null, h("dt", null, "Source"), h("dd", null, sourceView(source))),
  );
}

/** @param {import("../../pkg/index.d.ts").Source} source */
export function sourceView({ title, section, url, read }) {
  const name = section ? `${title}: ${section}` : title;
  return [url ? h("a", { href: url, rel: "noreferrer" }, name) : name, ` (read ${read})`];
}

/** How many effects are shown before "more"; up to twice as many if they are harm. */
const few = 6;

/**
 * What the action changes, and for whom.
 *
 * @param {Effect[]} effects @param {string | null} [words] the heading @param {number} [heading] its level
 */
export function effectsView(effects, words = "What it changes", heading = 3) {
  if (!effects.length) return null;
  const sorted = [...effects.filter(({ harm }) => harm), ...effects.filter(({ harm }) => !harm)];
  const shown = Math.max(few, Math.min(2 * few, sorted.filter(({ harm }) => harm).length));
  const more = sorted.length > shown + 1 ? sorted.splice(shown) : [];
  const harms = more.filter(({ harm }) => harm).length;
  return h(
    "section",
    { class: "effects" },
    words && h(`h${heading}`, null, words),
    effectList(sorted),
    more.length > 0 &&
      h(
        "details",
        null,
        h("summary", null, `and ${plural(more.length, "more change")}${harms ? `, ${harms} of them harmful` : ""}`),
        effectList(more),
      ),
  );
}

/** @param {Effect[]} effects */
const effectList = (effects) =>
  h(
    "ul",
    null,
    effects.map(({ harm, message }) =>
      h(
        "li",
        { class: harm && "harm" },
        icon(harm ? "harm" : "note"),
        h("p", null, harm && h("strong", null, "Harm: "), rich(sentence(message))),
      ),
    ),
  );

/** @param {Pick<Verdict, "missing">} verdict @param {number} [heading] */
export const missingView = ({ missing }, heading = 3) =>
  missing.length > 0 &&
  h(
    "section",
    { class: "missing" },
    h(`h${heading}`, null, "Missing facts"),
    h(
      "ul",
      null,
      missing.map((path) => h("li", null, icon("unknown"), h("p", null, factName(path)))),
    ),
    h("p", { class: "help" }, "The engine does not guess. With these facts it can decide."),
  );

/** The same as a program sees it. @param {[string, object][]} calls name and value of each request and result */
export const jsonView = (...calls) =>
  h(
    "details",
    { class: "json" },
    h("summary", null, "Requests and results as JSON"),
    calls.map(([name, value]) => {
      const id = uid();
      return [
        h("p", { id }, name),
        h("pre", { tabindex: "0", role: "group", "aria-labelledby": id }, JSON.stringify(value, null, 2)),
      ];
    }),
  );
