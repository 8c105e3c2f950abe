// @ts-check
/** The choices that a plan needs before it can be carried out: a control for each, and what is chosen so far. */

import { facts } from "../engine/state.js";
import { h, listed, plural, uid } from "../parts/html.js";
import { accountName, recipientLabel } from "../parts/words.js";

/** @typedef {import("../engine/engine.js").Action} Action */
/** @typedef {import("../engine/engine.js").Choice} Choice */
/** @typedef {Extract<Choice, { at: "/accounts" }>} Accounts */
/** @typedef {Extract<Choice, { at: "/key" }>} Key */
/**
 * @typedef {object} Picker
 * @property {number} step the first step that needs the choice
 * @property {HTMLElement} view
 * @property {HTMLElement} place gets the focus if the choice is missing
 * @property {string} hint the id of the text that says what is missing
 * @property {() => string | null} problem what is missing, in words
 * @property {(step: Action, index: number) => Action} fill
 */

/** @param {Choice[]} choices @param {Action[]} actions the steps that need them @param {() => void} update */
export function chooser(choices, actions, update) {
  const keys = choices.filter((choice) => choice.at === "/key");
  /** Steps that unshare one image have a common pool, so that no account is chosen twice. @type {Map<string, Accounts[]>} */
  const pools = new Map();
  for (const choice of choices) {
    if (choice.at !== "/accounts") continue;
    const pool = JSON.stringify(choice.from);
    pools.set(pool, [...(pools.get(pool) ?? []), choice]);
  }
  const pickers = [
    ...keys.map((choice) => keyPicker(choice, update)),
    ...[...pools.values()].map((pool) => accountPicker(pool, actions[pool[0].step].image, update)),
  ];
  return {
    /** @param {number} index */
    at: (index) => pickers.find(({ step }) => step === index)?.view,
    fill: () => actions.map((action, index) => pickers.reduce((step, picker) => picker.fill(step, index), action)),
    /** The first choice that is missing. */
    missing: () => pickers.filter((picker) => picker.problem()).sort((a, b) => a.step - b.step)[0],
  };
}

/** @param {Key} choice @param {() => void} update @returns {Picker} */
function keyPicker({ step, grantedTo }, update) {
  const [id, hint] = [uid(), uid()];
  const input = h("input", { id, "aria-describedby": hint, autocomplete: "off", spellcheck: "false", oninput: update });
  const people = grantedTo.length > 3 ? `these ${grantedTo.length} accounts` : listed(grantedTo.map(accountName));
  const view = h(
    "div",
    { class: "field" },
    h("label", { for: id }, "ID of a key of your own"),
    h("p", { id: hint, class: "hint" }, `Enable the key and grant it to ${people} before you continue.`),
    input,
  );
  const key = () => input.value.trim();
  return {
    step,
    view,
    place: input,
    hint,
    problem: () => (key() ? null : "Enter the ID of the key"),
    fill: (action, index) => (index === step && action.type === "copy" ? { ...action, key: key() } : action),
  };
}

/** @param {Accounts[]} pool @param {string} image @param {() => void} update @returns {Picker} */
function accountPicker(pool, image, update) {
  const hint = uid();
  const total = pool.reduce((sum, { count }) => sum + count, 0);
  const shared = facts().images.find(({ id }) => id === image);
  const boxes = pool[0].from.map((account) =>
    h("input", { type: "checkbox", value: account, "aria-describedby": hint, onchange: () => (count(), update()) }),
  );
  const words = h("p", { id: hint, class: "hint" });
  const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);
  const count = () => (words.textContent = problem() ?? `${total} chosen: complete.`);

  function problem() {
    const off = total - chosen().length;
    return off ? `${chosen().length} chosen: ${off > 0 ? `choose ${off} more` : `${-off} too many`}.` : null;
  }

  const view = h(
    "fieldset",
    { class: "choices" },
    h("legend", null, `Choose ${total} of these ${plural(boxes.length, "account")}`),
    words,
    h(
      "div",
      { class: "scroll" },
      pool[0].from.map((account, index) => h("label", null, boxes[index], recipientLabel(account, shared))),
    ),
  );
  count();
  return {
    step: pool[0].step,
    view,
    place: boxes[0],
    hint,
    problem,
    fill(action, index) {
      const at = pool.findIndex(({ step }) => step === index);
      if (at < 0 || action.type !== "unshare") return action;
      const before = pool.slice(0, at).reduce((sum, { count }) => sum + count, 0);
      return { ...action, accounts: chosen().slice(before, before + pool[at].count) };
    },
  };
}
