// Every screen and dialog of the console is accessible in both themes, and no wider than the window.
import { describe } from "node:test";
import { ALIBABA, DATA, OTC, SHOP, accessible, button, dialog, flow, panel, plan, press, shopInbox } from "./console.mjs";

const screens = {
  "My images": {},
  "My images, why": { do: (page) => press(page, "Delete web-base-26.04") },
  "My images, unknown": { do: (page) => press(page, "Share imported-appliance") },
  "My images, done": { do: (page) => useFirst(page) },
  "Shared with me": { as: SHOP, view: "Shared with me" },
  "Shared by me": { view: "Shared by me" },
  "Public images": { view: "Public images" },
  Rules: { view: "Rules" },
  "a rule": { view: "Rules", do: (page) => openRule(page) },
  "the use menu": { do: (page) => button(page, "Use hana-with-data-disks").click() },
  "the share dialog": { do: (page) => fillRecipients(page) },
  "the unshare dialog": { do: (page) => button(page, "Unshare… web-base-26.04").click() },
  "the copy dialog": { do: (page) => button(page, "Copy web-base-26.04").click() },
  "the dialog of a plan": { do: (page) => openPlan(page) },
  "the dialog of a plan with a choice": { do: (page) => chooseFirst(page) },
  "the use dialog": { do: (page) => useElsewhere(page) },
  "OTC, my images": { ...OTC },
  "OTC, shared with me": shopInbox,
  "OTC, a selection": { ...shopInbox, do: (page) => page.getByLabel("Select grid-forecast").check() },
  "OTC, rejected images": { ...OTC, as: SHOP, view: "Rejected images" },
  "OTC, an empty list": { ...OTC, as: DATA, region: "eu-nl", view: "Shared with me" },
  "OTC, shared by me": { ...OTC, view: "Shared by me" },
  "the vault dialog": { ...shopInbox, do: (page) => button(page, "Accept erp-full-server").click() },
  "the dialog of Accept all": { ...shopInbox, do: (page) => button(page, "Accept all").click() },
  "Glance, the change menu": {
    cloud: "OpenStack Glance",
    do: (page) => button(page, "Change ubuntu-24.04-hardened").click(),
  },
  "EC2, why": { cloud: "Amazon EC2", do: (page) => press(page, "Share payroll-2026") },
  "the delete dialog": { ...OTC, do: (page) => button(page, "Delete ubuntu-24.04-hardened").click() },
};

async function openRule(page) {
  await page.getByRole("link", { name: "account-limit-exceeded" }).click();
  await page.getByText("The request").first().click();
}

async function useFirst(page) {
  await button(page, "Use web-base-26.04").click();
  await button(page, "Create a server web-base-26.04").click();
}

async function fillRecipients(page) {
  await button(page, "Share web-base-26.04").click();
  await dialog(page).getByLabel("Account IDs").fill(`nobody ${ALIBABA.shop} ${ALIBABA.data}`);
  await dialog(page).getByText("Where do recipients find").click();
}

async function openPlan(page) {
  await press(page, "Delete web-base-26.04");
  await plan(panel(page)).click();
}

async function chooseFirst(page) {
  await button(page, "Share ci-runner").click();
  await dialog(page).getByLabel("Account IDs").fill(`nobody ${ALIBABA.shop} ${ALIBABA.partner}`);
  await plan(dialog(page)).click();
}

async function useElsewhere(page) {
  await button(page, "Use web-base-26.04").click();
  await button(page, "In another region… web-base-26.04").click();
}

// None of these depends on the focus, so two run at a time.
describe("every screen and dialog", { concurrency: 2 }, () => {
  for (const [name, screen] of Object.entries(screens)) {
    flow(`${name}: accessible in both themes, and no wider than the window`, screen, async (page) => {
      await screen.do?.(page);
      await accessible(page);
    });
  }
});
