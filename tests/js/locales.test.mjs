// The languages of the packed package: each one loads alone, and translates every message that the specs produce in
// English.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { load, project } from "./packed.mjs";
import { names, refusalIn, requestsOf, sectionsOf } from "./specs.mjs";

const { Catalog, RequestError, addLocale, check, rules } = await load();

const locales = ["de", "zh-CN"];
const imports = locales.map((locale, index) => `export { default as _${index} } from "image-sharing/locales/${locale}";`);
writeFileSync(join(project, "locales.mjs"), imports.join("\n"));
const [de, zh] = Object.values(await import(pathToFileURL(join(project, "locales.mjs"))));

const me = "1000000000000001";
const [ann, bob, eve] = ["2000000000000001", "2000000000000002", "2000000000000003"];

const request = (action, facts) => ({
  cloud: "alibaba-ecs",
  account: me,
  region: "cn-hangzhou",
  action: { image: "m-1", ...action },
  image: {
    id: "m-1",
    owner: me,
    region: "cn-hangzhou",
    kind: "system-disk",
    origin: "custom",
    status: "available",
    encryption: null,
    resources: [],
    shares: [],
    ...facts,
  },
});

const share = request({ type: "share", accounts: [ann] });

test("a language that was not added is an input error, and the error says what to do", () => {
  const refused = (locale) => {
    const messages = [() => check({ ...share, locale }), () => new Catalog({ cloud: "otc-ims", account: me, locale })].map((ask) => {
      try {
        ask();
      } catch (error) {
        assert.ok(error instanceof RequestError);
        assert.deepEqual([error.path, error.value], ["locale", locale]);
        return error.message;
      }
    });
    assert.equal(messages[0], messages[1]);
    return messages[0];
  };
  assert.equal(
    refused("de"),
    "`locale` is `de`: expected one of `en`; " +
      "add `de` first, with `addLocale` and the default export of `image-sharing/locales/de`",
  );
  const unknown = "expected one of `en`; `addLocale` can add `de`, `zh-CN`";
  assert.equal(refused("fr"), `\`locale\` is \`fr\`: ${unknown}`);
  assert.equal(refused("__proto__"), `\`locale\` is \`__proto__\`: ${unknown}`);
});

test("addLocale refuses anything but the texts of a language", () => {
  for (const [texts, path] of [
    [undefined, "texts"],
    [null, "texts"],
    ["de", "texts"],
    [{}, "texts"],
    [{ default: de }, "texts"],
    [Promise.resolve(de), "texts"],
    [[de], "texts"],
    [{ locale: "de" }, "texts"],
    [{ locale: "de", source: { length: 1 } }, "texts"],
    [{ source: de.source }, "texts.locale"],
    [{ ...de, locale: "fr" }, "texts.locale"],
    [{ ...de, locale: "en" }, "texts.locale"],
    [{ ...de, locale: "__proto__" }, "texts.locale"],
    [{ ...de, source: "" }, "texts.source"],
    [{ ...de, source: "{ $\n}}}" }, "texts.source"],
    [{ ...de, source: de.source.replace(/^no-access = .*\n.*\n/m, "") }, "texts.source"],
    [{ ...de, source: de.source.replace(/^(no-access = .*\n).*\n/m, "$1") }, "texts.source"],
  ]) {
    const shown = (error) => error instanceof RequestError && error.path === path && error.message.includes("expected");
    assert.throws(() => addLocale(texts), shown, path);
  }
  assert.throws(() => check({ ...share, locale: "de" }), { path: "locale" }, "and nothing was added");
});

test("a language can be added again, and works beside others", () => {
  for (const texts of [de, zh, de]) assert.equal(addLocale(texts), undefined);
  const catalogs = ["en", ...locales].map((locale) => new Catalog({ ...share, locale, action: undefined, image: undefined, images: [share.image] }));
  const says = catalogs.map((catalog) => catalog.check(share.action).findings[0].message);
  assert.equal(new Set(says).size, 3, says);
  assert.throws(() => check({ ...share, locale: "fr" }), { message: "`locale` is `fr`: expected one of `en`, `de`, `zh-CN`" });
});

