// The console, driven as a visitor would: every flow of the seeds, by mouse and by keyboard, in both themes.
import assert from "node:assert/strict";
import test, { after, before, describe } from "node:test";
import { AxeBuilder } from "@axe-core/playwright";
import { serve } from "../../pkg/serve.mjs";
import { launch } from "./browser.mjs";

const ALIBABA = {
  golden: "1005200110023001",
  shop: "1007300220046002",
  data: "1009400330069003",
  partner: "5001800440072004",
};
const GOLDEN = "Golden images team";
const SHOP = "Web shop";
const DATA = "Data platform";
const PARTNER = "Stadtwerke Seehafen (partner)";
const OTC = { cloud: "Open Telekom Cloud IMS" };
const SAVED = "image-sharing-console";

let browser, site;
before(async () => {
  [browser, site] = await Promise.all([launch(), serve()]);
});
after(() => Promise.all([browser?.close(), site?.close()]));

/** A test in a fresh browser profile. Whatever the page complains about, such as a breach of its policy, fails it. */
function flow(name, view, run) {
  test(name, async () => {
    const { complains = false } = view;
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: "reduce" });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const complaints = [];
      page.on("console", (message) => ["error", "warning"].includes(message.type()) && complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(error.stack));
      if (view.engine) await replaceEngine(page, view.engine);
      await page.goto(site.url);
      if (!complains) await look(page, view);
      await run(page);
      if (!complains) assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

/** Puts something between the console and the engine, which stays there as `real.js`. */
async function replaceEngine(page, source) {
  await page.route("**/image-sharing/index.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: source }),
  );
  await page.route("**/image-sharing/real.js", async (route) => {
    const response = await route.fetch({ url: `${site.url}image-sharing/index.js` });
    await route.fulfill({ response });
  });
}

const choose = (page, name, label) => page.getByRole("combobox", { name, exact: true }).selectOption(label);

async function look(page, { cloud, as, region, view }) {
  await page.getByRole("combobox", { name: "View as" }).waitFor();
  if (cloud) await choose(page, "Cloud", cloud);
  if (as) await choose(page, "View as", as);
  if (region) await choose(page, "Region", region);
  if (view) await open(page, view);
}

async function open(page, view) {
  await page.getByRole("navigation").getByRole("link", { name: view }).click();
  await page.getByRole("heading", { level: 1, name: view }).waitFor();
}

const button = (scope, name) => scope.getByRole("button", { name, exact: true });

/** Presses a control, dimmed or not: a dimmed one answers, too. */
const press = (scope, name) => button(scope, name).press("Enter");

const panel = (page) => page.getByRole("complementary");
const dialog = (page) => page.getByRole("dialog");
const notice = (page) => page.locator("#notice");
const row = (scope, name) => {
  const page = scope.page?.() ?? scope;
  return scope.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
};
const fix = (scope, name) => scope.locator("button.fix", { hasText: name });
const inbox = (page) => page.getByRole("region", { name: /waiting for your answer/ });
/** The list of images, without those that wait above it. */
const listed = (page) => page.locator("#main > .table-box");

const shows = (locator) => locator.first().waitFor();
const gone = (locator) => locator.first().waitFor({ state: "detached" });
const waitForText = (locator, text) => shows(locator.filter({ hasText: text }));

async function dimmed(locator, why) {
  assert.equal(await locator.getAttribute("aria-disabled"), "true");
  const id = await locator.getAttribute("aria-describedby");
  assert.match(await locator.page().locator(`#${id}`).textContent(), why);
  assert.equal(await locator.evaluate((element) => element.disabled), false, "it can be focused");
}

const lit = async (locator) => assert.equal(await locator.getAttribute("aria-disabled"), null);

const focused = (locator) => locator.evaluate((element) => element === document.activeElement);

/** Presses Tab until it is there, as somebody without a mouse would. */
async function tabTo(page, locator) {
  for (let count = 0; count < 150; count++) {
    await page.keyboard.press("Tab");
    if ((await locator.count()) && (await focused(locator))) return;
  }
  assert.fail(`Tab does not lead to ${locator}`);
}

/** What the console remembers. */
const state = (page) => page.evaluate(async () => (await import("/state.js")).state);
const image = async (page, cloud, name) => (await state(page)).facts[cloud].images.find((found) => found.name === name);

// ------------------------------------------------------------------------------------------------- Alibaba Cloud ECS

flow(
  "Alibaba: an image is shared, and the recipient finds it and uses it, with nothing to accept",
  {},
  async (page) => {
    await button(page, "Share web-base-26.04").click();
    await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
    await shows(dialog(page).getByText("Everything in the image can be read")); // the reminder about sensitive data
    await shows(dialog(page).getByText("Shared with 2 of at most 50 accounts, 3 with these"));
    await button(dialog(page), "Share with 1").click();
    await gone(dialog(page));
    await waitForText(notice(page), "Done: Share web-base-26.04 with Data platform");
    await shows(notice(page).getByText(/image quota/)); // it does not count there
    await shows(notice(page).getByText("Sharing costs neither side anything."));

    await open(page, "Shared by me");
    await shows(row(page, DATA));

    await choose(page, "View as", DATA);
    await open(page, "Shared with me");
    await shows(row(listed(page), "web-base-26.04"));
    assert.equal(await page.getByRole("link", { name: "Rejected images" }).count(), 0);
    assert.equal(await page.getByRole("button", { name: /^(Accept|Reject)/ }).count(), 0);
    await dimmed(button(page, "Share web-base-26.04"), /owner|shared on/);
    await dimmed(button(page, "Delete web-base-26.04"), /only its owner/);

    await button(page, "Use web-base-26.04").click();
    await button(page, "Create a server web-base-26.04").click();
    await waitForText(notice(page), "Done: Create a server from web-base-26.04");
    const { resources } = await image(page, "alibaba-ecs", "web-base-26.04");
    assert.deepEqual(
      resources.find(({ account }) => account === ALIBABA.data),
      { account: ALIBABA.data, kind: "server", count: 1 },
    );
  },
);

flow(
  "Alibaba: replacing a system disk loses what is on it, so it asks first",
  { as: SHOP, view: "Shared with me" },
  async (page) => {
    await button(page, "Use web-base-26.04").click();
    await button(page, "Replace a system disk web-base-26.04").click();
    await shows(dialog(page).getByText("Harm:"));
    await button(dialog(page), "Cancel").click();
    assert.ok(await focused(button(page, "Use web-base-26.04")), "the keyboard is back where it was");
    assert.equal(await notice(page).locator("#notice-text").textContent(), "");
  },
);

flow("Alibaba: each account is judged while it is typed, and the rest can be shared with", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  const typed = dialog(page).getByLabel("Account IDs");
  const judged = dialog(page).getByRole("list", { name: "Accounts" }).getByRole("listitem");
  await typed.pressSequentially("someone@example.com");
  await waitForText(judged, "is not an account id");
  await typed.fill(`someone@example.com, ${ALIBABA.golden}\n${ALIBABA.shop} ${ALIBABA.data} ${ALIBABA.data}`);
  const lines = await judged.allTextContents();
  assert.equal(lines.length, 5);
  assert.match(lines[0], /is not an account id/);
  assert.match(lines[1], /your own account/);
  assert.match(lines[2], /shared with Web shop already/);
  assert.match(lines[3], /Nothing against it/);
  assert.match(lines[4], /more than once/);

  await button(dialog(page), "Share with 5").click();
  assert.ok(
    await focused(dialog(page).getByRole("group", { name: "What stands in the way" })),
    "the problems have the focus",
  );
  await shows(dialog(page).getByText("2 of 5 accounts cannot be shared with"));
  await fix(dialog(page), /that pass/).click();
  await gone(dialog(page));
  const { shares } = await image(page, "alibaba-ecs", "web-base-26.04");
  assert.deepEqual(shares.map(({ account }) => account).sort(), [ALIBABA.shop, ALIBABA.data, ALIBABA.partner].sort());
});

