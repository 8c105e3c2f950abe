// The portal, from the page to Glance: against recorded responses of a real Glance, or against a real one.
//
//     PORTAL_GLANCE=http://127.0.0.1:9292 node --test tests/js/portal.test.mjs           a new one without images
//     PORTAL_GLANCE=http://127.0.0.1:9292 BLESS=1 node --test tests/js/portal.test.mjs   also writes the recording
import assert from "node:assert/strict";
import { request as send } from "node:http";
import test, { after, before } from "node:test";
import { openPortal } from "../../examples/portal/server.mjs";
import {
  accessible,
  button,
  dialog,
  dimmed,
  fix,
  flow,
  gone,
  inbox,
  listed,
  lookAs,
  notice,
  open,
  panel,
  plan,
  press,
  row,
  shows,
  waitForText,
} from "./console.mjs";
import { recording, replay } from "./wire.mjs";

const { PORTAL_GLANCE, BLESS } = process.env;
const file = new URL("../glance/portal.jsonl.gz", import.meta.url);
const wire = BLESS ? recording(file) : PORTAL_GLANCE ? { fetch, end() {} } : replay(file);

/** What others do just before the portal sends such a request, after its checks. */
let meanwhile = null;
async function fetchLater(address, options) {
  if (meanwhile?.before(options)) {
    const { then } = meanwhile;
    meanwhile = null;
    await then();
  }
  return wire.fetch(address, options);
}

let portal;
before(async () => {
  portal = await openPortal({ glance: PORTAL_GLANCE ?? "http://glance.example", fetch: fetchLater });
});
after(async () => {
  await portal?.close();
  wire.end();
});

/** What a browser logs about a refusal of the portal. */
const at = { at: () => portal, expected: /status of 409/ };

const ask = async (path) => (await fetch(new URL(path, portal.url))).json();

/** Acts like a page of the portal in another window. */
async function act(as, action, headers = {}) {
  const { origin } = new URL(portal.url);
  const response = await fetch(new URL("api/act", portal.url), {
    method: "POST",
    headers: { origin, "content-type": "application/json", ...headers },
    body: JSON.stringify({ as, action }),
  });
  return { status: response.status, ...(await response.json()) };
}

/** An image as Glance shows it to a person. */
async function imageFor(as, name) {
  const { facts } = await ask(`api/facts?as=${as}`);
  const bodies = facts.map(({ path, body }) => [path, JSON.parse(body)]);
  const image = bodies.flatMap(([, { images = [] }]) => images).find((image) => image.name === name);
  const members = bodies.find(([path]) => path === `/v2/images/${image?.id}/members`)?.[1].members;
  return image && { ...image, members: members?.map(({ member_id, status }) => `${member_id} ${status}`).sort() };
}

/** Types accounts into the share dialog. */
async function shareWith(page, name, accounts) {
  await button(page, `Share ${name}`).click();
  await dialog(page).getByLabel("Account IDs").fill(accounts);
}

flow("Ann shares, Bob accepts, and has the image", at, async (page) => {
  await shareWith(page, "golden-base", "bob");
  await button(dialog(page), "Share with 1").click();
  await waitForText(notice(page), "Done: Share golden-base with Bob");
  await shows(row(page, "golden-base").getByText("1 / 3"));

  await lookAs(page, "Bob");
  await open(page, "Shared with me");
  await accessible(page);
  await button(inbox(page), "Accept golden-base").click();
  await shows(row(listed(page), "golden-base"));
  await waitForText(notice(page), "Done: Accept golden-base");
  assert.deepEqual((await imageFor("ann", "golden-base")).members, ["bob accepted"]);
});

flow("each person sees the images that Glance shows them", at, async (page) => {
  const names = async (view) => {
    await open(page, view);
    return (await page.locator("#main").getByRole("rowheader").locator(".name").allTextContents()).sort();
  };
  assert.deepEqual(await names("My images"), ["golden-base", "release-2026", "scratch", "web-frontend"]);
  assert.deepEqual(await names("Shared with me"), ["etl-worker"]);
  assert.deepEqual(await names("Public images"), ["ci-runner", "debian-13"]);
  await lookAs(page, "Cyd");
  assert.deepEqual(await names("Shared with me"), ["web-frontend"]);
  await page.reload();
  await shows(page.getByText("Seen by Cyd in RegionOne, OpenStack Glance."));
});

flow("a reader cannot accept, and sees that the role is too low", { ...at, as: "Dee (reader)", view: "Shared with me" }, async (page) => {
  await press(page, "Accept etl-worker");
  await shows(panel(page).getByRole("link", { name: "role-too-low" }));
});

flow("nobody shares beyond the limit, and the page says why", at, async (page) => {
  await shareWith(page, "golden-base", "cyd dee ops");
  await waitForText(dialog(page), "Shared with 1 of at most 3 accounts, 4 with these");
  await waitForText(dialog(page).locator(".summary"), "The image would be shared with 4 accounts; the limit is 3.");
  await accessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await button(dialog(page), "Share with 3").press("Enter");
  await shows(dialog(page));
  await fix(dialog(page), "Share with the first 2 accounts only").click();
  await waitForText(notice(page), "Done: Share golden-base with Cyd and Dee");
  assert.deepEqual((await imageFor("ann", "golden-base")).members, ["bob accepted", "cyd pending", "dee pending"]);
  await dimmed(button(page, "Share golden-base"), /limit is 3/);
});