test("each language translates all English messages for every request of the specs", () => {
  const heard = new Set();
  for (const section of names.flatMap(sectionsOf)) {
    for (const { title, state, facts, catalog, apply, after } of requestsOf(section, Catalog)) {
      const { action, image, ...context } = state;
      const refusals = [...after.matchAll(/^→ (explain .*)$/gm)].map(([, line]) => refusalIn(line, context.cloud));
      const english = answers(catalog, action, refusals);
      for (const locale of locales) {
        const translated = answers(new Catalog({ ...context, ...facts, locale }), action, refusals);
        assert.equal(withoutTexts(translated), withoutTexts(english), `${title}: ${locale} is another answer`);
        const texts = said(translated);
        said(english).forEach(([id, original], index) => {
          heard.add(id);
          isTranslation(texts[index][1], original, locale, `${title}: ${locale}: ${id}`);
        });
      }
      if (apply) catalog.apply(action);
    }
  }
  for (const { code } of rules) assert.ok(heard.has(code), `no spec makes ${code} speak`);
});

/** All messages that people can get for an action. */
function answers(catalog, action, refusals) {
  const explained = refusals.map((refusal) => ({ findings: catalog.explain(refusal, action) }));
  return [catalog.check(action), catalog.plan(action), ...catalog.menu([action.image])[0].actions, ...explained];
}

const withoutTexts = (answers) =>
  JSON.stringify(answers, (key, value) => (["message", "help", "title"].includes(key) ? undefined : value));

/** All messages in the results, in order, each with the name of its source. */
function said(answers) {
  const ofFinding = ({ code, message, help, fixes }) => [
    [code, message],
    [`${code}, help`, help],
    ...fixes.map(({ title }) => [`${code}, fix`, title]),
  ];
  return answers.flatMap(({ findings = [], blockedBy = [], effects = [] }) => [
    ...[...findings, ...blockedBy].flatMap(ofFinding),
    ...effects.map(({ code, message }) => [`effect ${code}`, message]),
  ]);
}