flow("Alibaba: an account can be removed from the list again", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(`wrong ${ALIBABA.data}`);
  await button(dialog(page), "Remove wrong").click();
  assert.equal(await dialog(page).getByLabel("Account IDs").inputValue(), ALIBABA.data);
  await button(dialog(page), DATA).click();
  assert.equal(await dialog(page).getByLabel("Account IDs").inputValue(), "");
  await button(dialog(page), "Share").click();
  await shows(dialog(page).getByText("Name at least one account"));
});

flow("Alibaba: 11 accounts are more than one request can name, and are sent in two", {}, async (page) => {
  await button(page, "Share release-2025-frozen").click();
  const accounts = Array.from({ length: 11 }, (_, n) => String(3001500000000000 + n));
  await dialog(page).getByLabel("Account IDs").fill(accounts.join("\n"));
  await shows(dialog(page).getByText("11 accounts in one request; the limit is 10"));
  await fix(dialog(page), /2 requests/).click();
  await gone(dialog(page));
  await waitForText(notice(page), "Done in 2 steps");
  const { shares } = await image(page, "alibaba-ecs", "release-2025-frozen");
  assert.deepEqual(
    shares.map(({ account }) => account),
    accounts,
  );
});

flow("Alibaba: the 50th account is the last", {}, async (page) => {
  await button(page, "Share ci-runner").click();
  await dialog(page).getByLabel("Account IDs").fill(`${ALIBABA.shop} ${ALIBABA.partner}`);
  await shows(dialog(page).getByText("shared with 51 accounts; the limit is 50"));
  await fix(dialog(page), /./).click();
  await gone(dialog(page));
  assert.equal((await image(page, "alibaba-ecs", "ci-runner")).shares.length, 50);

  await dimmed(button(page, "Share ci-runner"), /51 accounts; the limit is 50/);
  await press(page, "Share ci-runner");
  await waitForText(panel(page), "Denied");
  await shows(panel(page).getByText("QuotaExceed.ShareImageUser"));
});

