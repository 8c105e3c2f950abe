// @ts-check
/**
 * The data set of the console: two clouds, four accounts each, images in every state.
 * Names are invented. Every fact is given, so that decisions are not "unknown", but for one image on each cloud.
 */

/** @typedef {import("../pkg/index.d.ts").Image} Image */
/** @typedef {import("../pkg/index.d.ts").Vault} Vault */
/** @typedef {import("../pkg/index.d.ts").CloudId} CloudId */
/** @typedef {{ images: Image[], vaults: Record<string, Vault[]> }} CloudFacts */
/** @typedef {{ id: string, label: string }} Account */
/** @typedef {Record<string, string>} Names by id */
/**
 * @typedef {object} Scene
 * @property {Account[]} accounts
 * @property {string[]} regions
 * @property {Names} vaultNames
 * @property {() => string} newId an image id as the cloud gives them
 * @property {() => CloudFacts} facts
 */

/**
 * An image of which every fact is known; `facts` says what differs from a plain Linux system disk.
 *
 * @param {string} id @param {string} name @param {string} owner @param {string} region @param {Partial<Image>} [facts]
 * @returns {Image}
 */
function known(id, name, owner, region, facts = {}) {
  return {
    id,
    name,
    owner,
    region,
    kind: "system-disk",
    origin: "custom",
    visibility: facts.shares?.length ? "shared" : "private",
    status: "available",
    protected: false,
    encryption: null,
    sizeGib: 40,
    dataDisks: 0,
    productCode: null,
    published: false,
    os: "linux",
    tasks: [],
    resources: [],
    shares: [],
    ...facts,
  };
}

/** @param {number} length */
const hex = (length) =>
  Array.from(crypto.getRandomValues(new Uint8Array(length)), (byte) => (byte % 16).toString(16)).join("");

/** @param {string} account @param {number} count @param {"server" | "disk"} [kind] */
const made = (account, count, kind = "server") => ({ account, kind, count });

// ------------------------------------------------------------------------------------------------ Alibaba Cloud ECS

const ali = {
  golden: "1005200110023001",
  shop: "1007300220046002",
  data: "1009400330069003",
  partner: "5001800440072004",
};

/** On this cloud a share has no state: it is effective at once. @param {string} account @param {string} since */
const direct = (account, since) => ({ account, via: /** @type {const} */ ("account"), since });

