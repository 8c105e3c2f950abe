// @ts-check
/** The banner above "Shared with me": images that wait for a reply. People reply to one, some or all of them. */

import { perform } from "../actions/perform.js";
import { acceptDialog } from "../dialogs/accept.js";
import { stepsDialog } from "../dialogs/steps.js";
import { menus, rehearse } from "../engine/ask.js";
import { harms } from "../engine/engine.js";
import { redraw } from "../engine/state.js";
import { aboutCell, nameCell, ownerCell } from "../parts/cells.js";
import { cell, h, plural, row, table } from "../parts/html.js";
import { imageName } from "../parts/words.js";
import { accept, reject } from "./controls.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../engine/engine.js").Action} Action */

/** @type {Set<string>} */
let chosen = new Set();

/** @param {Image[]} waiting @param {ReturnType<typeof menus>} menu */
export function inbox(waiting, menu) {
  chosen = new Set(waiting.map(({ id }) => id).filter((id) => chosen.has(id)));
  const selection = waiting.filter(({ id }) => chosen.has(id));
  const choose = (/** @type {string[]} */ ids, /** @type {boolean} */ on) => {
    for (const id of ids) on ? chosen.add(id) : chosen.delete(id);
    redraw();
  };
  const everything = h("input", {
    type: "checkbox",
    "data-key": "choose:all",
    "aria-label": "Select all images that wait for a reply",
    checked: selection.length === waiting.length,
    indeterminate: selection.length > 0 && selection.length < waiting.length,
    onchange: (event) =>
      choose(
        waiting.map(({ id }) => id),
        event.target.checked,
      ),
  });
  const bulk = (
    /** @type {string} */ label,
    /** @type {Image[]} */ images,
    /** @type {(images: Image[], opener: HTMLElement) => void} */ go,
    primary = false,
  ) =>
    h(
      "button",
      {
        type: "button",
        "data-key": `bulk:${label}`,
        class: primary ? "primary" : images.length ? "" : "dim",
        "aria-disabled": images.length ? null : "true",
        "aria-describedby": images.length ? null : "choose-first",
        onclick: (event) => images.length && go(images, event.currentTarget),
      },
      label,
    );
  return h(
    "section",
    { class: "inbox", "aria-labelledby": "inbox-title" },
    h(
      "div",
      { class: "inbox-head" },
      h(
        "h2",
        { id: "inbox-title" },
        waiting.length === 1
          ? "1 image is waiting for your reply"
          : `${waiting.length} images are waiting for your reply`,
      ),
      bulk("Accept all", waiting, acceptThese, true),
    ),
    table({
      caption: "Images that wait for a reply",
      columns: [h("label", { class: "all" }, everything, "All"), "Image", "From", "What it is", "Reply"],
      rows: waiting.map((image) =>
        row(
          null,
          cell(
            "Select",
            h("input", {
              type: "checkbox",
              "data-key": `choose:${image.id}`,
              "aria-label": `Select ${imageName(image.id)}`,
              checked: chosen.has(image.id),
              onchange: (event) => choose([image.id], event.target.checked),
            }),
          ),
          nameCell(image),
          ownerCell(image),
          aboutCell(image),
          cell("Reply", h("div", { class: "controls" }, accept(image, menu(image)), reject(image, menu(image)))),
        ),
      ),
    }),
    h(
      "div",
      { class: "inbox-foot" },
      h(
        "span",
        { id: "choose-first" },
        selection.length ? `${plural(selection.length, "image")} selected` : "Select images to reply to several at once",
      ),
      bulk("Accept selected", selection, acceptThese),
      bulk("Reject selected", selection, rejectThese),
    ),
  );
}

/**
 * Accepts images at once if they need no choice. Otherwise a dialog asks.
 *
 * @param {Image[]} images @param {HTMLElement} opener
 */
function acceptThese(images, opener) {
  const actions = images.map((image) => /** @type {Action} */ ({ type: "accept", image: image.id }));
  if (rehearse(actions).done) perform(actions);
  else acceptDialog(images, opener);
}

/** @param {Image[]} images @param {HTMLElement} opener */
function rejectThese(images, opener) {
  const actions = images.map((image) => /** @type {Action} */ ({ type: "reject", image: image.id }));
  if (harms(rehearse(actions).steps)) stepsDialog({ actions, opener });
  else perform(actions);
}
