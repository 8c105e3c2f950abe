// @ts-check
/** Stops sharing an image with some or all recipients, and shows what each of them loses. */

import { h, plural } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { spoken } from "../parts/verdict.js";
import { imageName, recipientLabel } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";
import { verdictPart } from "./verdict-part.js";

/** @param {import("../../pkg/index.d.ts").Image} image @param {HTMLElement} opener */
export function unshareDialog(image, opener) {
  const shares = image.shares ?? [];
  const boxes = shares.map((share) =>
    h("input", { type: "checkbox", value: share.account, checked: shares.length === 1, onchange: () => update() }),
  );
  const everybody = h("input", {
    type: "checkbox",
    onchange: () => {
      for (const box of boxes) box.checked = everybody.checked;
      update();
    },
  });
  const primary = primaryButton("Stop sharing", { harm: true });
  /** @returns {import("../engine/engine.js").Action} */
  const action = () => {
    const accounts = boxes.filter((box) => box.checked).map((box) => box.value);
    return { type: "unshare", image: image.id, accounts: accounts.length === boxes.length ? "all" : accounts };
  };
  const result = verdictPart(action, () => close());

  function update() {
    const verdict = result.ask();
    const count = boxes.filter((box) => box.checked).length;
    everybody.checked = count === boxes.length;
    everybody.indeterminate = count > 0 && count < boxes.length;
    primary.textContent = count ? `Stop sharing with ${count}` : "Stop sharing";
    announce(`${plural(count, "account")} selected: ${spoken(verdict)}`);
    return verdict;
  }

  const choices = h(
    "fieldset",
    { class: "choices" },
    h("legend", null, "With whom"),
    h("label", null, everybody, `Everybody (${plural(shares.length, "account")})`),
    h(
      "div",
      { class: "scroll" },
      shares.map(({ account }, index) => h("label", null, boxes[index], recipientLabel(account, image))),
    ),
  );
  const { close } = openDialog({
    title: `Stop sharing ${imageName(image.id)}`,
    opener,
    focus: everybody,
    primary,
    body: [choices, result.view],
    submit: () => result.take(update()),
  });
  update();
}
