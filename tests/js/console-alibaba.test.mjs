// The console on Alibaba Cloud: every flow of the guide.
import assert from "node:assert/strict";
import {
  ALIBABA,
  DATA,
  SHOP,
  button,
  choose,
  dialog,
  dimmed,
  fix,
  flow,
  focused,
  gone,
  image,
  listed,
  notice,
  open,
  panel,
  plan,
  press,
  row,
  shows,
  tabTo,
  top,
  waitForText,
} from "./console.mjs";

flow(
  "Alibaba: an image is shared, and the recipient finds it and uses it, with nothing to accept",
  {},
  async (page) => {
    await button(page, "Share web-base-26.04").click();
    await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
    await shows(dialog(page).getByText("Recipients can read everything in the image")); // the reminder about sensitive data
    await shows(dialog(page).getByText("Shared with 2 of at most 50 accounts, 3 with these"));
    await button(dialog(page), "Share with 1").click();
    await gone(dialog(page));
    await waitForText(notice(page), "Done: Share web-base-26.04 with Data platform");
    await shows(notice(page).getByText(/image quota/)); // the image does not count there
    await shows(notice(page).getByText("Sharing is free for both sides."));

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
  "Alibaba: replacing a system disk loses its data, so the console asks first",
  { as: SHOP, view: "Shared with me" },
  async (page) => {
    await button(page, "Use web-base-26.04").click();
    await button(page, "Replace a system disk web-base-26.04").click();
    await shows(dialog(page).getByText("Harm:"));
    await button(dialog(page), "Cancel").click();
    assert.ok(await focused(button(page, "Use web-base-26.04")), "the focus is back where it was");
    assert.equal(await notice(page).locator("#notice-text").textContent(), "");
  },
);

flow("Alibaba: the dialog checks each account while it is typed, and the plan shares with the valid ones", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  const typed = dialog(page).getByLabel("Account IDs");
  const recipients = dialog(page).getByRole("list", { name: "Accounts" }).getByRole("listitem");
  await typed.pressSequentially("someone@example.com");
  await waitForText(recipients, "is not an account id");
  await typed.fill(`someone@example.com, ${ALIBABA.golden}\n${ALIBABA.shop} ${ALIBABA.data} ${ALIBABA.data}`);
  const lines = await recipients.allTextContents();
  assert.equal(lines.length, 5);
  assert.match(lines[0], /is not an account id/);
  assert.match(lines[1], /your own account/);
  assert.match(lines[2], /already shared with Web shop/);
  assert.match(lines[3], /No problem found/);
  assert.match(lines[4], /more than once/);

  await button(dialog(page), "Share with 5").click();
  assert.ok(
    await focused(dialog(page).getByRole("group", { name: "What prevents it" })),
    "the problems have the focus",
  );
  await shows(dialog(page).getByText("You cannot share with 2 of 5 accounts"));
  await shows(dialog(page).getByText("Up to you: Ask the recipient for the id of its main account"));
  await waitForText(dialog(page).locator(".plan"), "A plan for a part of it");
  await waitForText(plan(dialog(page)), "Share web-base-26.04 with Data platform");
  assert.equal(await fix(dialog(page), /./).count(), 1, "only the plan, because a fix would do the same");
  await plan(dialog(page)).click();
  await gone(dialog(page));
  await waitForText(panel(page).locator(".error"), "someone@example.com is not an account id"); // what is left to do
  const { shares } = await image(page, "alibaba-ecs", "web-base-26.04");
  assert.deepEqual(shares.map(({ account }) => account).sort(), [ALIBABA.shop, ALIBABA.data, ALIBABA.partner].sort());
});

flow("Alibaba: an account can be removed from the list", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(`wrong ${ALIBABA.data}`);
  await button(dialog(page), "Remove wrong").click();
  assert.equal(await dialog(page).getByLabel("Account IDs").inputValue(), ALIBABA.data);
  await button(dialog(page), DATA).click();
  assert.equal(await dialog(page).getByLabel("Account IDs").inputValue(), "");
  await button(dialog(page), "Share").click();
  await shows(dialog(page).getByText("Specify at least one account"));
});

