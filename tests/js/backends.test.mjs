// Checks tests/backends through the packed package: the same files that tests/backends.rs reads, and XML, which the
// package parses for the engine.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { load, project } from "./packed.mjs";
import { placed } from "./specs.mjs";

const { Catalog, RequestError, explain } = await load();
const folder = new URL("../backends/", import.meta.url);

/** All inputs and outputs, with their types. */
const seen = [];
const saw = (type, value) => seen.push([type, value]);

for (const file of readdirSync(folder).filter((file) => file !== "README.md")) {
  let line = 1;
  for (const [index, text] of readFileSync(new URL(file, folder), "utf8").split("\n## ").entries()) {
    const section = { file, line, text };
    line += text.split("\n").length;
    if (index > 0) test(`${file}: ${text.split("\n", 1)[0]}`, () => run(section));
  }
}

test("inputs and outputs have the published types", () => {
  const types = [...new Set(seen.map(([type]) => type.replace("[]", "")))];
  const lines = seen.map(([type, value], index) => `export const value${index}: ${type} = ${JSON.stringify(value)};`);
  const spread = "export const answer = (request: BackendRequest): BackendResponse => ({ ...request, status: 200, body: null });";
  writeFileSync(join(project, "wire.mts"), [`import type { ${types.join(", ")} } from "image-sharing";`, ...lines, spread].join("\n"));
  const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
  const strict = ["--strict", "--exactOptionalPropertyTypes", "--noEmit", "--target", "es2022", "--module", "nodenext"];
  try {
    execFileSync(process.execPath, [tsc, ...strict, "wire.mts"], { cwd: project, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    assert.fail(error.stdout.slice(0, 4000));
  }
});

test("a hostile response never crashes the engine, and the error has a path", () => {
  const context = { cloud: "openstack-glance", account: "ann" };
  const endless = {};
  endless.image = [endless, endless, endless, endless];
  const deep = Array.from({ length: 100 }).reduce((inner) => ({ error: inner }), {});
  const bodies = {
    "a body that holds itself": [endless, "responses[0].body"],
    "a deep one": [deep, "responses[0].body"],
    "one that throws": [{ get images() { throw new Error("no"); } }, "responses[0].body"],
    "a function": [() => {}, "responses[0].body"],
    "an id that a number cannot hold": [{ images: [{ id: 1e20 }] }, "responses[0].body.images[0].id"],
    "a list of nothing": [{ images: [null] }, "responses[0].body.images[0].id"],
  };
  for (const [what, [body, path]] of Object.entries(bodies)) {
    const response = { operation: "ListImages", body };
    for (const ask of ["read", "queries"]) {
      assert.throws(() => Catalog[ask](context, [response]), (error) => error instanceof RequestError && error.path.startsWith(path), what);
    }
  }
  const read = (...responses) => () => Catalog.read(context, responses);
  assert.throws(read({ operation: "ListImage" }), { path: "responses[0].operation", nearest: "ListImages" });
  assert.throws(read({ operation: "ListImages", status: "many" }), { path: "responses[0].status" });
  assert.throws(read({ operation: "ListImages" }, { body: {} }), { path: "responses[1].operation" });
  assert.throws(() => Catalog.read(context, "none"), { path: "responses" });
  assert.throws(() => Catalog.read({ ...context, cloud: "glance" }, []), { path: "cloud" });
  const catalog = new Catalog({ ...context, images: [{ id: "i1" }] });
  assert.throws(() => catalog.requests({ type: "share" }), RequestError);
  assert.throws(() => catalog.explain({ operation: "DeleteImage", status: 403, part: { type: "dance" } }), { path: "response.part.type" });
  for (const body of ["<", "<a".repeat(1e5), "<a>".repeat(1e5), `<a>${"&#x41;".repeat(1e5)}</a>`, "{".repeat(1e6), "[".repeat(1e6), "\u0000", "<?xml"]) {
    const found = catalog.explain({ operation: "DeleteImage", status: 500, body }, { type: "delete", image: "i1" });
    assert.equal(found[0].code, "backend-fault");
  }
  assert.deepEqual(catalog.toJSON(), { images: [{ id: "i1" }] });
});

test("predicted changes are no difference when the cloud reports them", () => {
  const [owner, other] = ["1bed856811654c1cb661a6ca845ebc77", "edc89b490d7d4392898e19b2deb34797"];
  const id = "33ad552d-1149-471c-8190-ff6776174a00";
  const context = { cloud: "otc-ims", account: owner, region: "eu-de" };
  const image = { id, owner, status: "active", virtual_env_type: "FusionCompute", __os_type: "Linux", protected: false, __image_size: "5368709120" };
  const report = (visibility, __imagetype, members) => [
    { operation: "ListImages", body: { images: [{ ...image, visibility, __imagetype }] } },
    { operation: "GlanceListImageMembers", path: `/v2/images/${id}/members`, body: { members } },
  ];
  const catalog = Catalog.read(context, report("private", "private", []));
  catalog.apply({ type: "share", image: id, accounts: [other] });
  const member = { member_id: other, image_id: id, status: "pending" };
  const { images } = Catalog.read(context, report("shared", "shared", [member])).toJSON();
  assert.deepEqual(catalog.put(images), []);
});

test("a numeric id keeps all its digits", () => {
  const context = { cloud: "alibaba-ecs", account: "1000000000000001", region: "cn-hangzhou" };
  const body = '{"ImageId":"m-1","TotalCount":2,"PageNumber":1,"PageSize":10,"Accounts":{"Account":[{"AliyunId":12345678901234567890},{"AliyunId":"\\"9007199254740993"}]}}';
  const share = (text) => Catalog.read(context, [{ operation: "DescribeImageSharePermission", body: text }]).toJSON().images[0].shares;
  assert.deepEqual(share(body).map(({ account }) => account), ["12345678901234567890", '"9007199254740993']);
  assert.throws(() => share(JSON.parse(body)), (error) => error.path.endsWith("Accounts.Account[0].AliyunId"));
});

function* blocksOf({ file, line, text }) {
  let number = 0;
  for (const { 1: language, 2: info, 3: content, 4: after, index } of text.matchAll(/^```(\S+) ([^\n]*)\n(.*?)\n?```\n?(.*?)(?=^```|(?![^]))/gms)) {
    const [kind, ...words] = info.split(" ");
    const place = `tests/backends/${file}:${line + text.slice(0, index).split("\n").length - 1} (block ${++number})`;
    yield { place, kind, words, language, content, arrows: [...after.matchAll(/^→ (.*)$/gm)].map(([, line]) => line) };
  }
}

/** A response as text, as a client gets it. The package has to read the same facts from it. */
function answerOf({ words, content }) {
  const answer = { operation: words[0], body: content };
  for (const word of words.slice(1)) {
    if (/^\d+$/.test(word)) answer.status = Number(word);
    else if (word.startsWith("/")) answer.path = word;
    else answer.form = Object.fromEntries(word.split("&").map((pair) => pair.split("=")));
  }
  return answer;
}

function run(section) {
  let context, given, action, answers;
  const catalog = () => (given ? new Catalog({ ...context, ...given }) : Catalog.read(context, answers));
  const messageOf = (question) => {
    try {
      question();
      return "";
    } catch (error) {
      assert.ok(error instanceof RequestError, error);
      return error.message;
    }
  };
  for (const block of blocksOf(section)) {
    const { place, kind, arrows, content } = block;
    const json = () => JSON.parse(content);
    const where = `${place}\n${kind} ${block.words}\n${content}`;
    const wanted = {
      context: () => ([context, given, action, answers] = [json(), undefined, undefined, []]),
      given: () => (given = json()),
      answer: () => {
        answers.push(answerOf(block));
        for (const line of arrows) {
          assert.equal(`error: ${messageOf(catalog)}`, line, where);
          answers.pop();
        }
      },
      facts: () => {
        const { publicSharingBlocked, organizations, ...facts } = json();
        assert.deepEqual(catalog().toJSON(), facts, where);
      },
      queries: () => {
        const found = Catalog.queries(context, answers);
        saw("BackendRequest[]", found);
        assert.deepEqual(found, json(), where);
      },
      action: () => {
        action = json();
        for (const line of arrows) assert.equal(`error: ${messageOf(() => catalog().requests(action))}`, line, where);
      },
      requests: () => {
        const found = catalog().requests(action);
        saw("BackendRequest[]", structuredClone(found));
        assert.deepEqual(structuredClone(found), found, where);
        for (const request of found) if (same(request.part, action)) delete request.part;
        assert.deepEqual(found, json(), where);
      },
      refusal: () => {
        const answer = answerOf(block);
        const found = catalog().explain(answer, action);
        saw("BackendResponse", answer);
        saw("Explanation[]", found);
        const shown = found.map(({ code, changed }) => (changed ? `${code} if ${changed}` : code)).join(", ");
        assert.equal(shown || "nothing", arrows[0], where);
        const { images, vaults } = catalog().toJSON();
        const request = { ...context, image: images, ...(vaults && { vaults }), ...(action && { action }) };
        assert.deepEqual(explain(answer, request), found, where);
        for (const { message, help, source } of found) assert.ok(message && help && source.url, where);
      },
    };
    assert.ok(wanted[kind], `${place}: \`${kind}\` is no kind of block: tests/backends/README.md lists them`);
    placed(place, wanted[kind]);
  }
}

function same(left, right) {
  try {
    assert.deepEqual(left, right);
    return true;
  } catch {
    return false;
  }
}
