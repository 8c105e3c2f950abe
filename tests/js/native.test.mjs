// The crate as a Rust backend uses it says the same as the package: the verdicts on all requests of the specs, in JSON,
// with their texts in every language; and the same mistakes in the same words.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { load, project } from "./packed.mjs";
import { names, requestsOf, sectionsOf } from "./specs.mjs";

const { Catalog, RequestError, addLocale, check } = await load();
const locales = ["en", "de", "zh-CN"];
for (const locale of locales.slice(1)) {
  const file = join(project, `${locale}.mjs`);
  writeFileSync(file, `export { default } from "image-sharing/locales/${locale}";`);
  addLocale((await import(pathToFileURL(file))).default);
}

/** What the crate answers to these requests. The profile is that of `cargo test`, which has compiled most of it. */
function native(requests) {
  const answers = execFileSync(
    "cargo",
    ["run", "--quiet", "--locked", "--profile", "test", "--all-features", "--example", "check-json"],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      encoding: "utf8",
      input: requests.map((request) => `${JSON.stringify(request)}\n`).join(""),
      maxBuffer: 1 << 30,
    },
  );
  return answers.trimEnd().split("\n").map((line) => JSON.parse(line));
}

/** The package does not show the codes of fixes. */
function withoutFixCodes(verdict) {
  for (const { fixes } of verdict.findings) fixes.forEach((fix) => delete fix.code);
  return verdict;
}

test("the crate and the package give the same verdicts in the same words", () => {
  const requests = [];
  for (const name of names) {
    for (const section of sectionsOf(name)) {
      for (const { state, catalog, apply } of requestsOf(section, Catalog)) {
        for (const locale of locales) requests.push(structuredClone({ ...state, locale }));
        if (apply) catalog.apply(state.action);
      }
    }
  }
  assert.ok(requests.length > 3000, `only ${requests.length} requests`);
  const verdicts = native(requests);
  requests.forEach((request, index) => {
    assert.deepEqual(withoutFixCodes(verdicts[index]), JSON.parse(JSON.stringify(check(request))), JSON.stringify(request));
  });
});

test("the crate and the package write numbers, lists and long ids in the same way", () => {
  const world = { cloud: "otc-ims", account: "a".repeat(32), region: "eu-de" };
  const image = { id: "m-1", owner: "a".repeat(32), region: "eu-de", kind: "system-disk", origin: "custom", visibility: "private", status: "available", encryption: null };
  const sizes = [1024, 1024.5, 1234567.8915, 2048.0005, 4096.9996, 123456789012, 9e15, 1e18];
  const copies = sizes.map((sizeGib) => ({ ...world, image: { ...image, sizeGib }, action: { type: "copy", image: "m-1", region: "eu-nl" } }));
  const accounts = (count) => Array.from({ length: count }, (_, index) => `${index}`.padStart(32, "b"));
  const ends = [1, 2, 3, 4, 1500].map((count) => {
    const shares = accounts(count).map((account) => ({ account, status: "accepted" }));
    return { ...world, image: { ...image, resources: [], shares }, action: { type: "unshare", image: "m-1", accounts: "all" } };
  });
  const long = ["x".repeat(100), "x".repeat(101), `${"x".repeat(99)}ä${"y".repeat(5)}`, "ö".repeat(300)].map((id) => ({
    ...world,
    image,
    action: { type: "share", image: "m-1", accounts: [id] },
  }));
  const requests = [...copies, ...ends, ...long].flatMap((request) => locales.map((locale) => ({ ...request, locale })));
  const verdicts = native(requests);
  requests.forEach((request, index) => {
    assert.deepEqual(withoutFixCodes(verdicts[index]), JSON.parse(JSON.stringify(check(request))), JSON.stringify(request));
  });
});

test("the crate and the package refuse the same mistakes in the same words", () => {
  const sound = { cloud: "alibaba-ecs", account: "1", image: { id: "m-1" }, action: { type: "delete", image: "m-1" } };
  const mistakes = [
    { cloud: "alibaba-esc" },
    { account: "" },
    { image: { id: "m-1", encryption: { key: "customs" } } },
    { image: { id: "m-1", sizeGib: -1 } },
    { image: [{ id: "m-1" }, { id: "m-1" }] },
    { image: { id: "m-1", shares: [{ account: "a", status: "accepted" }] } },
    { action: { type: "shrae", image: "m-1" } },
    { action: { type: "share", image: "m-1", accounts: ["a", 7] } },
    { action: { type: "reject", image: "m-1", vault: "v" } },
    { locale: 1 },
  ].map((mistake) => ({ ...sound, ...mistake }));
  const answers = native(mistakes);
  mistakes.forEach((mistake, index) => {
    assert.throws(() => check(mistake), (error) => {
      assert.ok(error instanceof RequestError);
      const { path, value, expected, message } = error;
      assert.deepEqual(answers[index], { path, value, expected, message });
      return true;
    });
  });
});
