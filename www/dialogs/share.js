// @ts-check
/** Shares an image. Checks each recipient while the account ids are typed. */

import { perform } from "../actions/perform.js";
import { ask, inGeneral } from "../engine/ask.js";
import { errors, isAt, offeringMore } from "../engine/engine.js";
import { account, cloudInfo, region, scene, state } from "../engine/state.js";
import { accountLimit, meter } from "../parts/cells.js";
import { flat, h, hidden, icon, plural, sentence, uid } from "../parts/html.js";
import { announce } from "../parts/notice.js";
import { planTo, planView } from "../parts/plan.js";
import { effectsView, findingsView, helpView, missingView, spoken } from "../parts/verdict.js";
import { accountName, imageName, rich } from "../parts/words.js";
import { openDialog, primaryButton } from "./dialog.js";
import { applyFix, followPlan } from "./steps.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {import("../engine/engine.js").Finding} Finding */
/** @typedef {import("../engine/engine.js").Verdict} Verdict */
/** @typedef {import("../parts/verdict.js").OnFix} OnFix */
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
  const recipients = h("ul", { class: "recipients", "aria-label": "Accounts" });
  const summary = h("div", { class: "summary", tabindex: "-1", role: "group", "aria-label": "What prevents it" });
  const rest = h("div");
  const primary = primaryButton("Share");

  const general = inGeneral({ type: "share", image: image.id, accounts: [] });
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
    /** @type {OnFix} */
    const retry = (fix, opener) => applyFix(fix, { action: asked, opener, after: close });
    /** @type {import("../parts/plan.js").OnPlan} */
    const go = (found, opener) => followPlan(found, { action: asked, opener, after: close });
    for (const chip of chips) chip.setAttribute("aria-pressed", String(named.includes(chip.value)));
    free.replaceChildren(...places(image, named));
    recipients.replaceChildren(
      ...named.map((id, index) =>
        recipientView(
          id,
          verdict.findings.filter((finding) => isAt(finding, `/action/accounts/${index}`)),
          () => {
            write(named.filter((_, other) => other !== index));
            typed.focus();
          },
        ),
      ),
    );
    const plan = named.length ? planTo(asked, verdict) : null;
    verdict.findings = offeringMore(verdict.findings, plan?.steps ?? []);
    summary.replaceChildren(
      ...flat(
        named.length
          ? [planView(plan, { action: asked, onPlan: go }), ...problems(verdict, named.length, retry)]
          : beforeTyping(general, verdict),
      ),
    );
    summary.classList.toggle("wrong", named.length > 0 && verdict.decision !== "allow");
    rest.replaceChildren(
      ...flat([
        findingsView(
          verdict.findings.filter((finding) => finding.level !== "error" && !isPersonal(finding)),
          { onFix: retry, short: true },
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
          "Type or paste any number of IDs, separated by commas, spaces or new lines.",
        ),
        typed,
        h("div", { class: "chips", role: "group", "aria-label": "Accounts that you know" }, chips),
        free,
      ),
      howToFindIds(),
      recipients,
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

/** Whether a finding is about a single recipient. @param {Finding} finding */
const isPersonal = (finding) => /^\/action\/accounts\/\d/.test(finding.at);

/**
 * Before anything is typed: what prevents every share, and a hint to name a recipient.
 *
 * @param {import("../parts/verdict.js").Decided} general @param {Verdict} verdict
 */
const beforeTyping = (general, verdict) => [
  findingsView(errors(general), { short: true }),
  errors(verdict)
    .filter(({ at }) => at === "/action/accounts")
    .map(({ help }) => h("p", { class: "hint" }, rich(sentence(help)))),
];

/**
 * What prevents sharing. Leaves out findings about single recipients: the list shows them.
 *
 * @param {Verdict} verdict @param {number} count @param {OnFix} retry
 */
function problems(verdict, count, retry) {
  const personal = errors(verdict).filter(isPersonal);
  const wrong = new Set(personal.map(({ at }) => at)).size;
  return flat([
    missingView(verdict),
    findingsView(
      errors(verdict).filter((finding) => !isPersonal(finding)),
      { onFix: retry, short: true },
    ),
    wrong > 0 &&
      h(
        "section",
        { class: "findings" },
        h("h3", null, `You cannot share with ${wrong} of ${plural(count, "account")}`),
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
function recipientView(id, findings, remove) {
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
        : h("p", { class: "minor" }, "No problem found."),
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
      h("summary", null, "Where do recipients find their account ID?"),
      h("p", { class: "hint" }, `On ${cloudInfo().name}:`),
      h(
        "ol",
        null,
        steps.map((step) => h("li", null, step)),
      ),
    )
  );
}
