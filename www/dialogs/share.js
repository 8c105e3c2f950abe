// @ts-check
/** Sharing: with whom, each of them judged while it is typed. */

import { perform } from "../actions/perform.js";
import { ask, inGeneral } from "../engine/desk.js";
import { errors, isAt, offeringMore } from "../engine/engine.js";
import { account, cloudInfo, region, scene, state } from "../engine/state.js";
import { accountLimit, meter } from "../parts/cells.js";
import { flat, h, hidden, icon, plural, sentence, uid } from "../parts/html.js";
import { announce } from "../parts/speech.js";
import { effectsView, findingsView, helpView, missingView, spoken } from "../parts/verdict.js";
import { wayTo, wayView } from "../parts/way.js";
import { accountName, imageName, rich } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";
import { follow, mend } from "./steps.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../engine/engine.js").Finding} Finding */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {import("../parts/verdict.js").Mend} Mend */
/** @typedef {Extract<import("../engine/engine.js").Action, { type: "share" }>} Share */

/** @param {Image} image @param {HTMLElement} opener */
export function shareDialog(image, opener) {
  const ids = { accounts: uid(), hint: uid(), free: uid() };
  const typed = h("textarea", {
    id: ids.accounts,
    rows: "3",
    spellcheck: "false",
    autocomplete: "off",
    autocapitalize: "off",
    "aria-describedby": `${ids.hint} ${ids.free}`,
    oninput: () => update(),
  });
  const where = h(
    "select",
    { onchange: () => update() },
    h("option", { value: "" }, `${image.region ?? region()}, where the image is`),
    scene(state.cloud)
      .regions.filter((id) => id !== image.region)
      .map((id) => h("option", { value: id }, id)),
  );
  const chips = scene(state.cloud)
    .accounts.filter(({ id }) => id !== account())
    .map(({ id, label }) =>
      h("button", { type: "button", class: "chip", value: id, onclick: () => toggle(id) }, label),
    );
  const free = h("div", { class: "free", id: ids.free });
  const judged = h("ul", { class: "judged", "aria-label": "Accounts" });
  const summary = h("div", { class: "summary", tabindex: "-1", role: "group", "aria-label": "What stands in the way" });
  const rest = h("div");
  const primary = primaryButton("Share");

  const withAnybody = inGeneral({ type: "share", image: image.id, accounts: [] });
  const accounts = () => /** @type {string[]} */ (typed.value.split(/[\s,;]+/).filter(Boolean));
  /** @returns {Share} */
  const action = () => ({
    type: "share",
    image: image.id,
    accounts: accounts(),
    ...(where.value && { region: where.value }),
  });
  /** @param {string[]} next */
  const write = (next) => {
    typed.value = next.join("\n");
    update();
  };
  /** @param {string} id */
  const toggle = (id) =>
    write(accounts().includes(id) ? accounts().filter((other) => other !== id) : [...accounts(), id]);

  function update() {
    const asked = action();
    const named = asked.accounts;
    const verdict = ask(asked);
    /** @type {Mend} */
    const retry = (fix, opener) => mend(fix, { action: asked, opener, after: close });
    /** @type {import("../parts/way.js").Follow} */
    const go = (plan, opener) => follow(plan, { action: asked, opener, after: close });
    for (const chip of chips) chip.setAttribute("aria-pressed", String(named.includes(chip.value)));
    free.replaceChildren(...places(image, named));
    judged.replaceChildren(
      ...named.map((id, index) =>
        judgedAccount(
          id,
          verdict.findings.filter((finding) => isAt(finding, `/action/accounts/${index}`)),
          () => {
            write(named.filter((_, other) => other !== index));
            typed.focus();
          },
        ),
      ),
    );
    const way = named.length ? wayTo(asked, verdict) : null;
    verdict.findings = offeringMore(verdict.findings, way?.steps ?? []);
    summary.replaceChildren(
      ...flat(
        named.length
          ? [wayView(way, { action: asked, follow: go }), ...problems(verdict, named.length, retry)]
          : startHere(withAnybody, verdict),
      ),
    );
    summary.classList.toggle("wrong", named.length > 0 && verdict.decision !== "allow");
    rest.replaceChildren(
      ...flat([
        findingsView(
          verdict.findings.filter((finding) => finding.level !== "error" && !isPersonal(finding)),
          { mend: retry, short: true },
        ),
        verdict.decision === "allow" && effectsView(verdict.effects),
      ]),
    );
    primary.textContent = named.length ? `Share with ${named.length}` : "Share";
    announce(named.length ? `${plural(named.length, "account")}: ${spoken(verdict)}` : "");
    return verdict;
  }

  const { close } = openDialog({
    title: `Share ${imageName(image.id)}`,
    opener,
    focus: typed,
    primary,
    body: [
      h(
        "div",
        { class: "field" },
        h("label", { for: ids.accounts }, "Account IDs"),
        h(
          "p",
          { id: ids.hint, class: "hint" },
          "Type or paste as many as you like, separated by commas, spaces or new lines.",
        ),
        typed,
        h("div", { class: "chips", role: "group", "aria-label": "Accounts that you know" }, chips),
        free,
      ),
      howToFindIds(),
      judged,
      summary,
      h("label", { class: "field" }, "They want to use it in", where),
      rest,
    ],
    submit() {
      if (update().decision !== "allow") return void summary.focus();
      close();
      perform([action()]);
    },
  });
  update();
}

