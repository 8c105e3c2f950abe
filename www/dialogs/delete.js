// @ts-check
/** Deleting: what it breaks, and for whom. */

import { mend, perform } from "../act.js";
import { ask } from "../desk.js";
import { h } from "../html.js";
import { badge, effectsView, findingsView } from "../views/verdict.js";
import { imageName } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

/** @param {import("../../pkg/index.d.ts").Image} image @param {HTMLElement} opener */
export function deleteDialog(image, opener) {
  /** @type {import("../engine.js").Action} */
  const action = { type: "delete", image: image.id };
  const verdict = ask(action);
  const { close } = openDialog({
    title: `Delete ${imageName(image.id)}?`,
    opener,
    primary: primaryButton("Delete", { harm: true }),
    body: [
      h("p", { class: "decision" }, badge(verdict.decision)),
      effectsView(verdict.effects, "What it breaks"),
      findingsView(verdict.findings, { mend: (fix, opener) => mend(fix, { action, opener, after: close }), short: true }),
    ],
    submit() {
      close();
      perform([action]);
    },
  });
}
