// @ts-check
/** The cells of a table about an image. */

import { cloudInfo, reports } from "../engine/state.js";
import { cell, h, head, hidden } from "./html.js";
import { accountName, encryptionWords, kinds } from "./words.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */

/** @param {Image} image */
export const nameCell = (image) =>
  head("Image", h("span", { class: "name" }, image.name ?? image.id), h("code", { class: "id" }, image.id));

/** A size in the largest unit that gives at least 1. @param {number} gib */
function amount(gib) {
  const [number, unit] = gib >= 1 ? [gib, "GiB"] : gib * 1024 >= 1 ? [gib * 1024, "MiB"] : [gib * 1024 ** 2, "KiB"];
  return `${Number(number.toFixed(1))} ${unit}`;
}

/** @param {Image} image */
export const aboutCell = (image) =>
  cell(
    "What it is",
    h(
      "span",
      null,
      [
        image.kind ? kinds[image.kind] : reports("kind") && "Kind unknown",
        image.sizeGib && amount(image.sizeGib),
        image.dataDisks ? `+ ${image.dataDisks} data disks` : "",
      ]
        .filter(Boolean)
        .join(", ")
        .replace(", +", " +")
        .replace(/\b1 data disks/, "1 data disk"),
    ),
    reports("encryption") && h("span", { class: "minor" }, encryptionWords(image.encryption)),
  );

const statuses = /** @type {Record<string, string>} */ ({
  creating: "Being created",
  available: "Available",
  deactivated: "Deactivated",
  deprecated: "Deprecated",
  failed: "Failed",
});

/** @param {Image} image */
export const statusCell = (image) =>
  cell(
    "Status",
    h("span", null, image.status ? statuses[image.status] : "Status unknown"),
    h(
      "span",
      { class: "minor" },
      [
        image.region ?? "Region unknown",
        image.protected && "protected",
        image.published && "published",
        ...(image.tasks ?? []).map((task) => `${task} running`),
      ]
        .filter(Boolean)
        .join(", "),
    ),
  );

/** How many recipients an image can have on this cloud. @param {Image} image */
export function accountLimit(image) {
  const { limits } = cloudInfo();
  return (image.kind === "full-server" ? limits.accountsPerFullServerImage : undefined) ?? limits.accountsPerImage;
}

/** @param {Image} image */
export function sharesMeter(image) {
  const limit = accountLimit(image);
  const count = image.shares?.length;
  if (count === undefined) return h("span", null, "Shares unknown");
  const pending = image.shares?.filter(({ status }) => status === "pending").length;
  return [
    h("span", null, hidden("Shared with "), limit === undefined ? `${count}` : `${count} / ${limit}`),
    meter(count, limit, `${count} of ${limit} accounts`),
    pending ? h("span", { class: "minor" }, `${pending} pending`) : null,
  ];
}

/** @param {number} count @param {number | undefined} limit @param {string} words */
export const meter = (count, limit, words) =>
  limit !== undefined &&
  h("meter", { min: 0, max: limit, high: limit * 0.8, optimum: 0, value: Math.min(count, limit), "aria-label": words });

/** @param {Image} image */
export const sharesCell = (image) => cell("Shared with", sharesMeter(image));

/** @param {Image} image */
export const ownerCell = (image) => cell("From", h("span", null, image.owner ? accountName(image.owner) : "Unknown"));
