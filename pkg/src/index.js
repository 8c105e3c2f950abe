// The JavaScript layer over the wasm: it adds messages and turns errors into exceptions. Types: ../index.d.ts.

import * as engine from "../wasm/engine.js";
import bytes from "../wasm/engine_bg.wasm";
import { parsed } from "./bodies.js";
import { FastPath } from "./fast-path.js";
import { addLanguage, locales, textIn } from "./messages.js";
import { declarations, languages, sources, tables } from "./reference.js";

engine.initSync({ module: bytes });

export const version = engine.version();

export class RequestError extends TypeError {
  constructor({ message, path, value, expected, nearest }) {
    super(message);
    this.name = "RequestError";
    this.path = path;
    this.value = value;
    this.expected = expected;
    if (nearest !== undefined) this.nearest = nearest;
  }
}

export class ActionDenied extends Error {
  constructor(verdict) {
    const [first] = verdict.findings;
    super(verdict.decision === "deny" ? first.message : `missing facts: ${verdict.missing.join(", ")}`);
    this.name = "ActionDenied";
    this.verdict = verdict;
  }
}

export function check(request) {
  const verdict = call(() => engine.check(request));
  return readable(verdict, request.cloud, textFor(request.locale));
}

export function explain(response, request) {
  const found = call(() => engine.explain(parsed(response), request));
  return readableExplanations(found, request.cloud, textFor(request.locale));
}

/** `Catalog.read` passes this to the constructor in place of facts. */
class Responses {
  constructor(responses) {
    this.responses = responses;
  }
}

export class Catalog {
  #engine;
  #fastPath;
  #cloud;
  #text;

  constructor(context, facts) {
    this.#engine = call(() => (facts instanceof Responses ? engine.Catalog.read(context, facts.responses) : new engine.Catalog(context)));
    this.#fastPath = new FastPath(this.#engine);
    this.#cloud = context.cloud;
    this.#text = textFor(context.locale);
  }

  static read(context, responses) {
    return new Catalog(context, new Responses(eachParsed(responses)));
  }

  static queries(context, responses = []) {
    return call(() => engine.queries(context, eachParsed(responses)));
  }

  #readable = (verdict) => readable(verdict, this.#cloud, this.#text);

  allows(action) {
    return this.#fastPath.allows(action) ?? call(() => this.#engine.allows(action));
  }

  check(action) {
    return this.#readable(call(() => this.#engine.check(action)));
  }

