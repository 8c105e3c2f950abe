// The specs in tests/spec, through the packed package: the same lines as tests/spec.rs reads, and what only the
// package has: messages, sources, plain objects.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load, project } from "./packed.mjs";
import { names, placed, refusalIn, requestsOf, sectionsOf } from "./specs.mjs";

const { Catalog, check, clouds, rules } = await load();

/** Every request that a spec made, with its verdict. */
const seen = [];

for (const name of names) {
  test(name, () => {
    for (const section of sectionsOf(name)) run(section);
  });
}

test("what went in and came out is of the types that are published", () => {
  const lines = seen.flatMap(([request, verdict, plan, actions], index) => [
    `export const request${index}: CheckRequest = ${JSON.stringify(request)};`,
    `export const verdict${index}: Verdict = ${JSON.stringify(verdict)};`,
    `export const plan${index}: Plan = ${JSON.stringify(plan)};`,
    `export const items${index}: MenuItem[] = ${JSON.stringify(actions)};`,
  ]);
  assert.ok(lines.length > 0);
  writeFileSync(join(project, "specs.mts"), ['import type { CheckRequest, MenuItem, Plan, Verdict } from "image-sharing";', ...lines].join("\n"));
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022", "--module", "nodenext"];
  try {
    execFileSync(process.execPath, [tsc, ...strict, "specs.mts"], { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(error.stdout.slice(0, 4000));
  }
});

test("every rule has a spec", () => {
  for (const { code } of rules) assert.ok(names.includes(code), `tests/spec/${code}.md is missing: write it as tests/spec/README.md says`);
});

/** Runs one case. */
function run(section) {
  for (const request of requestsOf(section, Catalog)) placed(request.title, () => runBlock(request));
}

function runBlock({ title, state, facts, catalog, apply, after }) {
  const { action } = state;
  assert.deepEqual(catalog.toJSON(), facts, `${title}: the facts are not given back as they were given`);
  const verdict = catalog.check(action);
  const plan = catalog.plan(action);
  const [{ actions }] = catalog.menu([action.image]);
  assert.deepEqual(check(state), verdict, `${title}: a catalog answers otherwise than a check`);
  assert.equal(catalog.allows(action), verdict.decision === "allow", title);
  assert.deepEqual(catalog.checkEach([action, action]), [verdict, verdict], title);
  assert.deepEqual(catalog.checkInOrder([action])[0], verdict, title);
  isComplete(verdict, title);
  for (const findings of [plan.blockedBy, ...actions.map((item) => item.findings)]) areComplete(findings, title);
  seen.push([structuredClone(state), verdict, plan, actions]);
  if (apply) assert.deepEqual(catalog.apply(action), verdict.effects, title);
  for (const [, line] of after.matchAll(/^→ (.*)$/gm)) {
    const context = `${title}\n→ ${line}\n${JSON.stringify(verdict, null, 1)}`;
    placed(context, () => expect(line, { verdict, plan, actions, state }, catalog, context));
  }
}

function expect(line, { verdict, plan, actions, state }, catalog, context) {
  const { action } = state;
  const { findings } = verdict;
  const [, what, rest = ""] = line.match(/^(.*?)(?:: (.*))?$/);
  const words = rest.split(", ");
  const codes = (level) => [...new Set(findings.filter((finding) => finding.level === level).map(({ code }) => code))];
  const effects = verdict.effects.map(({ code }) => code);
  const [code, detail] = rest.split(/ (.*)/s);
  const first = () => findings.find((finding) => finding.code === code) ?? assert.fail(`nothing about ${code}: ${context}`);
  const steps = ({ before, instead }) => ({ ...(before && { before }), ...(instead && { instead }) });
  const holds = {
    allow: () => assert.equal(verdict.decision, "allow", context),
    deny: () => {
      assert.equal(verdict.decision, "deny", context);
      if (rest) assert.deepEqual(codes("error"), words, context);
    },
    unknown: () => {
      assert.equal(verdict.decision, "unknown", context);
      if (rest) assert.deepEqual(verdict.missing, words, context);
    },
    warning: () => words.forEach((word) => assert.ok(codes("warning").includes(word), context)),
    note: () => words.forEach((word) => assert.ok(codes("note").includes(word), context)),
    silent: () => findings.forEach((finding) => assert.ok(!words.includes(finding.code), context)),
    at: () => assert.equal(first().at, detail, context),
    params: () => assert.deepEqual(first().params, JSON.parse(detail), context),
    fix: () => {
      const wanted = JSON.parse(detail);
      assert.ok(first().fixes.some((fix) => equal(steps(fix), wanted)), context);
    },
    "no fix": () => assert.deepEqual(first().fixes, [], context),
    backend: () => assert.equal(answer(findings[0].backend), rest, context),
    answers: () => assert.equal(answer(first().backend), detail, context),
    effect: () => words.forEach((word) => assert.ok(effects.includes(word), context)),
    plan: () => assert.deepEqual(planned(plan), planWritten(JSON.parse(rest), action), context),
    "menu says": () => {
      const [, name, codes] = rest.match(/^(.*?): (.*)$/);
      const { findings, missing } = actions.find((item) => nameOf(item) === name) ?? assert.fail(`the menu has no item ${name}: ${context}`);
      const errors = findings.filter(({ level }) => level === "error").map((finding) => finding.code);
      assert.equal([...errors, ...missing].join(", "), codes, context);
    },
    "no effect": () => words.forEach((word) => assert.ok(!effects.includes(word), context)),
  };
  if (what.startsWith("explain ")) {
    const found = catalog.explain(refusalIn(line, state.cloud), action);
    areComplete(found, context);
    assert.equal(found.map(({ code, changed }) => (changed ? `${code} if ${changed}` : code)).join(", "), rest, context);
  } else if (/^menu (allow|deny|unknown)$/.test(what)) {
    const items = actions.filter(({ decision }) => what === `menu ${decision}`).map(nameOf);
    assert.deepEqual(items, rest === "none" ? [] : words, context);
  } else if (what.startsWith("list ")) {
    const ids = catalog.list(what.slice("list ".length)).map(({ id }) => id);
    assert.deepEqual(ids, rest === "none" ? [] : words, context);
  } else {
    (holds[what] ?? (() => assert.fail(`\`${what}\` is not a line of a spec: tests/spec/README.md lists them: ${context}`)))();
  }
}

const nameOf = ({ type, as }) => (as ? `${type} as ${as}` : type);

/** A plan as a spec writes it: what is empty is left out, and so is the image where it is the one that is asked about. */
function planned({ blockedBy, ...plan }) {
  const parts = Object.entries({ ...plan, blockedBy: blockedBy.map(({ code }) => code) });
  return Object.fromEntries(parts.filter(([, part]) => !Array.isArray(part) || part.length > 0));
}

function planWritten({ steps, ...plan }, { image }) {
  return { ...plan, ...(steps && { steps: steps.map((step) => ({ image, ...step })) }) };
}

function equal(left, right) {
  try {
    assert.deepEqual(left, right);
    return true;
  } catch {
    return false;
  }
}

function answer(backend) {
  if (backend === null) return "accepts";
  return [backend.status, backend.code].filter((part) => part !== undefined).join(" ") || "refuses";
}

/** What every verdict of the package has. */
function isComplete(verdict, title) {
  assert.deepEqual(structuredClone(verdict), verdict, `${title}: not plain`);
  areComplete(verdict.findings, title);
  for (const { code, message } of verdict.effects) text(message, `${title}: ${code}: ${message}`);
  assert.ok(clouds.length > 0);
}

function text(text, of) {
  assert.equal(typeof text, "string", of);
  assert.doesNotMatch(text, /[{}]|undefined|\$|\.$|\n/, of);
}

function areComplete(findings, title) {
  for (const { code, message, help, fixes, source, backend, by } of findings) {
    text(message, `${title}: ${code}: ${message}`);
    text(help, `${title}: ${code}: ${help}`);
    for (const { title: says, safety } of fixes) {
      text(says, `${title}: ${code}: ${says}`);
      assert.match(safety, /^(safe|confirm)$/);
    }
    assert.ok(source.title && source.url && source.read, `${title}: ${code} cites nothing`);
    assert.ok(backend === null || typeof backend === "object", `${title}: ${code}`);
    assert.ok(by, `${title}: ${code}`);
  }
}
