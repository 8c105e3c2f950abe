// What tests/backends says of the wire, through the packed package: the same files as tests/backends.rs reads, and XML,
// which the package reads for the engine.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { load } from "./packed.mjs";

const { Catalog, RequestError, explain } = await load();
const folder = new URL("../backends/", import.meta.url);

for (const file of readdirSync(folder).filter((file) => file !== "README.md")) {
  const sections = readFileSync(new URL(file, folder), "utf8").split("\n## ").slice(1);
  for (const section of sections) test(`${file}: ${section.split("\n", 1)[0]}`, () => run(section));
}

function* blocksOf(section) {
  for (const [, language, info, content, after] of section.matchAll(/^```(\S+) ([^\n]*)\n(.*?)\n?```\n?(.*?)(?=^```|(?![^]))/gms)) {
    const [kind, ...words] = info.split(" ");
    yield { kind, words, language, content, arrows: [...after.matchAll(/^→ (.*)$/gm)].map(([, line]) => line) };
  }
}

/** An answer as text, as a client has it: the package has to read the same out of it. */
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
    const { kind, arrows, content } = block;
    const json = () => JSON.parse(content);
    const where = `${kind} ${block.words}\n${content}`;
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
      queries: () => assert.deepEqual(Catalog.queries(context, answers), json(), where),
      action: () => {
        action = json();
        for (const line of arrows) assert.equal(`error: ${messageOf(() => catalog().requests(action))}`, line, where);
      },
      requests: () => {
        const found = catalog().requests(action);
        assert.deepEqual(structuredClone(found), found, where);
        for (const request of found) if (same(request.part, action)) delete request.part;
        assert.deepEqual(found, json(), where);
      },
      refusal: () => {
        const answer = answerOf(block);
        const found = catalog().explain(answer, action);
        const told = found.map(({ code, changed }) => (changed ? `${code} if ${changed}` : code)).join(", ");
        assert.equal(told || "nothing", arrows[0], where);
        const { images, vaults } = catalog().toJSON();
        const request = { ...context, image: images, ...(vaults && { vaults }), ...(action && { action }) };
        assert.deepEqual(explain(answer, request), found, where);
        for (const { message, help, source } of found) assert.ok(message && help && source.url, where);
      },
    };
    assert.ok(wanted[kind], `\`${kind}\` is no kind of block`);
    wanted[kind]();
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
