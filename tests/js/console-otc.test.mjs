// The console on the Open Telekom Cloud: every flow of the guide.
import assert from "node:assert/strict";
import {
  DATA,
  OTC,
  PARTNER,
  button,
  choose,
  dialog,
  dimmed,
  fix,
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
  shopInbox,
  shows,
  state,
  waitForText,
} from "./console.mjs";

flow("OTC: a pending image is announced but not listed; accepting lists it", shopInbox, async (page) => {
  await shows(page.getByRole("heading", { name: "3 images are waiting for your reply" }));
  await shows(page.getByRole("link", { name: "Shared with me 2 3 waiting for a reply" }));
  assert.equal(await row(listed(page), "grid-forecast").count(), 0);
  await button(page, "Accept grid-forecast").click();
  await shows(row(listed(page), "grid-forecast"));
  await shows(page.getByRole("heading", { name: "2 images are waiting for your reply" }));
  await waitForText(notice(page), "Done: Accept grid-forecast");

  await button(page, "Use grid-forecast").click();
  await button(page, "Create a server grid-forecast").click();
  await waitForText(notice(page), "Done: Create a server from grid-forecast");
  await button(page, "Use grid-forecast").click();
  await button(page, "Change a server's OS grid-forecast").click();
  await dialog(page).locator("button.primary").click();
  await waitForText(notice(page), "Done: Change a server's OS from grid-forecast");
});

flow("OTC: a rejected image is in a list of its own, and can still be accepted", shopInbox, async (page) => {
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

  await open(page, "Rejected images");
  await button(page, "Use grid-forecast").click();
  await press(page, "Create a server grid-forecast");
  await plan(panel(page)).click();
  await waitForText(dialog(page).getByRole("listitem"), "Accept grid-forecast");
  await button(dialog(page), "Do 2 steps").click();
  await waitForText(notice(page), "Done in 2 steps: Create a server from grid-forecast");
});

flow("OTC: some images are accepted or rejected together", shopInbox, async (page) => {
  await dimmed(button(page, "Accept selected"), /Select images/);
  await page.getByLabel("Select grid-forecast").check();
  await page.getByLabel("Select windows-2025-cmk").check();
  await shows(page.getByText("2 images selected"));
  await button(page, "Accept selected").click();
  await shows(row(listed(page), "windows-2025-cmk"));
  await shows(row(listed(page), "grid-forecast"));
  await page.getByLabel("Select all images that wait for a reply").check();
  await button(page, "Reject selected").click();
  await gone(inbox(page));
  await open(page, "Rejected images");
  await shows(row(page, "erp-full-server"));
});

flow("OTC: Accept all takes one vault for all images that need one", shopInbox, async (page) => {
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
  assert.equal(vault.usedGib, 80, "the backups use space in the vault");
});

flow("OTC: images that are ready can be accepted without the one that needs a vault", shopInbox, async (page) => {
  await button(page, "Accept all").click();
  await dialog(page)
    .getByLabel(/None: accept only what is ready/)
    .check();
  await button(dialog(page), "Accept 2").click();
  await shows(page.getByRole("heading", { name: "1 image is waiting for your reply" }));
});

