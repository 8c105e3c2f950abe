// The console on the clouds that have no guide: what only they do.
import assert from "node:assert/strict";
import { SHOP, button, dialog, flow, gone, listed, notice, panel, plan, press, row, shows, waitForText } from "./console.mjs";

const GLANCE = { cloud: "OpenStack Glance" };
const EC2 = { cloud: "Amazon EC2" };

flow("Glance: a private image can be shared after its visibility changes, and its shares are dormant when it is private again", GLANCE, async (page) => {
  await press(page, "Unshare… ci-runner");
  await plan(panel(page)).click();
  await shows(dialog(page).getByText("Make ci-runner shared"));
  await button(dialog(page), "Cancel").click();
  await button(page, "Change ubuntu-24.04-hardened").click();
  await button(page, "Make private ubuntu-24.04-hardened").click();
  await waitForText(dialog(page).getByText("Harm:").locator(".."), "keeps its share, but cannot use the image");
  await button(dialog(page), "Make private").click();
  await gone(dialog(page));
  await shows(row(page, "ubuntu-24.04-hardened").getByText("3 / 128"));
});

flow("Glance: a reader cannot accept, and sees that the role is too low", { ...GLANCE, as: "Auditors (reader)" }, async (page) => {
  await page.getByRole("link", { name: /Rejected images/ }).click();
  await press(page, "Accept ubuntu-24.04-hardened");
  await shows(panel(page).getByRole("link", { name: "role-too-low" }));
});

flow("EC2: an account can leave a share by name, but not one through an organization", { ...EC2, as: SHOP, view: "Shared with me" }, async (page) => {
  await press(page, "Leave web-base-26.04");
  await shows(panel(page).getByRole("link", { name: "not-shared-by-name" }));
  await button(page, "Leave card-vault").click();
  await button(dialog(page), "Leave").click();
  await gone(row(listed(page), "card-vault"));
  assert.match(await notice(page).textContent(), /Done: Leave card-vault/);
});

flow("EC2: an image cannot be made public if the account blocks public sharing", EC2, async (page) => {
  await button(page, "Change web-base-26.04").click();
  await press(page, "Make public web-base-26.04");
  await shows(panel(page).getByRole("link", { name: "public-sharing-blocked" }));
});
