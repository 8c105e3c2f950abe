// Formats messages with Fluent. The texts are in src/text. English is built in; `addLanguage` adds the others.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import english from "../../src/text/en.ftl";

/** Texts show longer values shortened to this length. */
const LONGEST = 100;
/** How many texts the cache keeps. */
const MOST = 5_000;
/** The cache does not keep texts with a longer key. */
const LONGEST_KEY = 500;

const original = new FluentResource(english);

/** The languages added so far. @type {Map<string, Text>} */
const languages = new Map([["en", textOf("en", original)]]);

/** The names of the languages added so far. */
export const locales = () => [...languages.keys()];

/** The texts of an added language, or undefined. */
export const textIn = (locale) => languages.get(locale);

/** Adds a language and returns true. If any of its texts is missing, adds nothing and returns false. */
export function addLanguage(locale, source) {
  if (languages.get(locale)?.source === source) return true;
  const resource = new FluentResource(source);
  const translated = new Map(resource.body.map((message) => [message.id, message]));
  if (!original.body.every((message) => saysAllOf(message, translated.get(message.id)))) return false;
  languages.set(locale, { source, ...textOf(locale, resource) });
  return true;
}

function saysAllOf({ attributes }, translated) {
  return translated?.value != null && Object.keys(attributes).every((name) => name in translated.attributes);
}

/**
 * @typedef {object} Text
 * @property {(id: string, params: object) => string} message
 * @property {(id: string, params: object) => string} help
 */

/** @returns {Text} */
function textOf(locale, resource) {
  // People would copy isolation marks along with ids. They are not needed: every id is in backticks.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(resource);
  // Created on first use, because creating one takes longer than loading the rest of this module.
  let formats;
  const lists = { format: (list) => (formats ??= new Intl.ListFormat(locale)).format(list) };
  const format = (pattern, params) => {
    const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value, lists)]));
    // With an array for its errors, Fluent does not throw. A message with a hole is better than none.
    return bundle.formatPattern(pattern, values, []);
  };
  const message = remembering((id, params) => format(bundle.getMessage(id).value, params));
  const help = remembering((id, params) => format(bundle.getMessage(id).attributes.help, params));
  return { message, help };
}

/** A value as texts show it: lists in words, long ids shortened. `params` has the full values. */
function shown(value, lists) {
  if (Array.isArray(value)) return lists.format(value.map((id) => `\`${shown(id, lists)}\``));
  if (typeof value !== "string" || value.length <= LONGEST) return value;
  return `${value.slice(0, LONGEST)}…`;
}

/** Caches texts: a table shows the same texts in many rows, and a form shows them after every keystroke. */
function remembering(write) {
  const texts = new Map();
  return (id, params) => {
    const key = id + JSON.stringify(params);
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = write(id, params);
    if (texts.size >= MOST) texts.clear();
    if (key.length <= LONGEST_KEY) texts.set(key, text);
    return text;
  };
}
