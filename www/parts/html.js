// @ts-check
/** The only module that creates elements. Text stays text: the console never parses HTML. */

/** @typedef {Node | string | number | null | undefined | false | Child[]} Child */
/** @typedef {(event: any) => void} Listener */
/** @typedef {{ onclick?: Listener, onchange?: Listener, oninput?: Listener, ontoggle?: Listener }} Listeners */
/** @typedef {Listeners & { [name: string]: any }} Props */

/** Set as properties, after the children: a select has no value before it has options. */
const properties = new Set(["value", "checked", "selected", "indeterminate"]);

/**
 * @param {string} tag
 * @param {Props | null} [props] attributes; `on…` listens; null, undefined and false are left out
 * @param {...Child} children
 * @returns {any} the element, typed loosely: callers know its type
 */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  const late = [];
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (properties.has(name)) late.push([name, value]);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...flat(children));
  for (const [name, value] of late) /** @type {any} */ (element)[name] = value;
  return element;
}

/** @param {Child[]} children @returns {(Node | string)[]} */
export function flat(children) {
  return /** @type {any[]} */ (children)
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}

/** Text for screen readers only. @param {...Child} children */
export const hidden = (...children) => h("span", { class: "vh" }, ...children);

const svg = "http://www.w3.org/2000/svg";
const paths = {
  allow: "M3.5 8.5l3 3 6-7",
  deny: "M4 4l8 8M12 4l-8 8",
  unknown: "M5.5 6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M8 12.4v.2",
  warning: "M8 3.5v5.5M8 12v.2",
  note: "M8 7v5M8 4v.2",
  harm: "M9 2L5 8.5h5L7 14",
};

/** @typedef {keyof typeof paths} IconName */

/** A decorative icon. A text always says the same. @param {IconName} name */
export function icon(name) {
  const element = document.createElementNS(svg, "svg");
  element.setAttribute("viewBox", "0 0 16 16");
  element.setAttribute("class", `icon icon-${name}`);
  element.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svg, "path");
  path.setAttribute("d", paths[name]);
  element.append(path);
  return element;
}

let serial = 0;
/** A new id, for `aria-describedby` and similar attributes. */
export const uid = () => `u${++serial}`;

/**
 * A table. It stays one for assistive technology when CSS shows its rows as cards.
 *
 * @param {{ caption: Child, columns: Child[], rows: HTMLElement[], class?: string }} options
 */
export function table({ caption, columns, rows, class: className }) {
  return h(
    "div",
    { class: `table-box ${className ?? ""}` },
    h(
      "table",
      { role: "table" },
      h("caption", { class: "vh" }, caption),
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          columns.map((column) => h("th", { scope: "col", role: "columnheader" }, column)),
        ),
      ),
      h("tbody", { role: "rowgroup" }, rows),
    ),
  );
}

/** @param {Record<string, any> | null} props @param {...Child} cells */
export const row = (props, ...cells) => h("tr", { role: "row", ...props }, ...cells);

/** A cell. Narrow pages show its label in place of the table head. @param {string} label @param {...Child} children */
export const cell = (label, ...children) => h("td", { role: "cell", "data-label": label }, h("div", null, ...children));

/** The cell that names its row. @param {string} label @param {...Child} children */
export const head = (label, ...children) =>
  h("th", { role: "rowheader", scope: "row", "data-label": label }, h("div", null, ...children));

/** @param {number} count @param {string} one @param {string} [many] */
export const plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** "a, b and c". @param {string[]} words */
export const listed = (words) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words[words.length - 1]}`;

/** Turns a message of the engine into a sentence. @param {string} text */
export const sentence = (text) => {
  const start = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(start) ? start : `${start}.`;
};