flow("Alibaba: for another region it offers a copy there", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
  await dialog(page).getByLabel("They want to use it in").selectOption("cn-shanghai");
  await shows(dialog(page).getByText(/cannot be used in cn-shanghai/));
  await fix(dialog(page), "cn-shanghai").click();
  if (await dialog(page).count()) await dialog(page).last().locator("button.primary").click();
  await waitForText(notice(page), "Done: Copy web-base-26.04 to cn-shanghai");
  await gone(dialog(page));
  await button(page, "Switch to cn-shanghai").click();
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
  await button(dialog(page), "Share with 1").click();
  await waitForText(notice(page), "Done: Share web-base-26.04 with Data platform");
});

flow(
  "Alibaba: a shared image is not deleted until sharing has stopped with all",
  { region: "cn-shanghai" },
  async (page) => {
    await dimmed(button(page, "Delete k8s-node-1.34"), /shared with 2 accounts/);
    await press(page, "Delete k8s-node-1.34");
    assert.ok(await focused(panel(page).getByRole("heading", { level: 2 })), "the panel has the focus");
    await waitForText(panel(page), "Denied");
    await shows(panel(page).getByText("403 ImageUseShared"));
    await fix(panel(page), "Stop sharing with all 2 accounts").click();
    const steps = dialog(page).getByRole("listitem");
    await waitForText(steps, "Stop sharing k8s-node-1.34 with everybody");
    await waitForText(dialog(page).getByText("Harm:").locator(".."), "Web shop can no longer see the image");
    await waitForText(dialog(page).getByText("Harm:").locator(".."), "is gone for good");
    assert.equal((await image(page, "alibaba-ecs", "k8s-node-1.34")).shares.length, 2, "nothing has happened yet");
    await button(dialog(page), "Do 2 steps").click();
    await gone(row(page, "k8s-node-1.34"));
    assert.equal(await image(page, "alibaba-ecs", "k8s-node-1.34"), undefined);

    await choose(page, "View as", SHOP);
    await open(page, "Shared with me");
    assert.equal(await row(page, "k8s-node-1.34").count(), 0);
  },
);

flow("Alibaba: deleting what servers were made from takes all its steps, and tells whom it harms", {}, async (page) => {
  await press(page, "Delete web-base-26.04");
  await shows(panel(page).getByRole("link", { name: "image-in-use" }));
  for (const step of ["Stop sharing web-base-26.04 with everybody", "Delete web-base-26.04 although"]) {
    await fix(panel(page), /./).first().click();
    await shows(dialog(page).getByText(step));
    await waitForText(dialog(page).getByText("Harm:").locator(".."), "re-initialize");
    await dialog(page).locator("button.primary").click();
    await gone(dialog(page));
  }
  await gone(row(page, "web-base-26.04"));
});

