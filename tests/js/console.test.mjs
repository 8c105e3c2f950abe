// What the console does on every cloud: by mouse, by keyboard, after a reload, and after errors.
import assert from "node:assert/strict";
import {
  ALIBABA,
  OTC,
  SAVED,
  SHOP,
  button,
  choose,
  dialog,
  dimmed,
  flow,
  focused,
  gone,
  image,
  inbox,
  listed,
  notice,
  open,
  panel,
  plan,
  press,
  row,
  shows,
  state,
  tabTo,
  waitForText,
} from "./console.mjs";

flow("a missing fact is shown as missing, not guessed", {}, async (page) => {
  const share = button(page, "Share imported-appliance");
  await dimmed(share, /^Missing facts: .*encryption/);
  await share.press("Enter");
  await waitForText(panel(page), "Needs more facts");
  await shows(panel(page).getByRole("heading", { name: "Missing facts" }));
  await button(panel(page), "Close").click();
  assert.ok(await focused(share));
});

const denyingEngine = `
  export * from "./real.js";
  import { Catalog as Real } from "./real.js";
  export class Catalog extends Real {
    menu(images) {
      menus++;
      return super.menu(images).map(({ image, actions }) => ({ image, actions: actions.map(deny) }));
    }
    checkEach(actions) {
      return super.checkEach(actions).map(deny);
    }
  }
  let menus = 0;
  export const asked = () => menus;
  const deny = (verdict) => ({
    ...verdict,
    decision: "deny",
    findings: verdict.findings.map((finding) => ({ ...finding, level: "error", at: "/image" })),
  });`;

for (const view of [{}, { ...OTC, as: SHOP }]) {
  flow(
    `every control asks the engine: an engine that denies everything dims them all (${view.cloud ?? "Alibaba"})`,
    { ...view, engine: denyingEngine },
    async (page) => {
      let seen = 0;
      const asked = () => page.evaluate(async () => (await import("/image-sharing/index.js")).asked());
      let before = await asked();
      for (const name of [
        "My images",
        "Shared with me",
        "Shared by me",
        "Public images",
        ...(view.cloud ? ["Rejected images"] : []),
      ]) {
        await open(page, name);
        assert.equal(await asked(), ++before, "one call for all of them");
        for (const control of await page.locator("#main .controls button:not(.menu)").all()) {
          assert.equal(await control.getAttribute("aria-disabled"), "true", await control.textContent());
          seen++;
        }
      }
      assert.ok(seen > 30, `${seen} controls`);
    },
  );
}

flow("the panel shows a request that gives the same verdict without a catalog", {}, async (page) => {
  await press(page, "Delete ci-runner");
  await panel(page).getByText("Requests and results as JSON").click();
  const [request, ...results] = (await panel(page).locator("pre").allTextContents()).map((text) => JSON.parse(text));
  const again = await page.evaluate(async ({ image: images, action, ...context }) => {
    const { Catalog, check } = await import("/image-sharing/index.js");
    return [check({ ...context, action, image: images }), new Catalog({ ...context, images }).plan(action)];
  }, request);
  assert.deepEqual(again, results);
  assert.equal(again[0].decision, "deny");
  assert.equal(again[1].steps.length, 2);
});

flow("a reload shows where the cloud reports other facts than expected", {}, async (page) => {
  const reload = page.getByRole("contentinfo").getByRole("button");
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
  await button(dialog(page), "Share with 1").click();
  await gone(dialog(page));
  await waitForText(reload, "the cloud had not done this: Share web-base-26.04 with Data platform");
  await reload.press("Enter");
  await waitForText(notice(page), "The cloud did not do it: web-base-26.04 is not shared with Data platform.");
  assert.ok(await focused(reload), "the focus stays there");
  const { shares } = await image(page, "alibaba-ecs", "web-base-26.04");
  assert.ok(!shares.some(({ account }) => account === ALIBABA.data));

  await waitForText(reload, "somebody had protected web-base-26.04");
  await reload.press("Enter");
  await waitForText(notice(page), "It has changed meanwhile: web-base-26.04 is protected.");

  await button(page, "Delete release-2025-frozen").click();
  await button(dialog(page), "Delete").click();
  await gone(row(page, "release-2025-frozen"));
  await reload.press("Enter");
  await waitForText(notice(page), "The cloud did not do it: release-2025-frozen is still there.");
  await shows(row(page, "release-2025-frozen"));

  await button(page, "Copy web-base-26.04").click();
  await dialog(page).getByLabel("Name of the copy").fill("web-base-copy");
  await button(dialog(page), "Copy").click();
  await shows(row(page, "web-base-copy"));
  await reload.press("Enter");
  await waitForText(notice(page), "The cloud did not do it: web-base-copy is not there.");
  await gone(row(page, "web-base-copy"));
});

