// @ts-check
/** The page of a rule: its reason, its row on each cloud with the source, and an example. */

import { check, clouds, examplesOf, rules } from "../engine/engine.js";
import { h, icon, listed, sentence } from "../parts/html.js";
import { badge, helpView, sourceView } from "../parts/verdict.js";
import { rich, who } from "../parts/words.js";

/** @typedef {import("../../pkg/index.d.ts").RuleInfo} RuleInfo */
/** @typedef {import("../../pkg/examples.d.ts").Example} Example */

export const levels = /** @type {const} */ ({
  error: { icon: "deny", word: "Denies" },
  warning: { icon: "warning", word: "Warns" },
  note: { icon: "note", word: "Notes" },
});

/** The page of a rule, or a hint that it does not exist. @param {string} code */
export function ruleView(code) {
  const rule = rules.find((rule) => rule.code === code);
  if (!rule) return h("p", { class: "empty" }, `There is no rule ${code}. `, allRules());
  const having = clouds.filter(({ id }) => rule.clouds.some((row) => row.cloud === id));
  return h(
    "article",
    { class: "rule" },
    h("p", null, allRules()),
    h("h2", { id: `rule-${code}`, tabindex: "-1" }, code),
    h("p", { class: "minor" }, `Checks ${listed([...rule.actions])}. Up to ${who[rule.by]}.`),
    h("p", null, rich(rule.says)),
    h("p", null, h("strong", null, "Why: "), rich(rule.why)),
    h("p", null, h("strong", null, "What to do: "), rich(rule.help)),
    rule.clouds.every(({ onlyBackend }) => onlyBackend) &&
      h("p", null, "Only the cloud knows this. No check finds it, but a refusal can mean it."),
    having.map((cloud) =>
      h(
        "section",
        { "aria-label": cloud.name },
        h("h3", null, cloud.name),
        h(
          "ul",
          { class: "where" },
          rule.clouds.filter((row) => row.cloud === cloud.id).map((row) => h("li", null, rowView(row))),
        ),
        exampleView(code, cloud.id),
      ),
    ),
  );
}

const allRules = () => h("a", { href: "#/rules" }, "All rules");

/** @param {RuleInfo["clouds"][number]} row */
function rowView({ level, actions, settings, backend, source, onlyBackend }) {
  const word = onlyBackend ? "Explains a refusal" : levels[level].word;
  const set = Object.entries(settings);
  return [
    icon(levels[level].icon),
    h(
      "div",
      null,
      h("p", null, h("strong", null, word), ` on ${listed([...actions])}; `, response(level, backend)),
      set.length > 0 &&
        h(
          "dl",
          { class: "settings" },
          set.map(([name, value]) => [h("dt", null, spaced(name)), h("dd", null, setting(value))]),
        ),
      h("p", { class: "minor" }, sourceView(source)),
    ),
  ];
}

/** @param {RuleInfo["clouds"][number]["level"]} level @param {RuleInfo["clouds"][number]["backend"]} backend */
function response(level, backend) {
  if (level !== "error") return "the cloud accepts it.";
  if (!backend) return "the cloud accepts it silently, without the intended result.";
  const words = [backend.status, backend.code].filter(Boolean).join(" ");
  if (!words) return "the cloud refuses it; its response is not documented.";
  return ["the cloud responds with ", h("code", null, words), "."];
}

/** `maxFullServer` as "max full server". @param {string} name */
const spaced = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** @param {any} value @returns {import("../parts/html.js").Child} */
function setting(value) {
  if (value === null) return "none";
  if (Array.isArray(value)) return value.flatMap((item, index) => [index > 0 && ", ", setting(item)]);
  if (value.pattern) return [h("code", null, value.pattern), `, as `, h("code", null, value.example)];
  if (typeof value === "object") {
    return Object.entries(value).flatMap(([name, item], index) => [index > 0 && ", ", `${spaced(name)} `, setting(item)]);
  }
  return value === true ? "yes" : value === false ? "no" : String(value);
}

/**
 * An example of the rule, which the engine checks here.
 *
 * @param {string} code @param {import("../../pkg/index.d.ts").CloudId} cloud
 */
function exampleView(code, cloud) {
  const box = h("div", { class: "example" });
  examplesOf(code).then((examples) => {
    const example = examples?.[cloud];
    if (!example) return;
    const verdict = check(example.request);
    const finding = verdict.findings.find((finding) => finding.code === code);
    if (!finding) return;
    box.replaceChildren(
      h("h4", null, "Example: ", example.title),
      h("p", { class: "message" }, badge(verdict.decision), " ", rich(sentence(finding.message))),
      helpView(finding),
      h(
        "details",
        null,
        h("summary", null, "The request"),
        h("pre", { tabindex: "0", role: "region", "aria-label": "The request" }, written(example.request)),
      ),
    );
  });
  return box;
}

/** A request as readable JSON: long lists are cut. @param {object} request */
function written(request) {
  const short = (/** @type {string} */ _, /** @type {unknown} */ value) =>
    Array.isArray(value) && value.length > 4 ? [...value.slice(0, 3), `… ${value.length - 3} more`] : value;
  return JSON.stringify(request, short, 2);
}