flow("Alibaba: 11 accounts need two requests, because one can name only 10", {}, async (page) => {
  await button(page, "Share release-2025-frozen").click();
  const accounts = Array.from({ length: 11 }, (_, n) => String(3001500000000000 + n));
  await dialog(page).getByLabel("Account IDs").fill(accounts.join("\n"));
  await shows(dialog(page).getByText("11 accounts in one request; the limit is 10"));
  await plan(dialog(page)).click();
  await waitForText(top(page).getByRole("heading", { level: 3 }), "Share release-2025-frozen with 10 accounts");
  await shows(top(page).getByText("and 25 more changes"));
  await button(top(page), "Do 2 steps").click();
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
  await fix(dialog(page), "Share with the first account only").click();
  await gone(dialog(page));
  assert.equal((await image(page, "alibaba-ecs", "ci-runner")).shares.length, 50);

  // The menu knows the limit before an account is typed.
  await dimmed(button(page, "Share ci-runner"), /51 accounts; the limit is 50/);
  await press(page, "Share ci-runner");
  await waitForText(panel(page), "Denied");
  await shows(panel(page).getByText("QuotaExceed.ShareImageUser"));

  await fix(panel(page), "Choose recipients").click();
  await shows(dialog(page).getByText("51 accounts; the limit is 50"));
  await dialog(page).getByLabel("Account IDs").fill(ALIBABA.partner);
  await plan(dialog(page)).click();
  const primary = top(page).locator("button.primary");
  await dimmed(primary, /^0 chosen: choose 1 more/);
  await primary.press("Enter");
  assert.ok(await focused(top(page).getByRole("checkbox").first()), "the choice has the focus");
  await top(page).getByLabel("Data platform").check();
  await waitForText(top(page).getByText("Harm:").locator(".."), "Data platform can no longer see the image");
  await top(page).getByLabel("Web shop").check();
  await dimmed(primary, /^2 chosen: 1 too many/);
  await top(page).getByLabel("Data platform").uncheck();
  await waitForText(top(page).getByText("Harm:").locator(".."), "Web shop can no longer see the image");
  await shows(top(page).getByText("can use the image at once"));
  await primary.click();
  await gone(dialog(page));
  const accounts = (await image(page, "alibaba-ecs", "ci-runner")).shares.map(({ account }) => account);
  assert.equal(accounts.length, 50);
  assert.ok(accounts.includes(ALIBABA.partner) && !accounts.includes(ALIBABA.shop));
});

flow("Alibaba: for another region it is copied there, and the copy is shared", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(`${ALIBABA.data} nobody`);
  await dialog(page).getByLabel("They want to use it in").selectOption("cn-shanghai");
  await shows(dialog(page).getByText(/cannot be used in cn-shanghai/));
  await plan(dialog(page)).click();
  await waitForText(top(page).getByRole("listitem"), "Copy web-base-26.04 to cn-shanghai");
  await waitForText(top(page).getByRole("listitem"), "Share the copy of web-base-26.04 with Data platform");
  await waitForText(top(page).locator(".error"), "Up to you: Ask the recipient"); // why not with the second one
  assert.doesNotMatch(await top(page).textContent(), /~/);
  await button(top(page), "Do 2 steps").click();
  await gone(dialog(page));
  await waitForText(notice(page), "Done in 2 steps: Share web-base-26.04-copy with Data platform");
  const copy = await image(page, "alibaba-ecs", "web-base-26.04-copy");
  assert.match(copy.id, /^m-\w+$/, "the cloud has given the copy an id");
  assert.deepEqual(
    copy.shares.map(({ account }) => account),
    [ALIBABA.data],
  );

  await button(page, "Use web-base-26.04").click();
  await button(page, "In another region… web-base-26.04").click();
  await dialog(page).getByLabel("In region").selectOption("ap-southeast-1");
  await plan(dialog(page)).click();
  await waitForText(top(page).getByRole("listitem"), "Create a server from the copy of web-base-26.04");
  await button(top(page), "Cancel").click();
  assert.ok(await focused(plan(dialog(page))), "the focus is back where it was");
  await button(dialog(page), "Cancel").click();
  assert.ok(await focused(button(page, "Use web-base-26.04")));
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
    await shows(panel(page).getByRole("heading", { name: "What it would change" }));
    await waitForText(panel(page).getByText("Harm:").locator(".."), "Web shop can no longer see the image");
    assert.equal(await fix(panel(page), /./).count(), 1, "one plan, offered once");
    await plan(panel(page)).click();
    const steps = dialog(page).getByRole("listitem");
    await waitForText(steps, "Stop sharing k8s-node-1.34 with everybody");
    await waitForText(dialog(page).getByText("Harm:").locator(".."), "Web shop can no longer see the image");
    await waitForText(dialog(page).getByText("Harm:").locator(".."), "is deleted permanently");
    assert.equal((await image(page, "alibaba-ecs", "k8s-node-1.34")).shares.length, 2, "nothing has happened yet");
    await button(dialog(page), "Do 2 steps").click();
    await gone(row(page, "k8s-node-1.34"));
    assert.equal(await image(page, "alibaba-ecs", "k8s-node-1.34"), undefined);

    await choose(page, "View as", SHOP);
    await open(page, "Shared with me");
    assert.equal(await row(page, "k8s-node-1.34").count(), 0);
  },
);

