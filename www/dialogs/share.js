// @ts-check
/** Sharing: with whom, each of them judged while it is typed. */

import { mend, perform } from "../act.js";
import { ask } from "../desk.js";
import { isAt } from "../engine.js";
import { h, hidden, icon, plural, sentence, uid } from "../html.js";
import { announce } from "../speech.js";
import { account, cloudInfo, region, scene, state } from "../state.js";
import { accountLimit, meter } from "../views/cells.js";
import { badge, effectsView, findingsView, missingView, reason } from "../views/verdict.js";
import { accountName, findingIds, imageName, plain, rich } from "../words.js";
import { openDialog, primaryButton } from "./dialog.js";

/** @typedef {import("../../pkg/index.d.ts").Image} Image */
/** @typedef {Extract<import("../engine.js").Action, { type: "share" }>} Share */

/** @param {Image} image @param {HTMLElement} opener */
export function shareDialog(image, opener) {
  const ids = { accounts: uid(), hint: uid(), free: uid() };
  const box = h("textarea", {
    id: ids.accounts, rows: "3", spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    "aria-describedby": `${ids.hint} ${ids.free}`, oninput: () => update(),
  });
  const where = h(
    "select",
    { onchange: () => update() },
    h("option", { value: "" }, `Where the image is (${image.region ?? region()})`),
    scene(state.cloud).regions.filter((id) => id !== image.region).map((id) => h("option", { value: id }, id)),
  );
  const parts = { free: h("div", { class: "free", id: ids.free }), people: h("div"), list: h("ul", { class: "judged", "aria-label": "Accounts" }), rest: h("div"), summary: h("div", { class: "summary", tabindex: "-1", role: "group", "aria-label": "What stands in the way" }) };
  const primary = primaryButton("Share");
  const accounts = () => box.value.split(/[\s,;]+/).filter(Boolean);
  /** @returns {Share} */
  const action = () => ({ type: "share", image: image.id, accounts: accounts(), ...(where.value && { region: where.value }) });
  const write = (/** @type {string[]} */ next) => {
    box.value = next.join("\n");
    update();
  };

  function update() {
    const asked = action();
    const { accounts } = asked;
    const verdict = ask(asked);
    const personal = (/** @type {number} */ index) => verdict.findings.filter((finding) => isAt(finding, `/action/accounts/${index}`));
    const general = verdict.findings.filter((finding) => !/^\/action\/accounts\/\d/.test(finding.at));
    const retry = (/** @type {any} */ fix, /** @type {HTMLElement} */ opener) => mend(fix, { action: asked, opener, after: close });

    parts.free.replaceChildren(...free(image, accounts));
    const typed = new Set(accounts);
    parts.people.replaceChildren(
      h(
        "div",
        { class: "chips", role: "group", "aria-label": "Accounts that you know" },
        scene(state.cloud).accounts.filter(({ id }) => id !== account()).map(({ id, label }) =>
          h(
            "button",
            {
              type: "button", class: "chip", "aria-pressed": String(typed.has(id)),
              onclick: (/** @type {any} */ event) => {
                const at = [...event.currentTarget.parentElement.children].indexOf(event.currentTarget);
                write(typed.has(id) ? accounts.filter((other) => other !== id) : [...accounts, id]);
                /** @type {HTMLElement} */ (parts.people.querySelectorAll("button")[at]).focus();
              },
            },
            label,
          ),
        ),
      ),
    );
    parts.list.replaceChildren(...accounts.map((id, index) => judged(id, personal(index), () => {
      write(accounts.filter((_, other) => other !== index));
      box.focus();
    })));
    const problems = verdict.findings.filter(({ level }) => level === "error");
    const untyped = accounts.length === 0;
    parts.summary.replaceChildren(
      ...(untyped && !problems.some((finding) => finding.at !== "/action/accounts") ? [h("p", { class: "hint" }, problems[0] ? sentence(plain(problems[0].help)) : "")] : problemList(problems, verdict, retry)),
    );
    parts.summary.classList.toggle("wrong", verdict.decision !== "allow" && !untyped);
    parts.rest.replaceChildren(
      ...[findingsView(general.filter(({ level }) => level !== "error"), { mend: retry, short: true }), untyped || verdict.decision !== "allow" ? null : effectsView(verdict.effects)].flat().filter((part) => part instanceof Node),
    );
    primary.textContent = untyped ? "Share" : `Share with ${accounts.length}`;
    const what = untyped ? "" : `${plural(accounts.length, "account")}: ${badge(verdict.decision).textContent}. ${plain(verdict.decision === "allow" ? "" : reason(verdict))}`;
    announce(what);
    return verdict;
  }

  const { close } = openDialog({
    title: `Share ${imageName(image.id)}`,
    opener,
    focus: box,
    primary,
    body: [
      h("div", { class: "field" }, h("label", { for: ids.accounts }, "Account IDs"), h("p", { id: ids.hint, class: "hint" }, "Type or paste as many as you like, separated by commas, spaces or new lines."), box, parts.people, parts.free),
      help(),
      h("label", { class: "field" }, "They want to use it in", where),
      parts.list,
      parts.summary,
      parts.rest,
    ],
    submit() {
      if (update().decision !== "allow") return void parts.summary.focus();
      const asked = action();
      close();
      perform([asked]);
    },
  });
  update();
}

/** @param {Image} image @param {string[]} accounts */
function free(image, accounts) {
  const limit = accountLimit(image);
  const shared = image.shares;
  if (limit === undefined || !shared) return [];
  const fresh = new Set(accounts.filter((id) => !shared.some((share) => share.account === id)));
  const after = shared.length + fresh.size;
  return [
    h("span", null, `Shared with ${shared.length} of at most ${plural(limit, "account")}${fresh.size ? `, ${after} with these` : ""}`),
    meter(after, limit, `${after} of ${limit} accounts`),
  ].filter((part) => part instanceof Node);
}

/** @param {string} id @param {import("../engine.js").Finding[]} findings @param {() => void} remove */
function judged(id, findings, remove) {
  const worst = findings[0]?.level;
  const symbol = worst === "error" ? "deny" : worst === "warning" ? "warning" : worst ? "note" : "allow";
  const name = accountName(id);
  return h(
    "li",
    { class: symbol },
    icon(symbol),
    h(
      "div",
      null,
      h("p", null, name !== id && h("span", { class: "name" }, name, " "), h("code", null, id), !worst && h("span", { class: "minor" }, " Nothing against it")),
      findings.map((finding) => h("p", { class: "message" }, rich(sentence(finding.message)))),
    ),
    h("button", { type: "button", class: "quiet", onclick: remove }, "Remove", hidden(` ${name}`)),
  );
}

/** @param {import("../engine.js").Finding[]} problems @param {import("../engine.js").Verdict} verdict @param {import("../views/verdict.js").Mend} retry */
const problemList = (problems, verdict, retry) =>
  [missingView(verdict), findingsView(problems, { mend: retry, short: true })].flat().filter((part) => part instanceof Node);

function help() {
  const steps = findingIds[state.cloud];
  return steps && h("details", null, h("summary", null, "Where does the other side find its account ID?"), h("p", { class: "hint" }, `On ${cloudInfo().name}:`), h("ol", null, steps.map((step) => h("li", null, step))));
}