flow("OTC: a full-server image needs a vault, and each vault that does not fit says why", shopInbox, async (page) => {
  await button(page, "Accept erp-full-server").click();
  const vault = (name) => dialog(page).locator("label.choice").filter({ hasText: name });
  for (const [name, why] of [
    ["server-backups-80", /It fits/],
    ["server-backups-40", /has a capacity of 40 GiB; the backups need 80 GiB/],
    ["disk-backups", /of disks, not of servers/],
    ["replicas-from-eu-nl", /for replication, not for backups/],
    ["server-backups-locked", /not available now/],
    ["server-backups-nl", /is in eu-nl, the image is in eu-de/],
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

flow("OTC: an account without vaults cannot accept a full-server image", { ...OTC, region: "eu-nl" }, async (page) => {
  // The partner has no vaults. The vault of the data platform is nearly full, but the cloud does not refuse that.
  await choose(page, "Region", "eu-de");
  await button(page, "Share erp-full-server").click();
  await button(dialog(page), PARTNER).click();
  await button(dialog(page), "Share with 1").click();
  await choose(page, "View as", PARTNER);
  await open(page, "Shared with me");
  await dimmed(button(page, "Accept erp-full-server"), /you need a vault/);
  await press(page, "Accept erp-full-server");
  await fix(panel(page), "Look at the vaults").click();
  await shows(dialog(page).getByText("This account has no vaults"));
  await button(dialog(page), "Cancel").click();
  await choose(page, "View as", DATA);
  await button(page, "Accept erp-full-server").click();
  await shows(dialog(page).getByText(/has 40 GiB free; the backups need 80 GiB/));
});

flow("OTC: the wrong region shows only a link to the right one", shopInbox, async (page) => {
  await choose(page, "View as", PARTNER);
  await page.getByRole("button", { name: "Accept etl-worker" }).click();
  await shows(page.getByText("In eu-nl: 1 image waiting for a reply."));
  await choose(page, "View as", DATA);
  await choose(page, "Region", "eu-nl");
  assert.equal(await inbox(page).count(), 0);
  await shows(page.getByText("This account has accepted no shared image in eu-nl."));
  await button(page, "Switch to eu-de").click();
  await shows(inbox(page));
  assert.equal(await page.getByRole("combobox", { name: "Region" }).inputValue(), "eu-de");
});

flow("OTC: a data-disk image makes data disks, and nothing else", shopInbox, async (page) => {
  await button(page, "Use reference-data-2026q3").click();
  await dimmed(button(page, "Create a server reference-data-2026q3"), /cannot be created from a data-disk image/);
  await button(page, "Create a data disk reference-data-2026q3").click();
  await waitForText(notice(page), "Done: Create a data disk from reference-data-2026q3");
  await button(page, "Use reference-data-2026q3").click();
  await press(page, "Change a server's OS reference-data-2026q3");
  await waitForText(panel(page), "Denied");
});

flow("OTC: a recipient replicates an encrypted image with a custom key", shopInbox, async (page) => {
  await button(page, "Accept windows-2025-cmk").click();
  await waitForText(panel(page), "can revoke your permission to use the key at any time");
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

flow("OTC: an image cannot be shared if its key is not granted", OTC, async (page) => {
  await button(page, "Share windows-2025-cmk").click();
  await button(dialog(page), PARTNER).click();
  await shows(dialog(page).getByText(/has no permission to use the key/));
  await shows(dialog(page).getByText("No action of this account makes it possible"));
  await shows(dialog(page).getByText("Up to you: The owner of the key has to grant it"));
  await dialog(page).getByText("Where do recipients find their account ID?").click();
  await shows(dialog(page).getByText("My Credentials"));
});

flow("OTC: the cloud accepts the deletion of a shared image, so the dialog says what it breaks", OTC, async (page) => {
  await button(page, "Delete ubuntu-24.04-hardened").click();
  const harm = dialog(page).getByText("Harm:").locator("..");
  await waitForText(harm, "Web shop can no longer see the image");
  await waitForText(harm, "Web shop can no longer reinstall the operating system of 3");
  await fix(dialog(page), "Stop sharing with all 3 accounts").click();
  await button(dialog(page).last(), "Do 2 steps").click();
  await gone(dialog(page));
  await gone(row(page, "ubuntu-24.04-hardened"));
  await button(page, "Delete reference-data-2026q3").click();
  await button(dialog(page), "Delete").click();
  await gone(row(page, "reference-data-2026q3"));
  await dimmed(button(page, "Delete release-2025-frozen"), /protected/);
  await press(page, "Delete release-2025-frozen");
  await shows(panel(page).getByText("Up to you: Lift the protection first"));
  await shows(panel(page).getByText("No action of this account makes it possible"));
});