flow("Alibaba: sharing can be stopped with one account, some or all", { view: "Shared by me" }, async (page) => {
  await button(page, `Unshare web-base-26.04 from ${SHOP}`).click();
  await shows(dialog(page).getByText(/can no longer re-initialize 4/));
  await button(dialog(page), "Stop sharing").click();
  await gone(button(page, `Unshare web-base-26.04 from ${SHOP}`));

  await button(page, "Show 44 more accounts").click();
  assert.equal(await page.getByRole("button", { name: /^Unshare ci-runner from/ }).count(), 49);
  await button(page, "Unshare from all ci-runner").click();
  await button(dialog(page), "Stop sharing").click();
  await gone(page.getByRole("heading", { name: "ci-runner", exact: true }));

  await open(page, "My images");
  await button(page, "Unshare… hana-with-data-disks").click();
  await dialog(page)
    .getByLabel(/Everybody/)
    .check();
  await button(dialog(page), "Stop sharing with 1").click();
  await waitForText(notice(page), "Done: Stop sharing hana-with-data-disks");
  await dimmed(button(page, "Unshare… hana-with-data-disks"), /nothing to change/);
});

flow("Alibaba: an image under the default key is copied under an own one, and that is shared", {}, async (page) => {
  await dimmed(button(page, "Share payroll-2026"), /default key/);
  await button(page, "Copy payroll-2026").click();
  await dialog(page).getByLabel("Encrypted under").selectOption("own");
  await button(dialog(page), "Copy").click();
  assert.ok(await focused(dialog(page).getByLabel("ID of that key")), "it asks for the key");
  await dialog(page).getByLabel("ID of that key").fill("key-hzz0001");
  await dialog(page).getByLabel("Name of the copy").fill("payroll-shareable");
  await button(dialog(page), "Copy").click();
  await shows(row(page, "payroll-shareable"));
  assert.equal((await image(page, "alibaba-ecs", "payroll-shareable")).encryption.id, "key-hzz0001");
});

flow("Alibaba: the dialog tells where the other side finds its account ID", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByText("Where does the other side find its account ID?").click();
  await shows(dialog(page).getByText("Security Settings"));
});

flow("Alibaba: public images are everybody's, and nobody's to share", { view: "Public images" }, async (page) => {
  await dimmed(button(page, "Share Alibaba Cloud Linux 3"), /./);
  await dimmed(button(page, "Delete WordPress LNMP stack"), /./);
});

// -------------------------------------------------------------------------------------------------- Open Telekom Cloud

const shopInbox = { ...OTC, as: SHOP, view: "Shared with me" };

flow("OTC: a pending image is not listed, but announced; accepting lists it", shopInbox, async (page) => {
  await shows(page.getByRole("heading", { name: "3 images are waiting for your answer" }));
  await shows(page.getByRole("link", { name: "Shared with me 2 3 waiting for an answer" }));
  assert.equal(await row(listed(page), "grid-forecast").count(), 0);
  await button(page, "Accept grid-forecast").click();
  await shows(row(listed(page), "grid-forecast"));
  await shows(page.getByRole("heading", { name: "2 images are waiting for your answer" }));
  await waitForText(notice(page), "Done: Accept grid-forecast");

  await button(page, "Use grid-forecast").click();
  await button(page, "Create a server grid-forecast").click();
  await waitForText(notice(page), "Done: Create a server from grid-forecast");
  await button(page, "Use grid-forecast").click();
  await button(page, "Change a server's OS grid-forecast").click();
  await dialog(page).locator("button.primary").click();
  await waitForText(notice(page), "Done: Change a server's OS from grid-forecast");
});

flow("OTC: a rejected image is among the rejected ones, and can be accepted after all", shopInbox, async (page) => {
  await button(page, "Reject grid-forecast").click();
  await waitForText(notice(page), "Done: Reject grid-forecast");
  assert.equal(await row(page, "grid-forecast").count(), 0);
  await open(page, "Rejected images");
  await shows(row(page, "etl-worker"));
  await button(page, "Accept grid-forecast").click();
  await gone(row(page, "grid-forecast"));
  await open(page, "Shared with me");
  await shows(row(listed(page), "grid-forecast"));
  await button(page, "Reject grid-forecast").click();
  await gone(row(page, "grid-forecast"));
});

flow("OTC: some images are accepted or rejected together", shopInbox, async (page) => {
  await dimmed(button(page, "Accept selected"), /Select images/);
  await page.getByLabel("Select grid-forecast").check();
  await page.getByLabel("Select windows-2025-cmk").check();
  await shows(page.getByText("2 images selected"));
  await button(page, "Accept selected").click();
  await shows(row(listed(page), "windows-2025-cmk"));
  await shows(row(listed(page), "grid-forecast"));
  await page.getByLabel("Select all images that wait for an answer").check();
  await button(page, "Reject selected").click();
  await gone(inbox(page));
  await open(page, "Rejected images");
  await shows(row(page, "erp-full-server"));
});

