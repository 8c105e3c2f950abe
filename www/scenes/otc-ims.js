// @ts-check
/** Open Telekom Cloud: four projects, images in every state, and vaults. */

import { accepted, hex, known, made, pending, rejected } from "./facts.js";

const otc = {
  golden: "0b1f5c3e8a7d4962b5e0c4d7f9a81263",
  shop: "3d9e7a10c2b84f56a1d3e8f7b6c50942",
  data: "7c4b2e91f0d346a8935ef1b7d2c8a604",
  partner: "e5a8036d1f9c47b2a4d7608b3c1e9f52",
};

/** @param {string} id @param {Partial<import("./facts.js").Vault>} [facts] @returns {import("./facts.js").Vault} */
const vault = (id, facts = {}) => ({
  id,
  region: "eu-de",
  type: "server",
  protection: "backup",
  capacityGib: 80,
  usedGib: 0,
  available: true,
  ...facts,
});

/** @type {import("./facts.js").Scene} */
export const telekom = {
  accounts: [
    { id: otc.golden, label: "Golden images team" },
    { id: otc.shop, label: "Web shop" },
    { id: otc.data, label: "Data platform" },
    { id: otc.partner, label: "Stadtwerke Seehafen (partner)" },
  ],
  regions: ["eu-de", "eu-nl"],
  vaultNames: {
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f201": "server-backups-80",
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f202": "server-backups-40",
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f203": "disk-backups",
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f204": "replicas-from-eu-nl",
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f205": "server-backups-locked",
    "5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f206": "server-backups-nl",
    "9e3d4b20-71c6-4f58-8a2d-0c5e1f7b3a01": "platform-backups",
  },
  words: { copy: "Replicate", systemDisk: "Change a server's OS" },
  findingIds: [
    "They sign in to the console, point at their user name at the top right and choose My Credentials.",
    "The list of projects has one line for each region, because every region has its own project ID.",
    "Enter the project ID of the image's region. It has 32 letters and digits. It is not the account ID.",
  ],
  newId: () => [8, 4, 4, 4, 12].map(hex).join("-"),
  facts: () => ({
    images: [
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b01", "ubuntu-24.04-hardened", otc.golden, "eu-de", {
        sizeGib: 20,
        shares: [
          accepted(otc.shop, "2026-08-03T09:12:00Z"),
          pending(otc.data, "2026-11-18T14:00:00Z"),
          rejected(otc.partner, "2026-08-03T09:12:00Z"),
        ],
        resources: [made(otc.shop, 3), made(otc.golden, 1)],
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b02", "windows-2025-cmk", otc.golden, "eu-de", {
        os: "windows",
        sizeGib: 60,
        encryption: {
          key: "custom",
          id: "0c5b1a7e-92d4-4f36-8e10-b7a4c3d2f901",
          enabled: true,
          grantedTo: [otc.shop, otc.data],
        },
        shares: [pending(otc.shop, "2026-11-19T08:30:00Z")],
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b03", "erp-full-server", otc.golden, "eu-de", {
        kind: "full-server",
        sizeGib: 40,
        dataDisks: 1,
        backup: { service: "cbr", sizeGib: 80, sharedToOwner: false },
        shares: [pending(otc.shop, "2026-11-19T16:45:00Z"), pending(otc.data, "2026-11-19T16:45:00Z")],
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b04", "reference-data-2026q3", otc.golden, "eu-de", {
        kind: "data-disk",
        sizeGib: 100,
        shares: [accepted(otc.shop, "2026-10-02T10:00:00Z"), accepted(otc.partner, "2026-10-02T10:00:00Z")],
        resources: [made(otc.partner, 2, "disk")],
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b05", "hr-archive", otc.golden, "eu-de", {
        encryption: { key: "default", id: "ims/default", enabled: true, grantedTo: [] },
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b06", "release-2025-frozen", otc.golden, "eu-de", {
        protected: true,
        shares: [accepted(otc.data, "2026-01-15T11:20:00Z")],
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b07", "nightly-build", otc.golden, "eu-de", { status: "creating" }),
      // Imported by a script that recorded little: encryption, status, shares and tasks are missing.
      {
        id: "1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b08",
        name: "imported-appliance",
        owner: otc.golden,
        region: "eu-de",
        kind: "system-disk",
        origin: "custom",
        sizeGib: 60,
        os: "linux",
      },
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b09", "legacy-crm-server", otc.golden, "eu-de", {
        kind: "full-server",
        os: "windows",
        sizeGib: 120,
        backup: { service: "csbs", sizeGib: 120, sharedToOwner: false },
      }),
      known("1c7f0a42-5d3e-4b86-9f21-a80c6e4d1b10", "k8s-node-1.34", otc.golden, "eu-nl", {
        shares: [pending(otc.shop, "2026-11-20T07:00:00Z"), pending(otc.partner, "2026-11-20T07:00:00Z")],
      }),
      known("2d8e1b53-6e4f-4c97-8a32-b91d7f5e2c01", "shop-frontend-cmk", otc.shop, "eu-de", {
        encryption: {
          key: "custom",
          id: "4e6d2b8f-a3e5-4047-9f21-c8b5d4e3fa02",
          enabled: true,
          grantedTo: [otc.golden, otc.data],
        },
        shares: [pending(otc.golden, "2026-11-17T12:00:00Z"), accepted(otc.data, "2026-09-12T12:00:00Z")],
        resources: [made(otc.data, 2), made(otc.shop, 5)],
      }),
      known("2d8e1b53-6e4f-4c97-8a32-b91d7f5e2c02", "checkout-debug", otc.shop, "eu-de", {
        shares: [rejected(otc.data, "2026-03-09T10:00:00Z"), rejected(otc.golden, "2026-03-09T10:00:00Z")],
      }),
      known("3e9f2c64-7f50-4da8-9b43-ca2e806f3d01", "etl-worker", otc.data, "eu-de", {
        shares: [rejected(otc.shop, "2026-04-22T18:00:00Z"), pending(otc.partner, "2026-11-16T18:00:00Z")],
      }),
      known("4fa03d75-8061-4eb9-8c54-db3f917a4e01", "grid-forecast", otc.partner, "eu-de", {
        shares: [
          accepted(otc.golden, "2026-07-07T07:07:00Z"),
          pending(otc.shop, "2026-11-20T11:00:00Z"),
          rejected(otc.data, "2026-07-07T07:07:00Z"),
        ],
        resources: [made(otc.golden, 1)],
      }),
      known("5ab14e86-9172-4fca-9d65-ec40a28b5f01", "Standard_Ubuntu_24.04_latest", "otc", "eu-de", {
        origin: "public",
        visibility: "public",
        sizeGib: 8,
      }),
      known("5ab14e86-9172-4fca-9d65-ec40a28b5f02", "Firewall appliance (BYOL)", "otc-marketplace", "eu-de", {
        origin: "marketplace",
        visibility: "public",
        productCode: "mkt-fw-7",
        published: true,
      }),
    ],
    vaults: {
      // Each vault but the first fails exactly one requirement of an 80 GiB full-server image.
      [otc.shop]: [
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f201"),
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f202", { capacityGib: 40 }),
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f203", { type: "disk", capacityGib: 500, usedGib: 120 }),
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f204", { protection: "replication", capacityGib: 500 }),
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f205", { available: false, capacityGib: 200 }),
        vault("5a0e7c11-38f2-4d0b-9c1e-6b7a90d4f206", { region: "eu-nl", capacityGib: 200 }),
      ],
      [otc.data]: [vault("9e3d4b20-71c6-4f58-8a2d-0c5e1f7b3a01", { capacityGib: 100, usedGib: 60 })],
      [otc.golden]: [],
      [otc.partner]: [],
    },
  }),
};
