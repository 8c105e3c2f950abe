// @ts-check
/** All rules of the engine, by cloud. */

import { clouds, rules } from "../engine/engine.js";
import { cell, h, head, hidden, icon, listed, plural, row, table } from "../parts/html.js";
import { levels } from "./rule.js";

/** @typedef {import("../../pkg/index.d.ts").RuleInfo} RuleInfo */

const filter = { words: "", cloud: "", action: "" };

/** @param {RuleInfo} rule */
function shownFor(rule) {
  const words = filter.words.toLowerCase().split(/\s+/).filter(Boolean);
  const codes = rule.clouds.map(({ backend }) => backend?.code ?? "").join(" ");
  const text = `${rule.code} ${rule.says} ${rule.why} ${rule.help} ${codes}`.toLowerCase();
  return (
    words.every((word) => text.includes(word)) &&
    rule.clouds.some(
      (row) =>
        (!filter.cloud || row.cloud === filter.cloud) &&
        (!filter.action || row.actions.some((action) => action === filter.action)),
    )
  );
}

export function rulesView() {
  const actions = [...new Set(rules.flatMap((rule) => rule.actions))];
  const box = h("div", { class: "rules" });
  const count = h("p", { role: "status", class: "count" });
  const draw = () => {
    const found = rules.filter(shownFor);
    const columns = clouds.filter(({ id }) => !filter.cloud || id === filter.cloud);
    count.textContent = `${plural(found.length, "rule")} of ${rules.length}`;
    box.replaceChildren(
      found.length
        ? matrix(found, columns)
        : h("p", { class: "empty" }, "No rule matches these filters."),
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

/** @typedef {readonly import("../../pkg/index.d.ts").CloudInfo[]} Columns */

/** On a narrow page people scroll it sideways, with the keyboard too. @param {RuleInfo[]} found @param {Columns} columns */
function matrix(found, columns) {
  const box = table({
    caption: "Rules and clouds",
    columns: ["Rule", ...columns.map(({ name }) => name)],
    rows: found.map((rule) => ruleRow(rule, columns)),
    class: "matrix",
  });
  for (const [name, value] of [["tabindex", "0"], ["role", "region"], ["aria-label", "Rules and clouds"]]) {
    box.setAttribute(name, value);
  }
  if (columns.length > 3) box.querySelector("table").classList.add("wide");
  return box;
}

/** @param {RuleInfo} rule @param {Columns} columns */
const ruleRow = (rule, columns) =>
  row(
    null,
    head("Rule", h("a", { class: "name", href: `#/rules/${rule.code}` }, rule.code)),
    columns.map(({ id, name }) => cell(name, actionsOf(rule, id))),
  );

/** The actions that the rule checks on a cloud, by level. @param {RuleInfo} rule @param {string} cloud */
const actionsOf = (rule, cloud) =>
  /** @type {const} */ (["error", "warning", "note"]).map((level) => {
    const rows = rule.clouds.filter((row) => row.cloud === cloud && row.level === level);
    const actions = [...new Set(rows.flatMap((row) => row.actions))];
    if (!actions.length || (filter.action && !actions.some((action) => action === filter.action))) return null;
    return h("p", null, icon(levels[level].icon), hidden(`${levels[level].word} on `), listed(actions));
  });