/** Whether a finding is about one of the accounts, not about all of them. @param {Finding} finding */
const isPersonal = (finding) => /^\/action\/accounts\/\d/.test(finding.at);

/**
 * Before anything is typed: what stands in the way of all, and that somebody has to be named.
 *
 * @param {import("../parts/verdict.js").Judged} withAnybody @param {Verdict} verdict
 */
const startHere = (withAnybody, verdict) => [
  findingsView(errors(withAnybody), { short: true }),
  errors(verdict)
    .filter(({ at }) => at === "/action/accounts")
    .map(({ help }) => h("p", { class: "hint" }, rich(sentence(help)))),
];

/**
 * Without the fixes that go on with those accounts that pass: so does the way.
 *
 * @param {Verdict} verdict @param {number} count @param {Mend} retry
 */
function problems(verdict, count, retry) {
  const personal = errors(verdict).filter(isPersonal);
  const wrong = new Set(personal.map(({ at }) => at)).size;
  return flat([
    missingView(verdict),
    findingsView(
      errors(verdict).filter((finding) => !isPersonal(finding)),
      { mend: retry, short: true },
    ),
    wrong > 0 &&
      h(
        "section",
        { class: "findings" },
        h("h3", null, `${wrong} of ${plural(count, "account")} cannot be shared with`),
        h("p", { class: "help" }, "The list above says why, and who can change it."),
      ),
  ]);
}

/** @param {Image} image @param {string[]} accounts */
function places(image, accounts) {
  const limit = accountLimit(image);
  const { shares } = image;
  if (limit === undefined || !shares) return [];
  const has = new Set(shares.map((share) => share.account));
  const after = new Set([...has, ...accounts]).size;
  const withThese = after > has.size ? `, ${after} with these` : "";
  const words = `Shared with ${has.size} of at most ${plural(limit, "account")}${withThese}`;
  return flat([h("span", null, words), meter(after, limit, `${after} of ${limit} accounts`)]);
}

/** @param {string} id @param {Finding[]} findings @param {() => void} remove */
function judgedAccount(id, findings, remove) {
  const worst = findings[0]?.level;
  const symbol = worst === "error" ? "deny" : worst === "warning" ? "warning" : "allow";
  const name = accountName(id);
  return h(
    "li",
    { class: symbol },
    icon(symbol),
    h(
      "div",
      null,
      h("p", null, name !== id && h("span", { class: "name" }, name, " "), h("code", null, id)),
      findings.length
        ? findings.map((finding) => [
            h("p", { class: "message" }, rich(sentence(finding.message))),
            finding.level === "error" && helpView(finding),
          ])
        : h("p", { class: "minor" }, "Nothing against it."),
    ),
    h("button", { type: "button", class: "quiet", onclick: remove }, "Remove", hidden(` ${name}`)),
  );
}

function howToFindIds() {
  const steps = scene(state.cloud).findingIds;
  return (
    steps &&
    h(
      "details",
      null,
      h("summary", null, "Where does the other side find its account ID?"),
      h("p", { class: "hint" }, `On ${cloudInfo().name}:`),
      h(
        "ol",
        null,
        steps.map((step) => h("li", null, step)),
      ),
    )
  );
}
