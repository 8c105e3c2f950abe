// Parses the bodies of responses: JSON and XML become values for the engine to read. HTML pages stay text.

import { parseXml } from "@rgrove/parse-xml";

/** JSON strings (matched so that digits inside them are skipped) and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** A JavaScript number cannot hold some integers exactly. Those become strings, which keeps every digit. */
const exact = (token) => (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token);

/** The response with its body parsed. If the body cannot be parsed, it stays as it is, and the engine reports the error. */
export function parsed(response) {
  const text = response?.body;
  if (typeof text !== "string") return response;
  try {
    if (/^\s*[[{]/.test(text)) return { ...response, body: JSON.parse(text.replace(TOKENS, exact)) };
    if (/^\s*<(?!!doctype html|html)/i.test(text)) return { ...response, body: content(parseXml(text.trim()).root) };
  } catch {
    // Do not throw: a proxy may have sent a page of its own.
  }
  return response;
}

/**
 * The value of an element. Without child elements it is the text; otherwise an object with the children by name.
 * Children with the same name become a list. If all children are called `item`, the value is a list, even of one.
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
