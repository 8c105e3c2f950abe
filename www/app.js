// @ts-check
/** The console: opens the view of the address, and redraws it after each change. */

import { forget, onExplain } from "./actions/explain.js";
import { account, cloudInfo, load, onChange, region, state } from "./engine/state.js";
import { drawPanel, showPanel } from "./pages/panel.js";
import { ruleView } from "./pages/rule.js";
import { rulesView } from "./pages/rules.js";
import { drawFoot, drawNav, drawTop, go, views } from "./pages/shell.js";
import { focusHeading, keepingFocus } from "./parts/focus.js";
import { flat, h } from "./parts/html.js";
import { dismissNotice, notice } from "./parts/notice.js";
import { accountName } from "./parts/words.js";

const place = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** The view that the address names. */
function route() {
  const [, name, rest] = /^#\/([a-z-]+)(?:\/(.+))?$/.exec(location.hash) ?? [];
  const view = views().find((view) => view.name === name) ?? views()[0];
  return { view, rest };
}

function drawMain() {
  const { view, rest } = route();
  const isRules = view.name === "rules";
  place("stage").classList.toggle("wide", isRules);
  place("main").replaceChildren(
    ...flat([
      h("h1", { tabindex: "-1" }, view.label),
      h(
        "p",
        { class: "lead" },
        isRules
          ? "All rules of the engine. Each one names the document that states it."
          : `${view.lead} Seen by ${accountName(account())} in ${region()}, ${cloudInfo().name}.`,
      ),
      !isRules ? view.draw() : rest ? ruleView(rest) : rulesView(),
    ]),
  );
  document.title = `${view.label} – Image sharing console`;
}

let seen = "";

function draw() {
  const view = [state.cloud, account(), region()].join();
  if (view !== seen) forget();
  seen = view;
  keepingFocus([place("top"), place("views"), place("main"), place("foot")], () => {
    drawTop(place("top"));
    drawNav(place("views"), route().view.name);
    drawMain();
    drawFoot(place("foot"));
  });
  drawPanel();
}

function navigated() {
  drawNav(place("views"), route().view.name);
  drawMain();
  scrollTo(0, 0);
  const rule = document.querySelector("article.rule h2");
  if (rule instanceof HTMLElement) rule.focus({ preventScroll: true });
  else focusHeading();
}

export async function start() {
  const problem = load();
  onChange(draw);
  onExplain(showPanel);
  addEventListener("hashchange", navigated);
  place("notice-close").addEventListener("click", () => {
    dismissNotice();
    focusHeading();
  });
  // The address names the view: following the link itself would leave it.
  place("skip").addEventListener("click", (event) => {
    event.preventDefault();
    focusHeading();
  });
  await go({});
  if (route().rest) navigated();
  if (problem) {
    notice(`The saved data of this browser cannot be used: ${problem}. The console starts with its own data set.`);
  }
}
