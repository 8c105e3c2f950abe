// Messages: Fluent does the languages, the texts are in src/text. English is here, the others come by `addLanguage`.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import english from "../../src/text/en.ftl";

/** Longer values are cut in texts. */
const LONGEST = 100;
/** So many texts are kept. */
const MOST = 5_000;
/** Of texts with longer values, none. */
const LONGEST_KEY = 500;

const original = new FluentResource(english);

/** The languages that are there. @type {Map<string, Text>} */
const languages = new Map([["en", textOf("en", original)]]);

/** The names of the languages that are there. */
export const locales = () => [...languages.keys()];

/** The texts of a language that is there. */
export const textIn = (locale) => languages.get(locale);

/** Takes in a language, unless something is not said in it: then it stays out, and the answer is `false`. */
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
  // Isolation marks would end up in copied ids, and every id stands in backticks anyway.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(resource);
  // The first of them takes longer than all else that is loaded here.
  let formats;
  const lists = { format: (list) => (formats ??= new Intl.ListFormat(locale)).format(list) };
  const format = (pattern, params) => {
    const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value, lists)]));
    // With somewhere to put its errors Fluent does not throw: a message with a hole is better than none.
    return bundle.formatPattern(pattern, values, []);
  };
  const message = remembering((id, params) => format(bundle.getMessage(id).value, params));
  const help = remembering((id, params) => format(bundle.getMessage(id).attributes.help, params));
  return { message, help };
}

/** Lists and long ids as people read them: the whole of them is in the params. */
function shown(value, lists) {
  if (Array.isArray(value)) return lists.format(value.map((id) => `\`${shown(id, lists)}\``));
  if (typeof value !== "string" || value.length <= LONGEST) return value;
  return `${value.slice(0, LONGEST)}…`;
}

/** Texts of late: a table says the same things in row after row, and a form after every key. */
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