flow("a share that has ended cannot be accepted, although the page still shows it", { ...at, as: "Cyd", view: "Shared with me" }, async (page) => {
  await shows(button(inbox(page), "Accept web-frontend"));
  const { id } = await imageFor("ann", "web-frontend");
  assert.equal((await act("ann", { type: "unshare", image: id, accounts: ["cyd"] })).status, 200);
  await button(inbox(page), "Accept web-frontend").click();
  await waitForText(notice(page), "Nothing was changed: “Accept web-frontend” is not allowed.");
  await waitForText(notice(page), "is not there");
  await gone(row(page, "web-frontend"));
  await shows(panel(page).getByRole("heading", { name: "Accept web-frontend" }));
  await shows(panel(page).getByRole("link", { name: "image-not-found" }));
  await accessible(page);
});

flow("the page explains a late refusal by Glance, and the parts done before stay", at, async (page) => {
  const { id } = await imageFor("ann", "web-frontend");
  meanwhile = {
    before: ({ method, body }) => method === "POST" && body.includes("cyd"),
    then: () => act("ann", { type: "share", image: id, accounts: ["ops"] }),
  };
  await shareWith(page, "web-frontend", "cyd dee");
  await button(dialog(page), "Share with 2").click();
  await waitForText(notice(page), "Only a part was done: “Share web-frontend with Dee (reader)” was refused by the cloud.");
  await waitForText(notice(page), "The cloud did not do it: web-frontend is not shared with Dee");
  await waitForText(notice(page), "It has changed meanwhile: web-frontend is shared with Ops");
  await shows(panel(page).getByText("Refused by the cloud"));
  await shows(panel(page).getByRole("link", { name: "account-limit-exceeded" }));
  await waitForText(panel(page), "If so, this has changed meanwhile: image › shares");
  await shows(row(page, "web-frontend").getByText("3 / 3"));
  await accessible(page);
  assert.deepEqual((await imageFor("ann", "web-frontend")).members, ["bob accepted", "cyd pending", "ops pending"]);
});

flow("a protected image cannot be deleted, but there is a plan", at, async (page) => {
  await dimmed(button(page, "Delete release-2026"), /protected/);
  await press(page, "Delete release-2026");
  await shows(panel(page).getByRole("link", { name: "image-protected" }));
  await accessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await plan(panel(page)).click();
  await button(dialog(page), "Do 2 steps").click();
  await waitForText(notice(page), "Done in 2 steps: Delete release-2026");
  await gone(row(page, "release-2026"));
  assert.equal(await imageFor("ann", "release-2026"), undefined);
});

flow("a deleted image is gone for everybody", { ...at, as: "Bob", view: "Shared with me" }, async (page) => {
  await shows(row(listed(page), "golden-base"));
  await lookAs(page, "Ann");
  await open(page, "My images");
  await button(page, "Delete golden-base").click();
  await waitForText(dialog(page), "Bob");
  await button(dialog(page), "Delete").click();
  await waitForText(notice(page), "Done: Delete golden-base");
  await lookAs(page, "Bob");
  await open(page, "Shared with me");
  await shows(row(listed(page), "web-frontend"));
  assert.equal(await row(page, "golden-base").count(), 0);
});

flow("a reload shows what has changed meanwhile", at, async (page) => {
  const { id } = await imageFor("ann", "scratch");
  assert.equal((await act("ann", { type: "update", image: id, set: { protected: true } })).status, 200);
  await button(page, "Reload").click();
  await waitForText(notice(page), "It has changed meanwhile: scratch is protected.");
});

flow("an action that does not get through changes nothing", { ...at, expected: /net::/ }, async (page) => {
  await page.route("**/api/*", (route) => route.abort());
  await button(page, "Delete web-frontend").click();
  await button(dialog(page), "Delete").click();
  await waitForText(notice(page), "Nothing was changed: “Delete web-frontend” did not get through: the portal cannot be reached.");
  await shows(row(page, "web-frontend"));
  await button(page, "Reload").click();
  await waitForText(notice(page), "Not reloaded: the portal cannot be reached.");
});

test("the server repeats the checks, and takes no identity from the browser", async () => {
  const { id } = await imageFor("ann", "scratch");
  const steal = { type: "update", image: id, set: { visibility: "public" } };
  const refused = await act("ann", steal, { "x-roles": "admin", "x-project-id": "ops" });
  assert.equal(refused.status, 409);
  assert.equal(refused.verdict.findings[0].code, "admin-only");
  assert.equal((await act("eve", steal)).status, 400);
  assert.equal((await act("ann", { type: "use", image: id, as: "server" })).status, 400);
  assert.match((await act("ann", { ...steal, set: { colour: "red" } })).error, /`action.set.colour`/);
  assert.equal((await imageFor("ann", "scratch")).visibility, "private");
});

test("the server refuses foreign hosts, origins and requests", async () => {
  const { port } = new URL(portal.url);
  const status = (path, { method = "GET", body = "", ...headers } = {}) =>
    new Promise((resolve, reject) => {
      const sent = send({ port, host: "127.0.0.1", path, method, headers }, (response) => resolve(response.resume().statusCode));
      sent.on("error", reject).end(body);
    });
  const own = { method: "POST", origin: new URL(portal.url).origin, "content-type": "application/json" };
  assert.equal(await status("/api/portal"), 200);
  assert.equal(await status("/", { host: "portal.example" }), 403, "a foreign name may point here");
  assert.equal(await status("/api/facts?as=ann", { host: "portal.example" }), 403);
  assert.equal(await status("/api/act", { ...own, origin: "http://elsewhere.example" }), 403);
  assert.equal(await status("/api/act", { ...own, "content-type": "text/plain" }), 415);
  assert.equal(await status("/api/act", { ...own, body: "{" }), 400);
  assert.equal(await status("/api/act", { ...own, body: " ".repeat(100_000) }), 413);
  assert.equal(await status("/api/images"), 404);
  assert.equal(await status("/api/facts?as=eve"), 400);
});
