// @ts-check
/** The frame: who looks, from where, at what. */

import { about, again, arrive, poll, surprise } from "../actions/cloud.js";
import { forget } from "../actions/explain.js";
import { tellReport } from "../actions/report.js";
import { list } from "../engine/desk.js";
import { rules, version } from "../engine/engine.js";
import { account, cloudInfo, look, offered, region, scene, state } from "../engine/state.js";
import { h, hidden } from "../parts/html.js";
import { imageName, title } from "../parts/words.js";
import { mine, open, openImages, rejected, sharedWithMe } from "./images.js";
import { sharedByMe } from "./shared-by-me.js";

/** @typedef {import("../parts/html.js").Child} Child */
/**
 * @typedef {object} View
 * @property {string} name in the address
 * @property {string} label
 * @property {string} lead
 * @property {() => number} count
 * @property {() => number} [waiting] how many of its images wait for an answer
 * @property {() => Child} draw
 */

/** The views that the cloud in view has. @returns {View[]} */
export const views = () =>
  /** @type {(View | false)[]} */ ([
    {
      name: "mine",
      label: "My images",
      count: () => list("owned").length,
      lead: "The images of this account.",
      draw: mine,
    },
    {
      name: "shared-with-me",
      label: "Shared with me",
      count: () => list("shared-with-me").length,
      waiting: () => list("pending").length,
      lead: "The images of others that this account can use.",
      draw: sharedWithMe,
    },
    cloudInfo().handshake && {
      name: "rejected",
      label: "Rejected images",
      count: () => list("rejected").length,
      lead: "While their owner goes on sharing them, these can still be accepted.",
      draw: rejected,
    },
    {
      name: "shared-by-me",
      label: "Shared by me",
      count: () => list("shared-by-me").length,
      lead: "Who has the images of this account.",
      draw: sharedByMe,
    },
    {
      name: "public",
      label: "Public images",
      count: () => openImages().length,
      lead: "Images that the provider or its marketplace offers to everybody.",
      draw: open,
    },
    { name: "rules", label: "Rules", count: () => rules.length, lead: "", draw: () => null },
  ]).filter((view) => view !== false);

/**
 * @param {string} label @param {string} value @param {[string, string][]} options
 * @param {(value: string) => void} change
 */
const select = (label, value, options, change) =>
  h(
    "label",
    null,
    label,
    h(
      "select",
      { value, "data-key": `top:${label}`, onchange: (event) => change(event.target.value) },
      options.map(([id, text]) => h("option", { value: id }, text)),
    ),
  );

/** Looks elsewhere, as soon as the cloud has said what there is to be seen. @param {import("../engine/state.js").Look} where */
export const go = async (where) => look(where, await arrive(where));

/** @param {string} theme */
function wear(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("image-sharing-theme", theme);
  } catch {
    // Storage is switched off: it lasts until the next reload.
  }
}

/** @param {HTMLElement} top */
export function drawTop(top) {
  const { accounts, regions } = scene(state.cloud);
  top.replaceChildren(
    h("p", { class: "brand" }, "Image sharing"),
    h(
      "div",
      { class: "context", role: "group", "aria-label": "Who looks, and where" },
      offered.length > 1 &&
        select(
          "Cloud",
          state.cloud,
          offered.map(({ id, name }) => [id, name]),
          (cloud) => go({ cloud: /** @type {any} */ (cloud) }),
        ),
      select(
        "View as",
        account(),
        accounts.map(({ id, label }) => [id, label]),
        (id) => go({ account: id }),
      ),
      (offered.length > 1 || regions.length > 1) &&
        select(
          "Region",
          region(),
          regions.map((id) => [id, id]),
          (id) => go({ region: id }),
        ),
      select(
        "Theme",
        document.documentElement.dataset.theme ?? "auto",
        [
          ["auto", "Auto"],
          ["light", "Light"],
          ["dark", "Dark"],
        ],
        wear,
      ),
      h(
        "button",
        { type: "button", "data-key": "again", onclick: again.go },
        again.label,
      ),
    ),
  );
}

/** @param {HTMLElement} nav @param {string} current */
export function drawNav(nav, current) {
  nav.replaceChildren(
    h(
      "ul",
      null,
      views().map(({ name, label, count, waiting }) => {
        const pending = waiting?.() ?? 0;
        return h(
          "li",
          null,
          h(
            "a",
            { href: `#/${name}`, "aria-current": name === current ? "page" : null, "data-key": `view:${name}` },
            label,
            " ",
            h("span", { class: "count" }, count()),
            pending > 0 && [" ", h("span", { class: "count waiting" }, pending, hidden(" waiting for an answer"))],
          ),
        );
      }),
    ),
  );
}

/** What this page is, and where the cloud can be made to turn out otherwise than expected. @param {HTMLElement} foot */
export function drawFoot(foot) {
  const next = surprise();
  const words = [
    `image-sharing ${version}. A rules engine in your browser works out every answer on this page.`,
    about,
  ];
  foot.replaceChildren(h("p", null, words.join(" ")), next ? h("p", null, "What if? ", whatIf(next)) : "");
}

/** @param {NonNullable<ReturnType<typeof surprise>>} next */
const whatIf = ({ undone, image, report }) =>
  h(
    "button",
    { type: "button", class: "link", "data-key": "poll", onclick: () => reload(report) },
    undone
      ? `Reload as if the cloud had not done this: ${title(undone)}`
      : `Reload as if somebody had protected ${imageName(image)}`,
  );

/** @param {import("../actions/cloud.js").Report} report */
function reload(report) {
  forget();
  tellReport(poll(report));
}
