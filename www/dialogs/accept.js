// @ts-check
/** Accepting several images at once, and full-server images, which go into a vault: one for the whole batch. */

import { perform } from "../act.js";
import { ask, desk } from "../desk.js";
import { errors, isAt } from "../engine.js";
import { flat, h, icon, plural, sentence } from "../html.js";
import { announce } from "../speech.js";
import { account, facts } from "../state.js";
import { effectsView, findingsView } from "../views/verdict.js";
import { imageName, rich, vaultName } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Vault} Vault */
/** @typedef {import("../engine.js").Action} Action */

/** @param {Image[]} images @param {HTMLElement} opener */
export function acceptDialog(images, opener) {
  const accept = (/** @type {Image} */ image, /** @type {string} */ vault = "") =>
    /** @type {Action} */ ({ type: "accept", image: image.id, ...(vault && { vault }) });
  const answers = images.map((image) => ({ image, verdict: ask(accept(image)) }));
  const ready = answers.filter(({ verdict }) => verdict.decision === "allow");
  const needy = answers.filter(({ verdict }) => errors(verdict).length > 0 && errors(verdict).every((finding) => isAt(finding, "/action/vault")));
  const stuck = answers.filter((answer) => !ready.includes(answer) && !needy.includes(answer));
  const vaults = facts().vaults[account()] ?? [];

  /** The ready ones, then the others into a vault, each on the state that the one before leaves. @param {string} vault */
  const batch = (vault) => [
    ...ready.map(({ image }) => accept(image)),
    ...(vault || !ready.length ? needy.map(({ image }) => accept(image, vault)) : []),
  ];
  const radio = (/** @type {string} */ value, /** @type {boolean} */ checked) =>
    h("input", { type: "radio", name: "vault", value, checked, onchange: () => update() });
  const fits = (/** @type {Vault} */ vault) => desk().rehearse(needy.map(({ image }) => accept(image, vault.id))).done;
  const first = vaults.find(fits);
  const options = vaults.map((vault) => vaultOption(vault, radio(vault.id, vault === first), needy.map(({ image }) => ({ image, verdict: ask(accept(image, vault.id)) }))));
  const later = ready.length > 0 && needy.length > 0 && h("label", { class: "choice" }, radio("", !first), h("span", null, `None: accept only ${ready.length === 1 ? "the one that is ready" : `the ${ready.length} that are ready`}`));
  const chosen = () => /** @type {HTMLInputElement | null} */ (dialog.querySelector("input[name=vault]:checked"))?.value ?? "";
  const result = h("div", { class: "result", tabindex: "-1" });
  const primary = primaryButton("Accept");

  function update() {
    const { steps, done, effects } = desk().rehearse(batch(chosen()));
    const last = steps[steps.length - 1];
    result.replaceChildren(
      ...flat([
        !done && last && findingsView(last.verdict.findings, { short: true }),
        done && effectsView(effects),
        done && findingsView(unique(steps.flatMap(({ verdict }) => verdict.findings)), { short: true }),
      ]),
    );
    const count = batch(chosen()).length;
    primary.textContent = count > 1 ? `Accept ${count}` : "Accept";
    announce(done ? `${plural(count, "image")} can be accepted.` : "This vault does not fit.");
    return done;
  }

  const group = (/** @type {string} */ words, /** @type {typeof answers} */ some, /** @type {boolean} */ why = false) =>
    some.length > 0 &&
    h(
      "section",
      { class: "split" },
      h("h3", null, `${words} (${some.length})`),
      h("ul", null, some.map(({ image, verdict }) =>
        h("li", null, h("span", { class: "name" }, imageName(image.id)), image.backup?.sizeGib && ` backups of ${image.backup.sizeGib} GiB`, why && findingsView(errors(verdict), { short: true, heading: 4 })))),
    );

  const { dialog, close } = openDialog({
    title: images.length === 1 ? `Accept ${imageName(images[0].id)}` : `Accept ${images.length} images`,
    opener,
    primary,
    body: [
      images.length > 1 && group("Ready now", ready),
      group("Needs a vault", needy),
      group("Cannot be accepted", stuck, true),
      needy.length > 0 &&
        h(
          "fieldset",
          { class: "choices" },
          h("legend", null, needy.length > 1 ? "One vault for all of them" : "Vault for the backups"),
          options.length ? options : h("p", { class: "empty" }, "This account has no vaults. Create a vault for server backups first."),
          later,
        ),
      result,
    ],
    submit() {
      const actions = batch(chosen());
      if (!actions.length || !update()) return void result.focus();
      close();
      perform(actions);
    },
  });
  update();
}

/** @param {Vault} vault @param {HTMLInputElement} radio @param {{ image: Image, verdict: import("../engine.js").Verdict }[]} answers */
function vaultOption(vault, radio, answers) {
  const about = (/** @type {import("../engine.js").Finding} */ finding) => isAt(finding, "/action/vault") || isAt(finding, "/vaults");
  const against = unique(answers.flatMap(({ verdict }) => verdict.findings.filter(about)));
  const refused = against.some(({ level }) => level === "error");
  const gib = (/** @type {number | undefined} */ size) => (size === undefined ? "?" : size);
  return h(
    "label",
    { class: `choice ${refused ? "deny" : "allow"}` },
    radio,
    h(
      "span",
      null,
      h("span", { class: "name" }, icon(refused ? "deny" : "allow"), " ", vaultName(vault.id)),
      h("span", { class: "minor" }, `${vault.type === "disk" ? "Disks" : "Servers"}, ${vault.protection}, ${vault.region}, ${gib(vault.usedGib)} of ${gib(vault.capacityGib)} GiB used`),
      against.length ? against.map((finding) => h("span", { class: "message" }, rich(sentence(finding.message)))) : h("span", { class: "message" }, "It fits."),
    ),
  );
}

/** One of each that say the same. @param {import("../engine.js").Finding[]} findings */
const unique = (findings) => [...new Map(findings.map((finding) => [`${finding.code} ${finding.message}`, finding])).values()];
