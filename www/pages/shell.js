// @ts-check
/** The frame of the page: the account, cloud and region in view, the list of views, and the footer. */

import { about, again, arrive, poll, surprise } from "../actions/cloud.js";
import { forget } from "../actions/explain.js";
import { showReport } from "../actions/report.js";
import { list } from "../engine/ask.js";
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
 * @property {() => number} [waiting] how many of its images wait for a reply
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
      lead: "The images of other accounts that this account can use.",
      draw: sharedWithMe,
    },
    cloudInfo().handshake && {
      name: "rejected",
      label: "Rejected images",
      count: () => list("rejected").length,
      lead: "You can still accept these images while their owner shares them.",
      draw: rejected,
    },
    {
      name: "shared-by-me",
      label: "Shared by me",
      count: () => list("shared-by-me").length,
      lead: "The recipients of this account's images.",
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

/** Changes the view after the facts for it are loaded. @param {import("../engine/state.js").Look} where */
export const go = async (where) => look(where, await arrive(where));

/** @param {string} theme */
function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("image-sharing-theme", theme);
  } catch {
    // Storage is switched off: the theme lasts until the next reload.
  }
}

/** @param {HTMLElement} top */
export function drawTop(top) {
  const { accounts, regions } = scene(state.cloud);
  top.replaceChildren(
    h("p", { class: "brand" }, "Image sharing"),
    h(
      "div",
      { class: "context", role: "group", "aria-label": "Account, cloud and region" },
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
        setTheme,
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
            pending > 0 && [" ", h("span", { class: "count waiting" }, pending, hidden(" waiting for a reply"))],
          ),
        );
      }),
    ),
  );
}

/** What this page is, and a button for a surprising report of the cloud. @param {HTMLElement} foot */
export function drawFoot(foot) {
  const next = surprise();
  const words = [
    `image-sharing ${version}. A rules engine in your browser makes every decision on this page.`,
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
  showReport(poll(report));
}