function isTranslation(text, original, locale, of) {
  const context = `${of}: ${text}`;
  assert.equal(typeof text, "string", context);
  assert.notEqual(text, "", context);
  assert.notEqual(text, original, context);
  assert.doesNotMatch(text, /[{}$\n]|undefined|NaN|[.。]$| {2}/, context);
  const quoted = (line) => [...new Set(line.match(/`[^`]*`/g))].sort();
  assert.deepEqual(quoted(text), quoted(original), context);
  const numbers = (line) => line.replace(/`[^`]*`/g, "").match(/\d+([.,]\d+)*/g) ?? [];
  const format = new Intl.NumberFormat(locale);
  // A translation may write the number 1 as a word, but not the other way round.
  for (const number of numbers(original)) {
    const written = format.format(Number(number.replaceAll(",", "")));
    assert.ok(numbers(text).includes(written), `${context}: no ${written}`);
  }
}

const answer = (request, locale) => check({ ...request, locale });
const finding = (code) => (verdict) => verdict.findings.find((finding) => finding.code === code);
const message = (code) => (verdict) => finding(code)(verdict).message;
const effect = (code) => (verdict) => verdict.effects.find((effect) => effect.code === code).message;
const shares = (...accounts) => ({ shares: accounts.map((account) => ({ account })) });
const servers = (count) => ({ ...shares(ann), resources: [{ account: ann, kind: "server", count }] });

test("each language uses its own plural forms", () => {
  for (const [action, facts, of, one, several, jedes, alle, ge] of [
    [
      { type: "delete" },
      [shares(ann), shares(ann, bob)],
      message("still-shared"),
      `the image is shared with \`${ann}\``,
      `the image is shared with 2 accounts: \`${ann}\` and \`${bob}\``,
      `das Image ist für \`${ann}\` freigegeben`,
      `das Image ist für 2 Konten freigegeben: \`${ann}\` und \`${bob}\``,
      [`镜像已共享给 1 个账号：\`${ann}\``, `镜像已共享给 2 个账号：\`${ann}\`和\`${bob}\``],
    ],
    [
      { type: "delete" },
      [servers(1), servers(2)],
      message("image-in-use"),
      "1 server or disk created from this image still exists; the cloud deletes the image only if the request forces it",
      "2 servers or disks created from this image still exist; the cloud deletes the image only if the request forces it",
      "1 aus diesem Image erstellter Server oder Datenträger ist noch vorhanden; die Cloud löscht das Image nur, wenn das Löschen erzwungen wird",
      "2 aus diesem Image erstellte Server oder Datenträger sind noch vorhanden; die Cloud löscht das Image nur, wenn das Löschen erzwungen wird",
      [1, 2].map((n) => `使用该镜像创建的云服务器或磁盘还有 ${n} 个；除非强制删除，否则云平台不会删除该镜像`),
    ],
    [
      { type: "unshare", accounts: "all" },
      [servers(1), servers(1234)],
      effect("cannot-reinitialize"),
      `\`${ann}\` can no longer re-initialize the system disk of 1 server that it created from the image`,
      `\`${ann}\` can no longer re-initialize the system disks of 1,234 servers that it created from the image`,
      `\`${ann}\` kann den Systemdatenträger von 1 aus dem Image erstellten Server nicht mehr neu initialisieren`,
      `\`${ann}\` kann die Systemdatenträger von 1.234 aus dem Image erstellten Servern nicht mehr neu initialisieren`,
      ["1", "1,234"].map((n) => `\`${ann}\` 将无法再为使用该镜像创建的 ${n} 台云服务器重新初始化系统盘`),
    ],
    [
      { type: "unshare", accounts: "all" },
      [shares(ann), shares(ann, bob, eve)],
      message("recipients-lose-access"),
      `\`${ann}\` will no longer see the image, and will not be notified`,
      `\`${ann}\`, \`${bob}\`, and \`${eve}\` will no longer see the image, and will not be notified`,
      `\`${ann}\` sieht das Image danach nicht mehr und wird darüber nicht benachrichtigt`,
      `\`${ann}\`, \`${bob}\` und \`${eve}\` sehen das Image danach nicht mehr und werden darüber nicht benachrichtigt`,
      [`\`${ann}\``, `\`${ann}\`、\`${bob}\`和\`${eve}\``].map((accounts) => `${accounts} 将看不到该镜像，且不会收到通知`),
    ],
    [
      { type: "delete" },
      [shares(ann), shares(ann, bob)],
      (verdict) => finding("still-shared")(verdict).fixes[0].title,
      "stop sharing with 1 account first",
      "stop sharing with all 2 accounts first",
      "zuerst die Freigabe für 1 Konto beenden",
      "zuerst die Freigabe für alle 2 Konten beenden",
      ["先取消对这 1 个账号的共享", "先取消对全部 2 个账号的共享"],
    ],
  ]) {
    const says = (locale) => facts.map((some) => of(answer(request(action, some), locale)));
    assert.deepEqual(says("en"), [one, several]);
    assert.deepEqual(says("de"), [jedes, alle]);
    assert.deepEqual(says("zh-CN"), ge);
  }
});

test("require gives the same texts as import, and they work with the required package", () => {
  const require = createRequire(join(project, "package.json"));
  const required = require("image-sharing");
  for (const [locale, imported] of [["de", de], ["zh-CN", zh]]) {
    const texts = require(`image-sharing/locales/${locale}`);
    assert.deepEqual({ ...texts }, { ...imported });
    required.addLocale(texts);
    assert.deepEqual(required.check({ ...share, locale }), check({ ...share, locale }));
  }
});

test("a language contains only texts, and only its own module contains them", () => {
  const read = (file) => readFileSync(join(project, "node_modules/image-sharing", file), "utf8");
  for (const kind of ["js", "cjs"]) {
    const main = read(`dist/index.${kind}`);
    assert.doesNotMatch(main, /\p{Script=Han}/u);
    for (const texts of [de, zh]) {
      const module = read(`dist/locales/${texts.locale}.${kind}`);
      const [, json] = module.match(/^(?:export default |module\.exports = )(\{.*\});\n$/);
      assert.deepEqual(JSON.parse(json), { ...texts });
      const size = gzipSync(module).length;
      const lines = texts.source.split("\n").map((line) => line.trim().replace(/^[^ ]+ (= )?/, ""));
      const sentences = lines.filter((line) => line.length > 20);
      assert.ok(sentences.length > 80);
      assert.ok(size < 60 * sentences.length, `${texts.locale}: ${size} bytes for ${sentences.length} sentences`);
      for (const sentence of sentences) assert.ok(!main.includes(sentence), `dist/index.${kind} has: ${sentence}`);
    }
  }
});