  checkEach(actions) {
    return call(() => this.#engine.checkEach(actions)).map(this.#readable);
  }

  checkInOrder(actions) {
    return call(() => this.#engine.checkInOrder(actions)).map(this.#readable);
  }

  menu(images) {
    const menus = call(() => this.#engine.menu(images));
    for (const { actions } of menus) {
      for (const item of actions) item.findings = readableFindings(item.findings, this.#cloud, this.#text);
    }
    return menus;
  }

  plan(action) {
    const plan = call(() => this.#engine.plan(action));
    return { ...plan, blockedBy: readableFindings(plan.blockedBy, this.#cloud, this.#text) };
  }

  requests(action) {
    return call(() => this.#engine.requests(action));
  }

  explain(response, action) {
    const found = call(() => this.#engine.explain(parsed(response), action));
    return readableExplanations(found, this.#cloud, this.#text);
  }

  list(view) {
    return call(() => this.#engine.list(view));
  }

  apply(action) {
    const { effects, denied } = call(() => this.#engine.apply(action));
    if (denied) throw new ActionDenied(this.#readable(denied));
    return effects.map((effect) => readableEffect(effect, this.#text));
  }

  put(images, vaults) {
    return call(() => this.#engine.put(images, vaults));
  }

  remove(ids) {
    return call(() => this.#engine.remove(ids));
  }

  rename(id, to) {
    call(() => this.#engine.rename(id, to));
  }

  toJSON() {
    return call(() => this.#engine.facts());
  }

  [Symbol.dispose ?? Symbol.for("Symbol.dispose")]() {
    this.#engine.free();
  }
}

const eachParsed = (responses) => (Array.isArray(responses) ? responses.map(parsed) : responses);

/** Runs a call into the wasm. The wasm throws input errors as plain objects; here they become a `RequestError`. */
function call(run) {
  try {
    return run();
  } catch (error) {
    throw error instanceof Error ? error : new RequestError(error);
  }
}

function textFor(locale = "en") {
  const text = textIn(locale);
  if (text) return text;
  const others = languages.filter((language) => !textIn(language));
  const more = others.includes(locale)
    ? `; add \`${locale}\` first, with \`addLocale\` and ${exportOf(locale)}`
    : others.length > 0
      ? `; \`addLocale\` can add ${quoted(others)}`
      : "";
  throw unsuited("locale", locale, `one of ${quoted(locales())}${more}`);
}

export function addLocale(texts) {
  // A caller may pass anything, for example the name of a language or a whole module namespace.
  const { locale, source } = texts ?? {};
  if (typeof source !== "string") throw unsuited("texts", texts, exportOf("…"));
  const others = languages.filter((language) => language !== "en");
  if (!others.includes(locale)) throw unsuited("texts.locale", locale, `one of ${quoted(others)}`);
  if (!addLanguage(locale, source)) throw unsuited("texts.source", source, `the texts in ${exportOf(locale)} of this version`);
}

const quoted = (words) => words.map((word) => `\`${word}\``).join(", ");

const exportOf = (locale) => `the default export of \`image-sharing/locales/${locale}\``;

/** An input error in the same form as those of the wasm. */
function unsuited(path, found, expected) {
  const shown = typeof found === "object" && found !== null ? "an object" : String(found);
  const value = shown.length > 60 ? `${shown.slice(0, 60)}…` : shown;
  return new RequestError({ message: `\`${path}\` is \`${value}\`: expected ${expected}`, path, value, expected });
}

// The wasm returns codes and values. The constant parts of a row are looked up here.

function readable(verdict, cloud, text) {
  const findings = readableFindings(verdict.findings, cloud, text);
  const effects = verdict.effects.map((effect) => readableEffect(effect, text));
  return { decision: verdict.decision, findings, missing: verdict.missing, effects };
}

function readableExplanations(found, cloud, text) {
  const findings = readableFindings(found.map(({ finding }) => finding), cloud, text);
  return findings.map((finding, index) => ({ ...finding, ...(found[index].changed && { changed: found[index].changed }) }));
}

function readableFindings(findings, cloud, text) {
  const { rows } = byId.get(cloud);
  return findings.map(({ row, by, at, params, fixes }) => {
    const { code, level, source, backend } = rows[row];
    return {
      code,
      level,
      at,
      params,
      message: text.message(code, params),
      help: text.help(code, params),
      fixes: fixes.map((fix) => readableFix(fix, text)),
      by,
      source,
      backend,
    };
  });
}

function readableFix({ code, params, ...fix }, text) {
  return { title: text.message(`fix-${code}`, params), ...fix };
}

function readableEffect(effect, text) {
  return { ...effect, message: text.message(`effect-${effect.code}`, effect.params) };
}

// All verdicts share these objects, so they are frozen.
for (const { accountIds, limits, operations, refusals, rows } of tables) {
  Object.freeze(limits);
  Object.freeze(operations);
  [accountIds, ...accountIds].forEach(Object.freeze);
  // The engine numbers refusals after the rows.
  rows.forEach((row) => (row.onlyBackend = false));
  refusals.forEach((row) => rows.push({ ...row, onlyBackend: true }));
  for (const row of rows) {
    row.source = sources[row.source];
    [row.actions, row.settings, row.source, row.backend].forEach(Object.freeze);
  }
}

const byId = new Map(tables.map((table) => [table.id, table]));

export const clouds = Object.freeze(tables.map(({ rows, refusals, ...info }) => Object.freeze(info)));

export const rules = Object.freeze(
  declarations.map((rule) => {
    const holds = tables.flatMap(({ id, rows }) =>
      rows
        .filter((row) => row.code === rule.code)
        .map(({ code, ...row }) => ({ cloud: id, ...row })),
    );
    return Object.freeze({ ...rule, clouds: Object.freeze(holds.map(Object.freeze)) });
  }),
);
