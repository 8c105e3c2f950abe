// What the tests of the console share: a page in a fresh profile, and the places on it.
import assert from "node:assert/strict";
import test, { after, before } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "../../pkg/serve.mjs";
import { launch } from "./browser.mjs";

export const ALIBABA = {
  golden: "1005200110023001",
  shop: "1007300220046002",
  data: "1009400330069003",
  partner: "5001800440072004",
};
export const GOLDEN = "Golden images team";
export const SHOP = "Web shop";
export const DATA = "Data platform";
export const PARTNER = "Stadtwerke Seehafen (partner)";
export const OTC = { cloud: "Open Telekom Cloud IMS" };
/** The images of others, as a recipient sees them. */
export const shopInbox = { ...OTC, as: SHOP, view: "Shared with me" };
export const SAVED = "image-sharing-console";

let browser, site;
before(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), site?.close()]));

/**
 * A test in a fresh browser profile. It fails on every error or warning of the page, unless `expected` matches it. `at`:
 * the site of the page, if it is not the console.
 */
export function flow(name, view, run) {
  test(name, async () => {
    const { complains = false, expected = /^$/, at = () => site } = view;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      const complaints = [];
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.stack));
      if (view.engine) await replaceEngine(page, view.engine);
      await page.goto(at().url);
      if (!complains) await look(page, view);
      await run(page);
      if (!complains) assert.deepEqual(complaints.filter((text) => !expected.test(text)), []);
    } finally {
      await context.close();
    }
  });
}

/** Replaces the engine of the page. The real one stays available as `real.js`. */
async function replaceEngine(page, source) {
  await page.route("**/image-sharing/index.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: source }),
  );
  await page.route("**/image-sharing/real.js", async (route) => {
    const response = await route.fetch({ url: `${site.url}image-sharing/index.js` });
    await route.fulfill({ response });
  });
}

export const choose = (page, name, label) => page.getByRole("combobox", { name, exact: true }).selectOption(label);

export async function look(page, { cloud, as, region, view }) {
  await page.getByRole("combobox", { name: "View as" }).waitFor();
  if (cloud) await choose(page, "Cloud", cloud);
  if (as) await lookAs(page, as);
  if (region) await choose(page, "Region", region);
  if (view) await open(page, view);
}

/** Waits for the view, because the page may have to load it. */
export async function lookAs(page, label) {
  await choose(page, "View as", label);
  await waitForText(page.locator("#main .lead"), `Seen by ${label}`);
}

export async function open(page, view) {
  await page.getByRole("navigation").getByRole("link", { name: view }).click();
  await page.getByRole("heading", { level: 1, name: view }).waitFor();
}

export const button = (scope, name) => scope.getByRole("button", { name, exact: true });

/** Presses a control. A dimmed one responds too. */
export const press = (scope, name) => button(scope, name).press("Enter");

export const panel = (page) => page.getByRole("complementary");
export const dialog = (page) => page.getByRole("dialog");
export const notice = (page) => page.locator("#notice");
export const row = (scope, name) => {
  const page = scope.page?.() ?? scope;
  return scope.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
};
export const fix = (scope, name) => scope.locator("button.fix", { hasText: name });
/** The button of the plan for a denied action. */
export const plan = (scope) => scope.locator(".plan button");
/** The dialog on top of another. */
export const top = (page) => dialog(page).last();
export const inbox = (page) => page.getByRole("region", { name: /waiting for your reply/ });
/** The list of images, without the pending ones above it. */
export const listed = (page) => page.locator("#main > .table-box");

export const shows = (locator) => locator.first().waitFor();
export const gone = (locator) => locator.first().waitFor({ state: "detached" });
export const waitForText = (locator, text) => shows(locator.filter({ hasText: text }));

export async function dimmed(locator, why) {
  assert.equal(await locator.getAttribute("aria-disabled"), "true");
  const id = await locator.getAttribute("aria-describedby");
  assert.match(await locator.page().locator(`#${id}`).textContent(), why);
  assert.equal(await locator.evaluate((element) => element.disabled), false, "the control can be focused");
}

export const lit = async (locator) => assert.equal(await locator.getAttribute("aria-disabled"), null);

const hasFocus = (locator) => locator.evaluate((element) => element === document.activeElement);

/** Whether the element gets the focus. A dialog returns the focus only after it is gone. */
export const focused = (locator) =>
  locator
    .and(locator.page().locator(":focus"))
    .waitFor()
    .then(
      () => true,
      () => false,
    );

/** Presses Tab until the element has the focus. */
export async function tabTo(page, locator) {
  for (let count = 0; count < 150; count++) {
    await page.keyboard.press("Tab");
    if ((await locator.count()) && (await hasFocus(locator))) return;
  }
  assert.fail(`Tab does not lead to ${locator}`);
}

/** The page is accessible in both themes, and no wider than the window. */
export async function accessible(page) {
  // Colors depend on the theme, and the layout on the width. So two of the four combinations are enough.
  for (const [width, colorScheme] of [[1280, "light"], [380, "dark"]]) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const [content, room] = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    assert.ok(content <= room, `the page is ${content} px wide, the window ${room} px`);
    const { violations } = await new AxeBuilder({ page })
      .options({
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations"],
      })
      .analyze();
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
    assert.deepEqual(found, [], `${colorScheme}, ${width} px`);
  }
}

/** What the console remembers. */
export const state = (page) => page.evaluate(async () => (await import("/engine/state.js")).state);
export const image = async (page, cloud, name) => (await state(page)).facts[cloud].images.find((found) => found.name === name);