flow("OTC: Accept all takes one vault for those that need one", shopInbox, async (page) => {
  await button(page, "Accept all").click();
  await shows(dialog(page).getByRole("heading", { name: "Ready now (2)" }));
  await shows(dialog(page).getByRole("heading", { name: "Needs a vault (1)" }));
  await dialog(page)
    .getByLabel(/None: accept only what is ready/)
    .check();
  await shows(button(dialog(page), "Accept 2"));
  await dialog(page)
    .getByLabel(/server-backups-80/)
    .check();
  await button(dialog(page), "Accept 3").click();
  await gone(inbox(page));
  for (const name of ["windows-2025-cmk", "grid-forecast", "erp-full-server"]) await shows(row(listed(page), name));
  const [vault] = (await state(page)).facts["otc-ims"].vaults["3d9e7a10c2b84f56a1d3e8f7b6c50942"];
  assert.equal(vault.usedGib, 80, "the backups take room in the vault");
});

flow("OTC: those that are ready are accepted without the one that needs a vault", shopInbox, async (page) => {
  await button(page, "Accept all").click();
  await dialog(page)
    .getByLabel(/None: accept only what is ready/)
    .check();
  await button(dialog(page), "Accept 2").click();
  await shows(page.getByRole("heading", { name: "1 image is waiting for your answer" }));
});

flow("OTC: a full-server image needs a vault, and each vault that does not fit says why", shopInbox, async (page) => {
  await button(page, "Accept… erp-full-server").click();
  const vault = (name) => dialog(page).locator("label.choice").filter({ hasText: name });
  for (const [name, why] of [
    ["server-backups-80", /It fits/],
    ["server-backups-40", /has a capacity of 40 GiB; the backups take 80 GiB/],
    ["disk-backups", /of disks, not of servers/],
    ["replicas-from-eu-nl", /for replication, not for backups/],
    ["server-backups-locked", /not available now/],
    ["server-backups-nl", /is in eu-nl, the image in eu-de/],
  ]) {
    const [text] = await vault(name).allTextContents();
    assert.match(text, why);
    assert.equal(await vault(name).locator(".message").count(), 1, `${name} breaks one rule`);
  }
  await vault("server-backups-40").getByRole("radio").check();
  await button(dialog(page), "Accept").click();
  assert.ok(await focused(dialog(page).locator(".result")), "the problem has the focus");
  await vault("server-backups-80").getByRole("radio").check();
  await button(dialog(page), "Accept").click();
  await shows(row(listed(page), "erp-full-server"));
});

flow("OTC: without a vault a full-server image has to wait", { ...OTC, region: "eu-nl" }, async (page) => {
  // The partner has no vaults; the data platform's is nearly full, which is not refused.
  await choose(page, "Region", "eu-de");
  await button(page, "Share erp-full-server").click();
  await button(dialog(page), PARTNER).click();
  await button(dialog(page), "Share with 1").click();
  await choose(page, "View as", PARTNER);
  await open(page, "Shared with me");
  await button(page, "Accept… erp-full-server").click();
  await shows(dialog(page).getByText("This account has no vaults"));
  await button(dialog(page), "Cancel").click();
  await choose(page, "View as", DATA);
  await button(page, "Accept… erp-full-server").click();
  await shows(dialog(page).getByText(/has 40 GiB left; the backups take 80 GiB/));
});

flow("OTC: in the wrong region nothing is shown but the way to the right one", shopInbox, async (page) => {
  await choose(page, "View as", PARTNER);
  await page.getByRole("button", { name: "Accept etl-worker" }).click();
  await shows(page.getByText("In eu-nl: 1 image waiting for an answer."));
  await choose(page, "View as", DATA);
  await choose(page, "Region", "eu-nl");
  assert.equal(await inbox(page).count(), 0);
  await shows(page.getByText("No shared image that this account has accepted is in eu-nl."));
  await button(page, "Switch to eu-de").click();
  await shows(inbox(page));
  assert.equal(await page.getByRole("combobox", { name: "Region" }).inputValue(), "eu-de");
});

