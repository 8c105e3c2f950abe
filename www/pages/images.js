// @ts-check
/** The lists of images: owned, shared with this account, rejected and public. */

import { list, menus } from "../engine/ask.js";
import { cloudInfo, facts, look, region, scene, state } from "../engine/state.js";
import { aboutCell, nameCell, ownerCell, sharesCell, statusCell } from "../parts/cells.js";
import { cell, h, plural, row, table } from "../parts/html.js";
import { controls } from "./controls.js";
import { inbox } from "./inbox.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").View} View */

/**
 * How many images the same lists hold in other regions, with links to them.
 *
 * @param {[View, (count: number) => string][]} views each with the words for its images
 */
export function elsewhere(...views) {
  const lines = scene(state.cloud)
    .regions.filter((id) => id !== region())
    .map((id) => {
      const found = views
        .map(([view, words]) => [list(view, id).length, words])
        .filter(([count]) => count)
        .map(([count, words]) => /** @type {(count: number) => string} */ (words)(/** @type {number} */ (count)));
      return found.length
        ? h(
            "li",
            null,
            `In ${id}: ${found.join(" and ")}. `,
            h(
              "button",
              { type: "button", class: "link", "data-key": `region:${id}`, onclick: () => look({ region: id }) },
              `Switch to ${id}`,
            ),
          )
        : null;
    });
  return lines.some(Boolean) && h("ul", { class: "elsewhere" }, lines);
}

/** @param {import("../parts/html.js").Child[]} lines */
export const empty = (...lines) =>
  h(
    "div",
    { class: "empty" },
    lines.map((line) => h("p", null, line)),
  );

const images = (/** @type {string} */ tail) => (/** @type {number} */ count) => `${plural(count, "image")} ${tail}`;

export function mine() {
  const own = list("owned");
  const menu = menus(own);
  return [
    own.length
      ? table({
          caption: `Images of this account in ${region()}`,
          columns: ["Image", "What it is", "Status", "Shared with", "Actions"],
          rows: own.map((image) =>
            row(
              null,
              nameCell(image),
              aboutCell(image),
              statusCell(image),
              sharesCell(image),
              cell("Actions", controls(image, menu(image), ["share", "unshare", "copy", "use", "change", "remove"])),
            ),
          ),
        })
      : empty(`This account has no images of its own in ${region()}.`),
    elsewhere(["owned", images("of this account")]),
  ];
}

export function sharedWithMe() {
  const { handshake, rejectEnds } = cloudInfo();
  const shared = list("shared-with-me");
  const waiting = list("pending");
  const menu = menus([...waiting, ...shared]);
  return [
    waiting.length > 0 && inbox(waiting, menu),
    shared.length
      ? table({
          caption: `Images that others share with this account in ${region()}`,
          columns: ["Image", "From", "What it is", "Status", "Actions"],
          rows: shared.map((image) =>
            row(
              null,
              nameCell(image),
              ownerCell(image),
              aboutCell(image),
              statusCell(image),
              cell(
                "Actions",
                controls(image, menu(image), [
                  "use",
                  "copy",
                  ...(handshake || rejectEnds ? /** @type {const} */ (["reject"]) : []),
                  "share",
                  "remove",
                ]),
              ),
            ),
          ),
        })
      : empty(
          handshake
            ? `This account has accepted no shared image in ${region()}.`
            : `Nobody shares an image with this account in ${region()}.`,
          waiting.length > 0
            ? "Images that wait for a reply appear here after you accept them."
            : "If you expect one, its owner may have shared it in another region or with another of your accounts.",
        ),
    elsewhere(["shared-with-me", images("shared with this account")], ["pending", images("waiting for a reply")]),
  ];
}

export function rejected() {
  const found = list("rejected");
  const menu = menus(found);
  return [
    found.length
      ? table({
          caption: `Images that this account has rejected in ${region()}`,
          columns: ["Image", "From", "What it is", "Status", "Actions"],
          rows: found.map((image) =>
            row(
              null,
              nameCell(image),
              ownerCell(image),
              aboutCell(image),
              statusCell(image),
              cell("Actions", controls(image, menu(image), ["accept", "use"])),
            ),
          ),
        })
      : empty(
          cloudInfo().handshake
            ? `This account has rejected no image in ${region()}.`
            : `On ${cloudInfo().name} a share takes effect at once: there is nothing to accept or reject.`,
        ),
    elsewhere(["rejected", images("rejected by this account")]),
  ];
}

/** Everybody sees these images, so no view of the engine lists them. If the origin is missing, the visibility decides. */
export const openImages = () =>
  facts().images.filter(
    ({ origin, visibility = "", ...image }) =>
      (origin ? origin !== "custom" : ["public", "community"].includes(visibility)) && image.region === region(),
  );

export function open() {
  const found = openImages();
  const menu = menus(found);
  return found.length
    ? table({
        caption: `Public and marketplace images in ${region()}`,
        columns: ["Image", "What it is", "Status", "Actions"],
        rows: found.map((image) =>
          row(
            null,
            nameCell(image),
            aboutCell(image),
            statusCell(image),
            cell("Actions", controls(image, menu(image), ["use", "copy", "share", "remove"])),
          ),
        ),
      })
    : empty(`There are no public images in ${region()}.`);
}
