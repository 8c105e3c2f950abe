// The bodies of answers: the engine reads values, and XML. JSON that comes as text is for JavaScript to read.

/** Strings, which may hold anything, and numbers. */
const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** Whole numbers that a number of JavaScript does not hold exactly: as text they stay what they are. */
const exact = (token) => (/^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token);

/** An answer with its body read, if that is JSON; the engine says what is wrong with what is none. */
export function parsed(response) {
  const text = response?.body;
  if (typeof text !== "string" || !/^\s*[[{]/.test(text)) return response;
  try {
    return { ...response, body: JSON.parse(text.replace(TOKENS, exact)) };
  } catch {
    return response;
  }
}
