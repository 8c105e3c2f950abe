// @ts-check
/** Taking shares back: from some accounts or from all, and what each of them loses. */

import { perform } from "../act.js";
import { ask } from "../desk.js";
import { flat, h, plural } from "../html.js";
import { announce } from "../speech.js";
import { spoken } from "../views/verdict.js";
import { answerView } from "../views/way.js";
import { imageName, sharer } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

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
  const result = h("div", { class: "result", tabindex: "-1" });
  const primary = primaryButton("Stop sharing", { harm: true });
  /** @returns {import("../engine.js").Action} */
  const action = () => {
    const accounts = boxes.filter((box) => box.checked).map((box) => box.value);
    return { type: "unshare", image: image.id, accounts: accounts.length === boxes.length ? "all" : accounts };
  };

  function update() {
    const asked = action();
    const verdict = ask(asked);
    const count = boxes.filter((box) => box.checked).length;
    everybody.checked = count === boxes.length;
    everybody.indeterminate = count > 0 && count < boxes.length;
    result.replaceChildren(...flat(answerView(asked, verdict, close)));
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
      shares.map(({ account }, index) => h("label", null, boxes[index], sharer(account, image))),
    ),
  );
  const { close } = openDialog({
    title: `Stop sharing ${imageName(image.id)}`,
    opener,
    focus: everybody,
    primary,
    body: [choices, result],
    submit() {
      if (update().decision !== "allow") return void result.focus();
      const asked = action();
      close();
      perform([asked]);
    },
  });
  update();
}