/** @type {Scene} */
const alibaba = {
  accounts: [
    { id: ali.golden, label: "Golden images team" },
    { id: ali.shop, label: "Web shop" },
    { id: ali.data, label: "Data platform" },
    { id: ali.partner, label: "Nordwind Logistics (partner)" },
  ],
  regions: ["cn-hangzhou", "cn-shanghai", "ap-southeast-1"],
  vaultNames: {},
  newId: () => `m-bp1${hex(14)}`,
  facts: () => ({
    images: [
      known("m-bp1web2604a7k3q9", "web-base-26.04", ali.golden, "cn-hangzhou", {
        shares: [direct(ali.shop, "2026-09-02T08:10:00Z"), direct(ali.partner, "2026-10-11T13:42:00Z")],
        resources: [made(ali.shop, 4), made(ali.partner, 1), made(ali.golden, 2)],
      }),
      known("m-bp1runner5x8d2c", "ci-runner", ali.golden, "cn-hangzhou", {
        shares: [
          direct(ali.data, "2026-06-15T09:00:00Z"),
          ...Array.from({ length: 48 }, (_, n) =>
            direct(String(2001500000000000 + 7919 * (n + 1)), "2026-06-15T09:00:00Z"),
          ),
        ],
      }),
      known("m-bp1payroll9s4m1", "payroll-2026", ali.golden, "cn-hangzhou", {
        encryption: { key: "default", id: "alias/acs/ecs", enabled: true, grantedTo: [] },
      }),
      known("m-bp1cardvault7z2", "card-vault", ali.golden, "cn-hangzhou", {
        encryption: { key: "custom", id: "key-hzz65f4a1b2c3", enabled: true, grantedTo: [ali.shop] },
        shares: [direct(ali.shop, "2026-08-20T07:30:00Z")],
      }),
      known("m-bp1hana3nvme6t0", "hana-with-data-disks", ali.golden, "cn-hangzhou", {
        sizeGib: 300,
        dataDisks: 2,
        shares: [direct(ali.data, "2026-07-01T10:00:00Z")],
        resources: [made(ali.data, 1)],
      }),
      known("m-bp1frozen8q5w2e", "release-2025-frozen", ali.golden, "cn-hangzhou", { protected: true }),
      known("m-bp1nightly0v7r4", "nightly-build", ali.golden, "cn-hangzhou", { status: "creating" }),
      // Imported by a script that recorded little: encryption, status, shares and tasks are not known.
      {
        id: "m-bp1import2y6u8i",
        name: "imported-appliance",
        owner: ali.golden,
        region: "cn-hangzhou",
        kind: "system-disk",
        origin: "custom",
        sizeGib: 60,
        os: "linux",
      },
      known("m-uf6k8snode4p1l", "k8s-node-1.34", ali.golden, "cn-shanghai", {
        shares: [direct(ali.shop, "2026-10-01T06:00:00Z"), direct(ali.data, "2026-10-01T06:00:00Z")],
      }),
      known("m-bp1shopfront6h3", "shop-frontend", ali.shop, "cn-hangzhou", {
        shares: [direct(ali.golden, "2026-09-20T12:00:00Z"), direct(ali.data, "2026-09-20T12:00:00Z")],
        resources: [made(ali.shop, 6)],
      }),
      known("m-bp1etlwork1n9b5", "etl-worker", ali.data, "cn-hangzhou", {
        shares: [direct(ali.shop, "2026-05-05T05:05:00Z")],
        tasks: ["copy"],
      }),
      known("m-bp1scanner4j7k2", "warehouse-scanner", ali.partner, "cn-hangzhou", {
        os: "windows",
        productCode: "jxsc000204",
        shares: [direct(ali.golden, "2026-10-15T15:00:00Z")],
      }),
      known("m-t4nagentsg3f8d6", "partner-agent", ali.partner, "ap-southeast-1", {
        shares: [direct(ali.golden, "2026-10-16T02:00:00Z")],
      }),
      known("aliyun_3_x64_20G_2026", "Alibaba Cloud Linux 3", "aliyun", "cn-hangzhou", {
        origin: "public",
        visibility: "public",
        sizeGib: 20,
      }),
      known("m-bp1market5g2h9a", "WordPress LNMP stack", "aliyun-marketplace", "cn-hangzhou", {
        origin: "marketplace",
        visibility: "public",
        productCode: "cmjj013396",
        published: true,
      }),
    ],
    vaults: {},
  }),
};

// ---------------------------------------------------------------------------------------------- Open Telekom Cloud

const otc = {
  golden: "0b1f5c3e8a7d4962b5e0c4d7f9a81263",
  shop: "3d9e7a10c2b84f56a1d3e8f7b6c50942",
  data: "7c4b2e91f0d346a8935ef1b7d2c8a604",
  partner: "e5a8036d1f9c47b2a4d7608b3c1e9f52",
};

/** @param {"pending" | "accepted" | "rejected"} status */
const share = (status) => /** @param {string} account @param {string} since */ (account, since) => ({
  account,
  status,
  via: /** @type {const} */ ("account"),
  since,
});
const pending = share("pending"),
  accepted = share("accepted"),
  rejected = share("rejected");

/** @param {string} id @param {Partial<Vault>} [facts] @returns {Vault} */
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

/** @type {Scene} */
const telekom = {
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
      // Imported by a script that recorded little: encryption, status, shares and tasks are not known.
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
      // Each but the first misses exactly one of the things that an 80 GiB full-server image needs.
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

/** What the console can show, by cloud. A cloud that the engine knows and this list does not is not offered. */
export const scenes = /** @type {Partial<Record<CloudId, Scene>>} */ ({ "alibaba-ecs": alibaba, "otc-ims": telekom });