flow("OTC: a data-disk image makes data disks, and nothing else", shopInbox, async (page) => {
  await button(page, "Use reference-data-2026q3").click();
  await dimmed(button(page, "Create a server reference-data-2026q3"), /cannot be made from a data-disk image/);
  await button(page, "Create a data disk reference-data-2026q3").click();
  await waitForText(notice(page), "Done: Create a data disk from reference-data-2026q3");
  await button(page, "Use reference-data-2026q3").click();
  await press(page, "Change a server's OS reference-data-2026q3");
  await waitForText(panel(page), "Denied");
});

flow("OTC: an accepted encrypted image is replicated with an own key", shopInbox, async (page) => {
  await button(page, "Accept windows-2025-cmk").click();
  await waitForText(panel(page), "can take back your permission to use it at any time");
  await fix(panel(page), "your own default key").click();
  if (await dialog(page).count()) await dialog(page).locator("button.primary").click();
  await waitForText(notice(page), "Replicate windows-2025-cmk under the default key");
  await open(page, "My images");
  await shows(row(page, "windows-2025-cmk"));

  await open(page, "Shared with me");
  await button(page, "Replicate windows-2025-cmk").click();
  await dialog(page).getByLabel("Encrypted under").selectOption("own");
  await dialog(page).getByLabel("ID of that key").fill("my-key");
  await dialog(page).getByLabel("Name of the copy").fill("windows-mine");
  await button(dialog(page), "Replicate").click();
  await open(page, "My images");
  await shows(row(page, "windows-mine"));
  assert.equal((await image(page, "otc-ims", "windows-mine")).encryption.id, "my-key");
});

flow("OTC: a key that was not granted stands in the way of sharing", OTC, async (page) => {
  await button(page, "Share windows-2025-cmk").click();
  await button(dialog(page), PARTNER).click();
  await shows(dialog(page).getByText(/has no permission to use the key/));
  await dialog(page).getByText("Where does the other side find its account ID?").click();
  await shows(dialog(page).getByText("My Credentials"));
});

flow("OTC: deleting a shared image is accepted, so the dialog says what it breaks", OTC, async (page) => {
  await button(page, "Delete ubuntu-24.04-hardened").click();
  const harm = dialog(page).getByText("Harm:").locator("..");
  await waitForText(harm, "Web shop can no longer see the image");
  await waitForText(harm, "Web shop can no longer re-initialize 3");
  await fix(dialog(page), "Stop sharing with all 3 accounts").click();
  await button(dialog(page).last(), "Do 2 steps").click();
  await gone(dialog(page));
  await gone(row(page, "ubuntu-24.04-hardened"));
  await button(page, "Delete reference-data-2026q3").click();
  await button(dialog(page), "Delete").click();
  await gone(row(page, "reference-data-2026q3"));
  await dimmed(button(page, "Delete release-2025-frozen"), /protected/);
});

// ------------------------------------------------------------------------------------------------------ The console

flow("what is not known is said to be unknown, not guessed", {}, async (page) => {
  const share = button(page, "Share imported-appliance");
  await dimmed(share, /^Needs to know: .*encryption/);
  await share.press("Enter");
  await waitForText(panel(page), "Needs more facts");
  await shows(panel(page).getByRole("heading", { name: "Needs to know" }));
  await button(panel(page), "Close").click();
  assert.ok(await focused(share));
});

const denyingEngine = `
  export * from "./real.js";
  import { Catalog as Real } from "./real.js";
  export class Catalog extends Real {
    check(action) {
      const verdict = super.check(action);
      return { ...verdict, decision: "deny", findings: verdict.findings.map((finding) => ({ ...finding, level: "error", at: "/image" })) };
    }
  }`;

for (const view of [{}, { ...OTC, as: SHOP }]) {
  flow(
    `every control asks the engine: one that refuses all dims all (${view.cloud ?? "Alibaba"})`,
    { ...view, engine: denyingEngine },
    async (page) => {
      let seen = 0;
      for (const name of [
        "My images",
        "Shared with me",
        "Shared by me",
        "Public images",
        ...(view.cloud ? ["Rejected images"] : []),
      ]) {
        await open(page, name);
        for (const control of await page.locator("#main .controls button:not(.menu)").all()) {
          assert.equal(await control.getAttribute("aria-disabled"), "true", await control.textContent());
          seen++;
        }
      }
      assert.ok(seen > 30, `${seen} controls`);
    },
  );
}