flow("Alibaba: deleting an image that servers use takes two steps, and shows whom they harm", {}, async (page) => {
  await press(page, "Delete web-base-26.04");
  await shows(panel(page).getByRole("link", { name: "image-in-use" }));
  await tabTo(page, plan(panel(page)));
  await page.keyboard.press("Enter");
  const steps = dialog(page).locator(".steps > li");
  for (const [number, title, harm] of [
    [0, "Stop sharing web-base-26.04 with everybody", /Harm: Web shop can no longer re-initialize/],
    [1, "Delete web-base-26.04 although", /Harm: Golden images team can no longer re-initialize/],
  ]) {
    await shows(steps.nth(number).getByRole("heading", { name: title }));
    assert.match(await steps.nth(number).textContent(), harm);
  }
  await page.keyboard.press("Escape");
  assert.ok(await focused(plan(panel(page))), "the focus is back where it was");
  await page.keyboard.press("Enter");
  await tabTo(page, button(dialog(page), "Do 2 steps"));
  await page.keyboard.press("Enter");
  await gone(row(page, "web-base-26.04"));
  await waitForText(notice(page), "Done in 2 steps");
});

flow("Alibaba: sharing can be stopped with one account, some or all", { view: "Shared by me" }, async (page) => {
  await button(page, `Unshare web-base-26.04 from ${SHOP}`).click();
  await shows(dialog(page).getByText(/can no longer re-initialize the system disks of 4/));
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
  await dimmed(button(page, "Unshare… hana-with-data-disks"), /not shared with anybody/);
});

flow("Alibaba: an image under the default key is copied with a custom key, and the copy is shared", {}, async (page) => {
  await dimmed(button(page, "Share payroll-2026"), /default key/);
  await press(page, "Share payroll-2026");
  await fix(panel(page), "Choose recipients").click();
  await dialog(page).getByLabel("Account IDs").fill(ALIBABA.data);
  await plan(dialog(page)).click();
  await shows(top(page).getByText("grant it to Data platform before you continue"));
  await dimmed(top(page).locator("button.primary"), /./);
  await top(page).getByLabel("ID of a key of your own").fill("key-hzz0002");
  await button(top(page), "Do 2 steps").click();
  await gone(dialog(page));
  const shared = await image(page, "alibaba-ecs", "payroll-2026-copy");
  assert.deepEqual([shared.encryption.id, shared.shares[0].account], ["key-hzz0002", ALIBABA.data]);

  await button(page, "Copy payroll-2026").click();
  await dialog(page).getByLabel("Encrypted under").selectOption("own");
  await button(dialog(page), "Copy").click();
  assert.ok(await focused(dialog(page).getByLabel("ID of that key")), "the field of the key has the focus");
  await dialog(page).getByLabel("ID of that key").fill("key-hzz0001");
  await dialog(page).getByLabel("Name of the copy").fill("payroll-shareable");
  await button(dialog(page), "Copy").click();
  await shows(row(page, "payroll-shareable"));
  assert.equal((await image(page, "alibaba-ecs", "payroll-shareable")).encryption.id, "key-hzz0001");
});

flow("Alibaba: the dialog says where recipients find their account ID", {}, async (page) => {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByText("Where do recipients find their account ID?").click();
  await shows(dialog(page).getByText("Security Settings"));
});

flow("Alibaba: nobody can share or delete public images", { view: "Public images" }, async (page) => {
  await dimmed(button(page, "Share Alibaba Cloud Linux 3"), /./);
  await dimmed(button(page, "Delete WordPress LNMP stack"), /./);
});
