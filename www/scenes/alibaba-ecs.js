// @ts-check
/** Alibaba Cloud ECS: four accounts, images in every state. */

import { direct, hex, known, made } from "./facts.js";

const ali = {
  golden: "1005200110023001",
  shop: "1007300220046002",
  data: "1009400330069003",
  partner: "5001800440072004",
};

/** @type {import("./facts.js").Scene} */
export const alibaba = {
  accounts: [
    { id: ali.golden, label: "Golden images team" },
    { id: ali.shop, label: "Web shop" },
    { id: ali.data, label: "Data platform" },
    { id: ali.partner, label: "Nordwind Logistics (partner)" },
  ],
  regions: ["cn-hangzhou", "cn-shanghai", "ap-southeast-1"],
  vaultNames: {},
  words: { copy: "Copy", systemDisk: "Replace a system disk" },
  findingIds: [
    "They sign in to the ECS console with their main account: a RAM user's own ID does not work.",
    "They point at their avatar at the top right and choose Security Settings.",
    "Enter the account ID on that page. It has 16 digits.",
  ],
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
      // Imported by a script that recorded little: encryption, status, shares and tasks are missing.
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