flow("the panel shows a request that gives the same verdict without a catalog", OTC, async (page) => {
  await press(page, "Share hr-archive");
  await panel(page).getByText("Request and verdict as JSON").click();
  const [request, verdict] = await panel(page).locator("pre").allTextContents();
  const again = await page.evaluate(async (request) => {
    const { check } = await import("/image-sharing/index.js");
    return check(request);
  }, JSON.parse(request));
  assert.deepEqual(again, JSON.parse(verdict));
  assert.equal(again.decision, "deny");
});

flow("a finding leads to its rule, with source, and back", {}, async (page) => {
  await press(page, "Delete ci-runner");
  await panel(page).getByRole("link", { name: "still-shared" }).click();
  const rule = page.locator("#rule-still-shared");
  assert.ok(await focused(rule));
  await waitForText(rule, "ImageUseShared");
  const total = await page.evaluate(async () => (await import("/image-sharing/index.js")).rules.length);
  const rows = page.locator(".rules tbody tr");
  assert.equal(await rows.count(), total);
  for (const one of await rows.all()) assert.ok((await one.getByRole("link").count()) > 1, await one.textContent());

  await page.getByRole("searchbox", { name: "Words" }).fill("vault");
  await choose(page, "Action", "accept");
  const found = await rows.count();
  assert.ok(found > 3 && found < total);
  await choose(page.getByRole("search"), "Cloud", "Alibaba Cloud ECS");
  await shows(page.getByText("No rule matches all of that."));
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
    "names an account that is not there",
    (saved) => JSON.stringify({ ...saved, account: { ...saved.account, "otc-ims": "?" } }),
    "names an account",
  ],
  [
    "holds facts that the engine does not take",
    (saved) => {
      saved.facts["otc-ims"].images[0].kind = "floppy";
      return JSON.stringify(saved);
    },
    "floppy",
  ],
]) {
  flow(`saved state that ${what} gives way to the data set`, OTC, async (page) => {
    await button(page, "Delete reference-data-2026q3").click();
    await button(dialog(page), "Delete").click();
    const spoiled = spoil(await state(page));
    await page.evaluate(([place, text]) => localStorage.setItem(place, text), [SAVED, spoiled]);
    await page.reload();
    await waitForText(notice(page), "could not be used");
    await waitForText(notice(page), why);
    await choose(page, "Cloud", OTC.cloud);
    await shows(row(page, "reference-data-2026q3"));
    await button(page, "Dismiss").click();
    assert.equal(await notice(page).locator("#notice-text").textContent(), "");
  });
}

flow(
  "an engine that does not start says so",
  { complains: true, engine: `export * from "./real.js"; throw new Error("no engine");` },
  async (page) => {
    await shows(page.getByRole("heading", { name: "The console could not start" }));
    await shows(page.getByText("no engine"));
  },
);

flow("what changes is announced", {}, async (page) => {
  const region = page.locator("#announcer");
  await press(page, "Delete ci-runner");
  await waitForText(region.filter({ hasText: "Denied" }), "Delete ci-runner");
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").pressSequentially("x");
  await dialog(page).locator(".announcer", { hasText: "1 account: Denied" }).waitFor({ state: "attached" });
});

flow("sharing works by keyboard alone", {}, async (page) => {
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
  assert.ok(await focused(dialog(page).getByRole("group", { name: "What stands in the way" })));
  await tabTo(page, fix(dialog(page), /that pass/));
  await page.keyboard.press("Enter");
  await gone(dialog(page));
  await waitForText(notice(page), "Done: Share web-base-26.04 with Data platform");
  assert.ok(await focused(share), "the keyboard is back on the control");

  const remove = button(page, "Delete web-base-26.04");
  await tabTo(page, remove);
  await page.keyboard.press("Space");
  assert.ok(await focused(panel(page).getByRole("heading", { level: 2 })));
  await tabTo(page, panel(page).getByRole("link", { name: "still-shared" }));
  await page.keyboard.press("Shift+Tab");
  await button(panel(page), "Close").focus();
  await page.keyboard.press("Enter");
  assert.ok(await focused(remove), "closing the panel leads back");

  await tabTo(page, button(page, "Use ci-runner"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, "Create a server ci-runner"));
  await page.keyboard.press("Enter");
  await waitForText(notice(page), "Done: Create a server from ci-runner");
});