flow("a finding leads to its rule, with source, and back", {}, async (page) => {
  await press(page, "Delete ci-runner");
  await panel(page).getByRole("link", { name: "still-shared" }).click();
  assert.ok(await focused(page.locator("#rule-still-shared")));
  const alibaba = page.getByRole("region", { name: "Alibaba Cloud ECS" });
  await waitForText(alibaba, "403 ImageUseShared");
  await waitForText(alibaba, "Example: ");
  await waitForText(alibaba, "The image is shared with");
  assert.match(await alibaba.getByRole("link").first().getAttribute("href"), /^https:/);
  await alibaba.getByText("The request").first().click();
  await waitForText(alibaba.locator("pre"), '"delete"');
  await page.getByRole("link", { name: "All rules" }).click();
  const total = await page.evaluate(async () => (await import("/image-sharing/index.js")).rules.length);
  const rows = page.locator(".rules tbody tr");
  assert.equal(await rows.count(), total);

  await page.getByRole("searchbox", { name: "Words" }).fill("vault");
  await choose(page, "Action", "accept");
  const found = await rows.count();
  assert.ok(found > 3 && found < total);
  await choose(page.getByRole("search"), "Cloud", "Alibaba Cloud ECS");
  await shows(page.getByText("No rule matches these filters."));
  await page.goBack();
  await shows(alibaba);
  await page.goBack();
  await shows(page.getByRole("heading", { name: "My images" }));
});

flow("everything survives a reload", { ...OTC, as: SHOP, region: "eu-nl", view: "Shared with me" }, async (page) => {
  await button(page, "Accept k8s-node-1.34").click();
  await choose(page, "Theme", "Dark");
  await page.reload();
  await shows(row(listed(page), "k8s-node-1.34"));
  await shows(page.getByRole("heading", { name: "Shared with me", level: 1 }));
  for (const [name, value] of [
    ["Cloud", "otc-ims"],
    ["View as", "3d9e7a10c2b84f56a1d3e8f7b6c50942"],
    ["Region", "eu-nl"],
    ["Theme", "dark"],
  ]) {
    assert.equal(await page.getByRole("combobox", { name }).inputValue(), value);
  }
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme), "dark");
  await button(page, "Reset data").click();
  await waitForText(notice(page), "The data set is back");
  await shows(inbox(page));
});

for (const [what, spoil, why] of [
  ["is not readable", () => "{", "it is not readable"],
  ["comes from another version", (saved) => JSON.stringify({ ...saved, version: 0 }), "another version"],
  [
    "names an unknown account",
    (saved) => JSON.stringify({ ...saved, account: { ...saved.account, "otc-ims": "?" } }),
    "names an account",
  ],
  [
    "holds facts that the engine rejects",
    (saved) => {
      saved.facts["otc-ims"].images[0].kind = "floppy";
      return JSON.stringify(saved);
    },
    "floppy",
  ],
]) {
  flow(`saved state that ${what} is replaced by the data set`, OTC, async (page) => {
    await button(page, "Delete reference-data-2026q3").click();
    await button(dialog(page), "Delete").click();
    const spoiled = spoil(await state(page));
    await page.evaluate(([place, text]) => localStorage.setItem(place, text), [SAVED, spoiled]);
    await page.reload();
    await waitForText(notice(page), "cannot be used");
    await waitForText(notice(page), why);
    await choose(page, "Cloud", OTC.cloud);
    await shows(row(page, "reference-data-2026q3"));
    await button(page, "Dismiss").click();
    assert.equal(await notice(page).locator("#notice-text").textContent(), "");
  });
}

flow(
  "the page says why the engine does not start",
  { complains: true, engine: `export * from "./real.js"; throw new Error("no engine");` },
  async (page) => {
    await shows(page.getByRole("heading", { name: "The console could not start" }));
    await shows(page.getByText("no engine"));
  },
);

flow("changes are announced to screen readers", {}, async (page) => {
  const region = page.locator("#announcer");
  await press(page, "Delete ci-runner");
  await waitForText(region.filter({ hasText: "Denied" }), "Delete ci-runner");
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").pressSequentially("x");
  await dialog(page).locator(".announcer", { hasText: "1 account: Denied" }).waitFor({ state: "attached" });
});

