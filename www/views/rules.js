// @ts-check
/** Every rule that the engine knows, with what each cloud makes of it and where it says so. */

import { clouds, rules } from "../engine.js";
import { cell, h, head, icon, plural, row, table } from "../html.js";
import { rich, who } from "../words.js";
import { sourceView } from "./verdict.js";

/** @typedef {import("../../pkg/index.d.ts").RuleInfo} RuleInfo */

const filter = { words: "", cloud: "", action: "" };

/** @param {RuleInfo} rule */
function shownFor(rule) {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${rule.code} ${rule.why} ${rule.clouds.map(({ settings }) => settings).join(" ")}`.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    rule.clouds.some(
      (row) =>
        (!filter.cloud || row.cloud === filter.cloud) &&
        (!filter.action || row.actions.some((action) => action === filter.action)),
    )
  );
}

const cloudName = (/** @type {string} */ id) => clouds.find((cloud) => cloud.id === id)?.name ?? id;
const levelIcon = /** @type {const} */ ({ error: "deny", warning: "warning", note: "note" });
const levelWord = { error: "Denies", warning: "Warns", note: "Notes" };

/** @param {string} [wanted] the rule that a link asks for */
export function rulesView(wanted) {
  if (wanted) Object.assign(filter, { words: "", cloud: "", action: "" });
  const actions = [...new Set(rules.flatMap((rule) => rule.actions))];
  const box = h("div", { class: "rules" });
  const count = h("p", { role: "status", class: "count" });
  const draw = () => {
    const found = rules.filter(shownFor);
    count.textContent = `${plural(found.length, "rule")} of ${rules.length}`;
    box.replaceChildren(
      found.length
        ? table({
            caption: "Rules",
            columns: ["Rule", "Guards", "Where and why"],
            rows: found.map((rule) => ruleRow(rule, rule.code === wanted)),
          })
        : h("p", { class: "empty" }, "No rule matches all of that."),
    );
  };
  const select = (
    /** @type {"cloud" | "action"} */ name,
    /** @type {string} */ label,
    /** @type {[string, string][]} */ options,
  ) =>
    h(
      "label",
      null,
      label,
      h(
        "select",
        { value: filter[name], onchange: (event) => ((filter[name] = event.target.value), draw()) },
        h("option", { value: "" }, "All"),
        options.map(([value, text]) => h("option", { value }, text)),
      ),
    );
  draw();
  return [
    h(
      "div",
      { class: "filters", role: "search", "aria-label": "Rules" },
      h(
        "label",
        null,
        "Words",
        h("input", {
          type: "search",
          value: filter.words,
          oninput: (event) => ((filter.words = event.target.value), draw()),
        }),
      ),
      select(
        "cloud",
        "Cloud",
        clouds.map(({ id, name }) => [id, name]),
      ),
      select(
        "action",
        "Action",
        actions.map((action) => [action, action]),
      ),
      count,
    ),
    box,
  ];
}

/** @param {RuleInfo} rule @param {boolean} wanted */
const ruleRow = (rule, wanted) =>
  row(
    { id: `rule-${rule.code}`, tabindex: "-1", class: wanted && "wanted" },
    head(
      "Rule",
      h("a", { class: "name", href: `#/rules/${rule.code}` }, rule.code),
      h("span", { class: "minor" }, `Up to ${who[rule.by]}`),
    ),
    cell("Guards", h("span", null, rule.actions.join(", "))),
    cell(
      "Where and why",
      h(
        "div",
        { class: "why" },
        rule.why
          .trim()
          .split(/\n\s*\n/)
          .map((paragraph) => h("p", null, rich(paragraph))),
      ),
      h(
        "ul",
        { class: "where" },
        rule.clouds
          .filter((row) => !filter.cloud || row.cloud === filter.cloud)
          .map((row) =>
            h(
              "li",
              null,
              icon(levelIcon[row.level]),
              h(
                "p",
                null,
                h("strong", null, cloudName(row.cloud)),
                ` ${levelWord[row.level].toLowerCase()} on ${row.actions.join(", ")}`,
                row.settings && [" (", rich(row.settings), ")"],
                row.backend &&
                  (row.backend.status || row.backend.code) && [
                    ", answers ",
                    h("code", null, [row.backend.status, row.backend.code].filter(Boolean).join(" ")),
                  ],
                h("span", { class: "minor" }, sourceView(row.source)),
              ),
            ),
          ),
      ),
    ),
  );
