// @ts-check
/** Accepting several images at once, and full-server images, which go into a vault: one for the whole batch. */

import { perform } from "../actions/perform.js";
import { askEach, rehearse } from "../engine/desk.js";
import { errors, isAt, lacksOnly } from "../engine/engine.js";
import { account, facts } from "../engine/state.js";
import { flat, h, icon, plural, sentence } from "../parts/html.js";
import { announce } from "../parts/speech.js";
import { effectsView, findingsView, reason } from "../parts/verdict.js";
import { imageName, rich, vaultName } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Vault} Vault */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {{ image: Image, verdict: Verdict }} Judged */

/** @param {Image} image @param {string} [vault] @returns {import("../engine/engine.js").Action} */
const accept = (image, vault) => ({ type: "accept", image: image.id, ...(vault && { vault }) });

/** @param {Image[]} images @param {HTMLElement} opener */
export function acceptDialog(images, opener) {
  const judged = askEach(images.map((image) => accept(image))).map(({ verdict }, index) => ({
    image: images[index],
    verdict,
  }));
  const ready = judged.filter(({ verdict }) => verdict.decision === "allow");
  const needy = judged.filter(({ verdict }) => lacksOnly(verdict, "/action/vault"));
  const stuck = judged.filter((one) => !ready.includes(one) && !needy.includes(one));
  const into = (/** @type {string} */ vault) => needy.map(({ image }) => accept(image, vault));

  const vaults = facts().vaults[account()] ?? [];
  const first = vaults.find(({ id }) => rehearse(into(id)).done)?.id ?? "";
  const radios = [...vaults.map(({ id }) => id), ""].map((value) =>
    h("input", { type: "radio", name: "vault", value, checked: value === first, onchange: () => update() }),
  );
  const result = h("div", { class: "result", tabindex: "-1" });
  const primary = primaryButton("Accept");

  /** The ready ones, then the others into the vault, if one is chosen or nothing is ready. */
  function batch() {
    const vault = radios.find((radio) => radio.checked)?.value ?? "";
    return [...ready.map(({ image }) => accept(image)), ...(vault || !ready.length ? into(vault) : [])];
  }

  function update() {
    const actions = batch();
    const { steps, done } = rehearse(actions);
    const effects = steps.flatMap(({ verdict }) => verdict.effects);
    const findings = done ? steps.flatMap(({ verdict }) => verdict.findings) : steps[steps.length - 1].verdict.findings;
    result.replaceChildren(...flat([done && effectsView(effects), findingsView(unique(findings), { short: true })]));
    primary.textContent = actions.length > 1 ? `Accept ${actions.length}` : "Accept";
    announce(done ? `${plural(actions.length, "image")} can be accepted.` : "This vault does not fit.");
    return done && actions.length > 0;
  }

  const { close } = openDialog({
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
          vaults.map((vault, index) => vaultOption(vault, radios[index], askEach(into(vault.id)))),
          vaults.length === 0 &&
            h("p", { class: "hint" }, "This account has no vaults. Create one for server backups first."),
          ready.length > 0 &&
            h("label", { class: "choice" }, radios[vaults.length], `None: accept only what is ready (${ready.length})`),
        ),
      result,
    ],
    submit() {
      if (!update()) return void result.focus();
      close();
      perform(batch());
    },
  });
  update();
}

/** @param {string} words @param {Judged[]} judged @param {boolean} [why] */
const group = (words, judged, why) =>
  judged.length > 0 &&
  h(
    "section",
    { class: "split" },
    h("h3", null, `${words} (${judged.length})`),
    h(
      "ul",
      null,
      judged.map(({ image, verdict }) =>
        h(
          "li",
          null,
          h("span", { class: "name" }, imageName(image.id)),
          image.backup?.sizeGib && `, backups of ${image.backup.sizeGib} GiB`,
          why && findingsView(errors(verdict), { short: true, heading: 4 }),
        ),
      ),
    ),
  );

/** @param {Vault} vault @param {HTMLInputElement} radio @param {import("../engine/engine.js").Answer[]} answers */
function vaultOption({ id, type, protection, region, usedGib = NaN, capacityGib = NaN }, radio, answers) {
  const verdicts = answers.map(({ verdict }) => verdict);
  const worst =
    verdicts.find(({ decision }) => decision === "deny") ?? verdicts.find(({ decision }) => decision === "unknown");
  const decision = worst?.decision ?? "allow";
  const said = unique(verdicts.flatMap(({ findings }) => findings.filter((finding) => isAt(finding, "/action/vault"))));
  const lines = said.map(({ message }) => rich(sentence(message)));
  if (!lines.length) lines.push([worst?.decision === "unknown" ? `${reason(worst)}.` : "It fits."]);
  return h(
    "label",
    { class: `choice ${decision}` },
    radio,
    h(
      "span",
      null,
      h("span", { class: "name" }, icon(decision), " ", vaultName(id)),
      h(
        "span",
        { class: "minor" },
        `${type === "disk" ? "Disks" : "Servers"}, ${protection}, ${region}, ${usedGib} of ${capacityGib} GiB used`,
      ),
      lines.map((line) => h("span", { class: "message" }, line)),
    ),
  );
}

/** One of each that say the same. @param {import("../engine/engine.js").Finding[]} findings */
const unique = (findings) => [
  ...new Map(findings.map((finding) => [finding.code + finding.message, finding])).values(),
];
