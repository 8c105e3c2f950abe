// @ts-check
/** Copies an image: the region, key and name of the copy. */

import { ask } from "../engine/ask.js";
import { region, scene, state } from "../engine/state.js";
import { h } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { spoken } from "../parts/verdict.js";
import { copyName, copyWord, imageName } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";
import { verdictPart } from "./verdict-part.js";

/** @typedef {Extract<import("../engine/engine.js").Action, { type: "copy" }>} Copy */

/** @param {import("../../pkg/index.d.ts").Image} image @param {HTMLElement} opener */
export function copyDialog(image, opener) {
  const here = image.region ?? region();
  const where = h(
    "select",
    { onchange: () => update() },
    scene(state.cloud).regions.map((id) =>
      h("option", { value: id === here ? "" : id }, id === here ? `${id} (where the image is)` : id),
    ),
  );
  const key = h(
    "select",
    { onchange: () => update() },
    h("option", { value: "source" }, "Same as the source"),
    h("option", { value: "own" }, "My own key"),
    h("option", { value: "default" }, "The default key"),
    h("option", { value: "plain" }, "None: not encrypted"),
  );
  const keyId = h("input", { autocomplete: "off", spellcheck: "false", oninput: () => update() });
  const keyField = h("label", { class: "field" }, "ID of that key", keyId);
  const name = h("input", { autocomplete: "off", value: copyName(image.id), oninput: () => update() });
  const primary = primaryButton(copyWord());

  /** @returns {Copy} */
  const action = () => ({
    type: "copy",
    image: image.id,
    ...(where.value && { region: where.value }),
    ...(key.value === "own" && { key: keyId.value.trim() }),
    ...(key.value === "default" && { key: "default" }),
    ...(key.value === "plain" && { key: null }),
    ...(name.value.trim() && { name: name.value.trim() }),
  });

  const result = verdictPart(action, () => close());
  const lacksKey = () => key.value === "own" && !keyId.value.trim();

  function update() {
    keyField.hidden = key.value !== "own";
    if (lacksKey()) {
      result.view.replaceChildren(
        h("p", { class: "hint" }, "Enter the ID of the key to see what the copy needs and changes."),
      );
      return null;
    }
    const verdict = result.ask();
    announce(spoken(verdict));
    return verdict;
  }

  // Start with the first region that allows the copy.
  for (const option of where.options) {
    where.value = option.value;
    if (ask(action()).decision === "allow") break;
  }
  if (ask(action()).decision !== "allow") where.selectedIndex = 0;

  const { close } = openDialog({
    title: `${copyWord()} ${imageName(image.id)}`,
    opener,
    focus: where,
    primary,
    body: [
      h("label", { class: "field" }, "To region", where),
      h("label", { class: "field" }, "Encrypted under", key),
      keyField,
      h("label", { class: "field" }, "Name of the copy", name),
      result.view,
    ],
    submit() {
      if (lacksKey()) return void keyId.focus();
      result.take(update());
    },
  });
  update();
}