flow("accepting works by keyboard alone", {}, async (page) => {
  await tabTo(page, page.getByRole("combobox", { name: "Cloud" }));
  await page.keyboard.type("Open");
  await waitForText(page.locator("#main .lead"), "Open Telekom Cloud");
  await tabTo(page, page.getByRole("combobox", { name: "View as" }));
  await page.keyboard.type("Web");
  await waitForText(page.locator("#main .lead"), SHOP);
  await tabTo(page, page.getByRole("link", { name: /Shared with me/ }));
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.textContent === "Shared with me");
  await tabTo(page, button(page, "Accept grid-forecast"));
  await page.keyboard.press("Enter");
  await shows(row(listed(page), "grid-forecast"));
  await page.keyboard.press("Tab"); // the keyboard has not fallen off the page
  assert.ok(await page.evaluate(() => document.querySelector("#main").contains(document.activeElement)));

  await page.evaluate(() => document.querySelector("#main h1").focus());
  await tabTo(page, button(page, "Accept… erp-full-server"));
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

flow("the link at the top skips to the images of the view that is open", { view: "Shared by me" }, async (page) => {
  await page.evaluate(() => document.querySelector("#skip").focus());
  await page.keyboard.press("Enter");
  assert.ok(await focused(page.getByRole("heading", { name: "Shared by me", level: 1 })));
  await page.keyboard.press("Tab");
  assert.ok(await focused(button(page, "Unshare from all web-base-26.04")));
});

flow("the panel can be left with Escape", {}, async (page) => {
  await press(page, "Delete ci-runner");
  await waitForText(panel(page), "Denied");
  await page.keyboard.press("Escape");
  await gone(panel(page).getByText("Denied"));
  assert.ok(await focused(button(page, "Delete ci-runner")));
});

flow("a dialog can be left with Escape, and the keyboard goes back to what opened it", OTC, async (page) => {
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

// ---------------------------------------------------------------------------- Every screen and dialog, for everybody

const screens = {
  "My images": {},
  "My images, why": { do: (page) => press(page, "Delete web-base-26.04") },
  "My images, unknown": { do: (page) => press(page, "Share imported-appliance") },
  "My images, done": { do: (page) => useFirst(page) },
  "Shared with me": { as: SHOP, view: "Shared with me" },
  "Shared by me": { view: "Shared by me" },
  "Public images": { view: "Public images" },
  Rules: { view: "Rules" },
  "the use menu": { do: (page) => button(page, "Use hana-with-data-disks").click() },
  "the share dialog": { do: (page) => judge(page) },
  "the unshare dialog": { do: (page) => button(page, "Unshare… web-base-26.04").click() },
  "the copy dialog": { do: (page) => button(page, "Copy web-base-26.04").click() },
  "the confirmation": { region: "cn-shanghai", do: (page) => confirm(page) },
  "OTC, my images": { ...OTC },
  "OTC, shared with me": shopInbox,
  "OTC, a selection": { ...shopInbox, do: (page) => page.getByLabel("Select grid-forecast").check() },
  "OTC, rejected images": { ...OTC, as: SHOP, view: "Rejected images" },
  "OTC, nothing here": { ...OTC, as: DATA, region: "eu-nl", view: "Shared with me" },
  "OTC, shared by me": { ...OTC, view: "Shared by me" },
  "the vault dialog": { ...shopInbox, do: (page) => button(page, "Accept… erp-full-server").click() },
  "the dialog of Accept all": { ...shopInbox, do: (page) => button(page, "Accept all").click() },
  "the delete dialog": { ...OTC, do: (page) => button(page, "Delete ubuntu-24.04-hardened").click() },
};

async function useFirst(page) {
  await button(page, "Use web-base-26.04").click();
  await button(page, "Create a server web-base-26.04").click();
}

async function judge(page) {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(`nobody ${ALIBABA.shop} ${ALIBABA.data}`);
  await dialog(page).getByText("Where does the other side find").click();
}

async function confirm(page) {
  await press(page, "Delete k8s-node-1.34");
  await fix(panel(page), /./).click();
}

// None of these depends on where the keyboard is, so two run at a time.
describe("every screen and dialog", { concurrency: 2 }, () => {
  for (const [name, screen] of Object.entries(screens)) {
    flow(`${name}: accessible in both themes, and as wide as the window`, screen, async (page) => {
      await screen.do?.(page);
      // Colours depend on the theme and layout on the width, so that two of the four say it all.
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
    });
  }
});
