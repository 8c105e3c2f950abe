// @ts-check
/** OpenStack Glance: four projects and an administrator. A reply only changes lists; visibility decides about access. */

import { accepted, hex, known, made, pending, rejected } from "./facts.js";

const projects = {
  golden: "a3c81f5e7d2b4c60918e5f7a2b3c4d01",
  shop: "b4d92a6f8e3c4d71a29f6a8b3c4d5e02",
  data: "c5ea3b7a9f4d4e82b3a07b9c4d5e6f03",
  partner: "d6fb4c8bae5e4f93c4b18cad5e6f7a04",
  operators: "e7ac5d9cbf6f40a4d5c29dbe6f7a8b05",
};

const region = "RegionOne";

/** @param {string} id @param {string} name @param {string} owner @param {Partial<import("./facts.js").Image>} [facts] */
const image = (id, name, owner, facts) => known(id, name, owner, region, { visibility: "shared", ...facts });

/** @type {import("./facts.js").Scene} */
export const glance = {
  accounts: [
    { id: projects.golden, label: "Golden images team", role: "member" },
    { id: projects.shop, label: "Web shop", role: "member" },
    { id: projects.data, label: "Data platform", role: "member" },
    { id: projects.partner, label: "Auditors (reader)", role: "reader" },
    { id: projects.operators, label: "Operators (admin)", role: "admin" },
  ],
  regions: [region],
  vaultNames: {},
  words: { copy: "Copy", systemDisk: "Rebuild a server" },
  findingIds: [
    "They sign in to the dashboard and open Identity, Projects.",
    "Enter the ID of the project that will use the image.",
    "Glance does not check the ID: it also shares with a wrong one.",
  ],
  newId: () => [8, 4, 4, 4, 12].map(hex).join("-"),
  facts: () => ({
    images: [
      image("7b1d0c5e-2f3a-4b6c-8d7e-9f0a1b2c3d01", "ubuntu-24.04-hardened", projects.golden, {
        shares: [
          accepted(projects.shop, "2026-08-03T09:12:00Z"),
          pending(projects.data, "2026-11-18T14:00:00Z"),
          rejected(projects.partner, "2026-08-03T09:12:00Z"),
        ],
        resources: [made(projects.shop, 3)],
      }),
      image("7b1d0c5e-2f3a-4b6c-8d7e-9f0a1b2c3d02", "ci-runner", projects.golden, {
        visibility: "private",
        // Sharing the image again brings them back with the same status.
        shares: [accepted(projects.data, "2026-06-15T09:00:00Z")],
      }),
      image("7b1d0c5e-2f3a-4b6c-8d7e-9f0a1b2c3d03", "release-2025-frozen", projects.golden, {
        protected: true,
        shares: [accepted(projects.data, "2026-01-15T11:20:00Z")],
      }),
      image("7b1d0c5e-2f3a-4b6c-8d7e-9f0a1b2c3d04", "withdrawn-for-review", projects.golden, { status: "deactivated" }),
      image("7b1d0c5e-2f3a-4b6c-8d7e-9f0a1b2c3d05", "nightly-build", projects.golden, { status: "creating" }),
      image("8c2e1d6f-3a4b-4c7d-9e8f-0a1b2c3d4e01", "shop-frontend", projects.shop, {
        shares: [pending(projects.golden, "2026-11-17T12:00:00Z"), accepted(projects.data, "2026-09-12T12:00:00Z")],
      }),
      image("8c2e1d6f-3a4b-4c7d-9e8f-0a1b2c3d4e02", "checkout-debug", projects.shop, {
        shares: [rejected(projects.golden, "2026-03-09T10:00:00Z"), rejected(projects.data, "2026-03-09T10:00:00Z")],
      }),
      image("9d3f2e7a-4b5c-4d8e-af9a-1b2c3d4e5f01", "etl-worker", projects.data, {
        shares: [accepted(projects.golden, "2026-05-05T05:05:00Z"), pending(projects.shop, "2026-11-16T18:00:00Z")],
      }),
      image("ae4a3f8b-5c6d-4e9f-b0ab-2c3d4e5f6a01", "Debian 13 (cloud)", projects.operators, {
        origin: "public",
        visibility: "public",
      }),
    ],
    vaults: {},
  }),
};
