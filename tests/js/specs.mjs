// Reads the specs in tests/spec, as the README there describes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import mergePatch from "json-merge-patch";
import { tables as clouds } from "../../pkg/src/reference.js";

const folder = new URL("../spec/", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const blocksOf = (text) => [...text.matchAll(/^```json ([^\n]*)\n(.*?)\n```\n(.*?)(?=^```json|(?![^]))/gms)];

/** The world of each cloud: the same as tests/support/specs.rs has, which writes this file. */
const worlds = JSON.parse(readFileSync(new URL("../support/worlds.json", import.meta.url), "utf8"));

/** The names of the specs. */
export const names = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .map((name) => name.replace(/\.md$/, ""));

/** The cases of a spec, each with the line of its heading. */
export function sectionsOf(name) {
  let line = 1;
  const sections = read(`${name}.md`).split("\n## ").map((text) => {
    const section = { name, line, text };
    line += text.split("\n").length;
    return section;
  });
  return sections.slice(1);
}

/**
 * The blocks of one case, each on what the one before it left: where a block says `apply`, whoever goes through them
 * applies the action to the catalog before going on. `title` says where the block is: file, line, number and cloud.
 */
export function* requestsOf({ name, line, text }, Catalog) {
  let state;
  for (const [index, { 1: info, 2: json, 3: after, index: offset }] of blocksOf(text).entries()) {
    const [cloud, apply] = info.split(" ");
    const place = `tests/spec/${name}.md:${line + text.slice(0, offset).split("\n").length - 1} (block ${index + 1}, ${cloud})`;
    const title = `${place}: ${text.split("\n", 1)[0]}`;
    const world = worlds[cloud] ?? assert.fail(`${title}: tests/support/worlds.json has no world of this cloud: run \`cargo xtask bless\``);
    const patch = placed(title, () => expand(JSON.parse(json), cloud));
    state ??= structuredClone(world);
    assert.equal(state.cloud, cloud, `${title}: a case has one cloud: start another \`##\` section`);
    // An action of another type has none of the fields that the one before had.
    if (patch.action?.type && state.action && patch.action.type !== state.action.type) state.action = {};
    state = withNulls(mergePatch.apply(state, patch));
    if (state.action && !state.action.image) state.action.image = state.image.id ?? world.image.id;
    const { action, image, ...rest } = state;
    const facts = { images: [image].flat(), ...(rest.vaults && { vaults: rest.vaults }) };
    const catalog = placed(title, () => new Catalog({ ...rest, ...facts }));
    yield { title, state, facts, catalog, apply: apply !== undefined, after };
    if (apply) {
      const { images, vaults } = catalog.toJSON();
      state = { ...state, image: images, ...(vaults ? { vaults } : {}) };
    }
  }
}

/** The refusal that a line explains, `explain 403 IMG.0026: …`, as the cloud's response. */
export function refusalIn(line, cloud) {
  const [, status, code] = line.match(/^explain (\d+)(?: (\S+))?: /) ?? assert.fail(`\`${line}\` has no status: \`explain 403 Code: meaning\``);
  const [operation] = clouds.find(({ id }) => id === cloud).operations;
  return { operation, status: Number(status), ...(code && { body: { error: { code } } }) };
}

/** Does something, and says of an error where it was. What a test asserts says so itself. */
export function placed(title, run) {
  try {
    return run();
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    throw new Error(`${title}: ${error.message}`, { cause: error });
  }
}

/** A merge patch removes fields that are null, so null needs another word. */
function withNulls(value) {
  if (value === "$null") return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, withNulls(field)]));
}

/** Expands the shorthands of a request. */
function expand(value, cloud) {
  if (Array.isArray(value)) return value.map((item) => expand(item, cloud));
  if (value === null || typeof value !== "object") return value;
  const { $accounts, $shares, ...fields } = value;
  if ($accounts !== undefined) return accounts($accounts, cloud);
  if ($shares !== undefined) return accounts($shares, cloud).map((account) => ({ ...fields, account }));
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, expand(field, cloud)]));
}

function accounts(count, cloud) {
  const { pattern } = clouds.find(({ id }) => id === cloud).accountIds[0];
  const id = (number) => sample(pattern, number);
  return Array.from({ length: count }, (_, index) => id(index + 1));
}

/** An id in the format of a pattern. Its longest variable part contains the number. */
function sample(pattern, number) {
  const runs = [...pattern.matchAll(/\{(.)(\d*)\}/g)].map(([run, letter, length]) => {
    const digits = letter === "d";
    return { run, digits, length: Number(length) || (digits ? 16 : 8) };
  });
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best));
  return runs.reduce((id, run) => {
    const shown = number.toString(run.digits ? 10 : 16).padStart(run.length - 1, "0");
    const first = run.digits ? "3" : "c";
    return id.replace(run.run, run === longest ? first + shown : first.repeat(run.length));
  }, pattern);
}