flow("sharing works with the keyboard alone", {}, async (page) => {
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "Skip to the images");
  await page.keyboard.press("Enter");
  const share = button(page, "Share web-base-26.04");
  await tabTo(page, share);
  await page.keyboard.press("Enter");
  assert.ok(await focused(dialog(page).getByLabel("Account IDs")));
  await page.keyboard.type(`${ALIBABA.golden} ${ALIBABA.data}`);
  await tabTo(page, dialog(page).locator("button.primary"));
  await page.keyboard.press("Enter");
  assert.ok(await focused(dialog(page).getByRole("group", { name: "What prevents it" })));
  await tabTo(page, plan(dialog(page)));
  await page.keyboard.press("Enter");
  await gone(dialog(page));
  await waitForText(notice(page), "Done: Share web-base-26.04 with Data platform");
  assert.ok(await focused(share), "the focus is back on the control");

  const remove = button(page, "Delete web-base-26.04");
  await tabTo(page, remove);
  await page.keyboard.press("Space");
  assert.ok(await focused(panel(page).getByRole("heading", { level: 2 })));
  await tabTo(page, panel(page).getByRole("link", { name: "still-shared" }));
  await page.keyboard.press("Shift+Tab");
  await button(panel(page), "Close").focus();
  await page.keyboard.press("Enter");
  assert.ok(await focused(remove), "closing the panel returns the focus");

  await tabTo(page, button(page, "Use ci-runner"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, "Create a server ci-runner"));
  await page.keyboard.press("Enter");
  await waitForText(notice(page), "Done: Create a server from ci-runner");
});

flow("accepting works with the keyboard alone", {}, async (page) => {
  await tabTo(page, page.getByRole("combobox", { name: "Cloud" }));
  await page.keyboard.press("End");
  await waitForText(page.locator("#main .lead"), "Open Telekom Cloud");
  await tabTo(page, page.getByRole("combobox", { name: "View as" }));
  await page.keyboard.type("Web");
  await waitForText(page.locator("#main .lead"), SHOP);
  assert.ok(await focused(page.getByRole("combobox", { name: "View as" })), "the focus survives a redraw");
  await tabTo(page, page.getByRole("link", { name: /Shared with me/ }));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.textContent === "Shared with me");
  await tabTo(page, button(page, "Accept grid-forecast"));
  await page.keyboard.press("Enter");
  await shows(row(listed(page), "grid-forecast"));
  assert.ok(await focused(page.getByRole("heading", { level: 1 })), "the control is gone, so the heading has the focus");
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => document.querySelector("#main").contains(document.activeElement)));

  await page.evaluate(() => document.querySelector("#main h1").focus());
  await tabTo(page, button(page, "Accept erp-full-server"));
  await page.keyboard.press("Enter");
  await tabTo(page, dialog(page).getByRole("radio", { checked: true }));
  await page.keyboard.press("ArrowDown");
  await waitForText(dialog(page).locator(".result"), "has a capacity of 40 GiB");
  await page.keyboard.press("ArrowUp");
  await tabTo(page, button(dialog(page), "Accept"));
  await page.keyboard.press("Enter");
  await shows(row(listed(page), "erp-full-server"));

  await tabTo(page, button(page, "Reject selected").or(button(page, "Reject windows-2025-cmk")).first());
  await page.keyboard.press("Enter");
  await gone(row(page, "windows-2025-cmk"));
});

flow("the link at the top skips to the images of the open view", { view: "Shared by me" }, async (page) => {
  await page.evaluate(() => document.querySelector("#skip").focus());
  await page.keyboard.press("Enter");
  assert.ok(await focused(page.getByRole("heading", { name: "Shared by me", level: 1 })));
  await page.keyboard.press("Tab");
  assert.ok(await focused(button(page, "Unshare from all web-base-26.04")));
});

flow("Escape closes the panel", {}, async (page) => {
  await press(page, "Delete ci-runner");
  await waitForText(panel(page), "Denied");
  await page.keyboard.press("Escape");
  await gone(panel(page).getByText("Denied"));
  assert.ok(await focused(button(page, "Delete ci-runner")));
});

flow("Escape closes a dialog, and the focus returns to the opener", OTC, async (page) => {
  for (const name of [
    "Share ubuntu-24.04-hardened",
    "Unshare… ubuntu-24.04-hardened",
    "Replicate ubuntu-24.04-hardened",
    "Delete ubuntu-24.04-hardened",
  ]) {
    await press(page, name);
    await shows(dialog(page));
    await page.keyboard.press("Escape");
    await gone(dialog(page));
    assert.ok(await focused(button(page, name)), name);
  }
});
