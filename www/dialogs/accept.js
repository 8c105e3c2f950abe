// @ts-check
/** Accepts several images at once. Full-server images go into a vault, one for the whole batch. */

import { perform } from "../actions/perform.js";
import { askEach, rehearse } from "../engine/ask.js";
import { errors, isAt, lacksOnly } from "../engine/engine.js";
import { account, facts } from "../engine/state.js";
import { flat, h, icon, plural, sentence } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { effectsView, findingsView, reason } from "../parts/verdict.js";
import { imageName, rich, vaultName } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../../pkg/index.d.ts").Vault} Vault */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {{ image: Image, verdict: Verdict }} Checked */

/** @param {Image} image @param {string} [vault] @returns {import("../engine/engine.js").Action} */
const accept = (image, vault) => ({ type: "accept", image: image.id, ...(vault && { vault }) });

/** @param {Image[]} images @param {HTMLElement} opener */
export function acceptDialog(images, opener) {
  const checked = askEach(images.map((image) => accept(image))).map(({ verdict }, index) => ({
    image: images[index],
    verdict,
  }));
  const ready = checked.filter(({ verdict }) => verdict.decision === "allow");
  const lacking = checked.filter(({ verdict }) => lacksOnly(verdict, "/action/vault"));
  const refused = checked.filter((one) => !ready.includes(one) && !lacking.includes(one));
  const into = (/** @type {string} */ vault) => lacking.map(({ image }) => accept(image, vault));

  const vaults = facts().vaults[account()] ?? [];
  const first = vaults.find(({ id }) => rehearse(into(id)).done)?.id ?? "";
  const radios = [...vaults.map(({ id }) => id), ""].map((value) =>
    h("input", { type: "radio", name: "vault", value, checked: value === first, onchange: () => update() }),
  );
  const result = h("div", { class: "result", tabindex: "-1" });
  const primary = primaryButton("Accept");

  /** First the images that are ready. The others follow if a vault is chosen, or if none is ready. */
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
      group("Needs a vault", lacking),
      group("Cannot be accepted", refused, true),
      lacking.length > 0 &&
        h(
          "fieldset",
          { class: "choices" },
          h("legend", null, lacking.length > 1 ? "One vault for all of them" : "Vault for the backups"),
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

/** @param {string} words @param {Checked[]} checked @param {boolean} [why] */
const group = (words, checked, why) =>
  checked.length > 0 &&
  h(
    "section",
    { class: "split" },
    h("h3", null, `${words} (${checked.length})`),
    h(
      "ul",
      null,
      checked.map(({ image, verdict }) =>
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

/** @param {Vault} vault @param {HTMLInputElement} radio @param {import("../engine/engine.js").Checked[]} checked */
function vaultOption({ id, type, protection, region, usedGib = NaN, capacityGib = NaN }, radio, checked) {
  const verdicts = checked.map(({ verdict }) => verdict);
  const worst =
    verdicts.find(({ decision }) => decision === "deny") ?? verdicts.find(({ decision }) => decision === "unknown");
  const decision = worst?.decision ?? "allow";
  const found = unique(verdicts.flatMap(({ findings }) => findings.filter((finding) => isAt(finding, "/action/vault"))));
  const lines = found.map(({ message }) => rich(sentence(message)));
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

/** Drops findings that repeat a message. @param {import("../engine/engine.js").Finding[]} findings */
const unique = (findings) => [
  ...new Map(findings.map((finding) => [finding.code + finding.message, finding])).values(),
];
