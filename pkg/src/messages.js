// Messages: Fluent does the languages, the texts are in src/text.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import english from "../../src/text/en.ftl";

/** @type {Map<string, Text>} */
const texts = new Map([["en", textOf("en", english)]]);

/** The languages that are loaded. */
export const locales = () => [...texts.keys()];

/** The texts of a language that is loaded. */
export const textIn = (locale) => texts.get(locale);

/**
 * @typedef {object} Text
 * @property {(id: string, params: object) => string} message
 * @property {(id: string, attribute: string, params: object) => string} attribute
 */

/** @returns {Text} */
function textOf(locale, source) {
  // Isolation marks would end up in copied ids, and every id stands in backticks anyway.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(source));
  const lists = new Intl.ListFormat(locale);
  const format = (pattern, params) => {
    const values = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? listed(lists, value) : value]),
    );
    // With somewhere to put its errors Fluent does not throw: a message with a hole is better than none.
    return bundle.formatPattern(pattern, values, []);
  };
  return {
    message: (id, params) => format(bundle.getMessage(id).value, params),
    attribute: (id, attribute, params) => format(bundle.getMessage(id).attributes[attribute], params),
  };
}

const listed = (lists, ids) => lists.format(ids.map((id) => `\`${id}\``));
