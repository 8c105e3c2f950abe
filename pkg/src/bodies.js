// The bodies of answers as they come: JSON or XML becomes values, which the engine reads. Pages for people stay text.

import { parseXml } from "@rgrove/parse-xml";

/** Strings, which may hold anything, and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whole numbers that a number of JavaScript does not hold exactly: as text they stay what they are. */
const exact = (token) => (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token);

/** An answer with its body read, if that can be; the engine says what is wrong with what cannot. */
export function parsed(response) {
  const text = response?.body;
  if (typeof text !== "string") return response;
  try {
    if (/^\s*[[{]/.test(text)) return { ...response, body: JSON.parse(text.replace(TOKENS, exact)) };
    if (/^\s*<(?!!doctype html|html)/i.test(text)) return { ...response, body: content(parseXml(text.trim()).root) };
  } catch {
    // Neither is a reason to throw: it may be a page that a proxy wrote.
  }
  return response;
}

/**
 * The text of an element that has no others inside; else these, by name. Several of one name are a list, and all that are
 * called `item` are one, however many.
 */
function content({ children, text }) {
  const elements = children.filter(({ type }) => type === "element");
  if (elements.length === 0) return text;
  if (elements.every(({ name }) => name === "item")) return elements.map(content);
  const fields = new Map();
  for (const element of elements) {
    const values = fields.get(element.name) ?? [];
    fields.set(element.name, values);
    values.push(content(element));
  }
  return Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0] : values]));
}
