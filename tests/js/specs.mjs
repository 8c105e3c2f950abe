// Reads the specs in tests/spec, as the README there describes.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import mergePatch from "json-merge-patch";
import { tables as clouds } from "../../pkg/src/reference.js";

const folder = new URL("../spec/", import.meta.url);
const read = (name) => readFileSync(new URL(name, folder), "utf8");
const blocksOf = (text) => [...text.matchAll(/^```json ([^\n]*)\n(.*?)\n```\n(.*?)(?=^```json|(?![^]))/gms)];

const worlds = new Map(
  blocksOf(read("README.md"))
    .filter(([, info]) => info.startsWith("world "))
    .map(([, info, json]) => [info.slice("world ".length), JSON.parse(json)]),
);

/** The names of the specs. */
export const names = readdirSync(folder)
  .filter((name) => name !== "README.md")
  .map((name) => name.replace(/\.md$/, ""));

/** The cases of a spec. */
export const sectionsOf = (name) => read(`${name}.md`).split("\n## ").slice(1);

/**
 * The blocks of one case. Each one starts from the facts that the block before it left: if a block says `apply`, the
 * caller has to apply its action to the catalog before it continues.
 */
export function* requestsOf(section, Catalog) {
  const title = section.split("\n", 1)[0];
  let state;
  for (const [, info, json, after] of blocksOf(section)) {
    const [cloud, apply] = info.split(" ");
    const world = worlds.get(cloud);
    const patch = expand(JSON.parse(json), cloud);
    state ??= structuredClone(world);
    assert.equal(state.cloud, cloud, `${title}: a case has one cloud`);
    state = withNulls(mergePatch.apply(state, patch));
    if (state.action && !state.action.image) state.action.image = state.image.id ?? world.image.id;
    const { action, image, ...rest } = state;
    const facts = { images: [image].flat(), ...(rest.vaults && { vaults: rest.vaults }) };
    const catalog = new Catalog({ ...rest, ...facts });
    yield { title, state, facts, catalog, apply: apply !== undefined, after };
    if (apply) {
      const { images, vaults } = catalog.toJSON();
      state = { ...state, image: images, ...(vaults ? { vaults } : {}) };
    }
  }
}

/** The refusal that a line explains, `explain 403 IMG.0026: …`, as the cloud's response. */
export function refusalIn(line, cloud) {
  const [, status, code] = line.match(/^explain (\d+)(?: (\S+))?: /);
  const [operation] = clouds.find(({ id }) => id === cloud).operations;
  return { operation, status: Number(status), ...(code && { body: { error: { code } } }) };
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
    const told = number.toString(run.digits ? 10 : 16).padStart(run.length - 1, "0");
    const first = run.digits ? "3" : "c";
    return id.replace(run.run, run === longest ? first + told : first.repeat(run.length));
  }, pattern);
}
