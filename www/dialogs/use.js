// @ts-check
/** Uses an image in another region. */

import { region, scene, state } from "../engine/state.js";
import { h } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { spoken } from "../parts/verdict.js";
import { imageName, uses } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";
import { verdictPart } from "./verdict-part.js";

/** @typedef {Extract<import("../engine/engine.js").Action, { type: "use" }>} Use */

/** @param {import("../../pkg/index.d.ts").Image} image @param {Use["as"]} usual @param {HTMLElement} opener */
export function useDialog(image, usual, opener) {
  const where = h(
    "select",
    { onchange: () => update() },
    scene(state.cloud)
      .regions.filter((id) => id !== (image.region ?? region()))
      .map((id) => h("option", { value: id }, id)),
  );
  const what = h(
    "select",
    { value: usual, onchange: () => update() },
    uses.map(({ as, label }) => h("option", { value: as }, label())),
  );

  /** @returns {Use} */
  const action = () => ({ type: "use", image: image.id, as: what.value, region: where.value });
  const result = verdictPart(action, () => close());

  function update() {
    const verdict = result.ask();
    announce(spoken(verdict));
    return verdict;
  }

  const { close } = openDialog({
    title: `Use ${imageName(image.id)} in another region`,
    opener,
    focus: where,
    primary: primaryButton("Use"),
    body: [
      h("label", { class: "field" }, "In region", where),
      h("label", { class: "field" }, "What for", what),
      result.view,
    ],
    submit: () => result.take(update()),
  });
  update();
}
