// @ts-check
/** Amazon EC2: four accounts, three of them in one organization. A launch permission takes effect at once. */

import { direct, hex, known, made } from "./facts.js";

const organization = "arn:aws:organizations::210987654321:organization/o-a1b2c3d4e5";
const unit = "arn:aws:organizations::210987654321:ou/o-a1b2c3d4e5/ou-ab12-cd34ef56";

const accounts = { golden: "210987654321", shop: "321098765432", data: "432109876543", partner: "543210987654" };

/** A launch permission for all accounts of an organization. @param {string} arn @param {string} since */
const wide = (arn, since) => ({ account: arn, via: /** @type {const} */ ("organization"), since });

/** @type {import("./facts.js").Scene} */
export const ec2 = {
  accounts: [
    { id: accounts.golden, label: "Golden images team", organizations: [organization] },
    { id: accounts.shop, label: "Web shop", organizations: [organization, unit] },
    { id: accounts.data, label: "Data platform", organizations: [organization] },
    { id: accounts.partner, label: "Nordwind Logistics (partner)", organizations: [] },
  ],
  regions: ["eu-central-1", "us-east-1"],
  vaultNames: {},
  words: { copy: "Copy", systemDisk: "Replace a root volume" },
  findingIds: [
    "They sign in to the console and point at their account name at the top right.",
    "Enter the account ID shown there: 12 digits, with or without hyphens.",
    "For a whole organization, or a unit of one, enter its full ARN.",
  ],
  newId: () => `ami-0${hex(16)}`,
  facts: () => ({
    images: [
      known("ami-0a1b2c3d4e5f60718", "web-base-26.04", accounts.golden, "eu-central-1", {
        shares: [direct(accounts.partner, "2026-10-11T13:42:00Z"), wide(unit, "2026-09-02T08:10:00Z")],
        resources: [made(accounts.shop, 4), made(accounts.partner, 1)],
      }),
      known("ami-0b2c3d4e5f6071829", "ci-runner", accounts.golden, "eu-central-1", {
        shares: [wide(organization, "2026-06-15T09:00:00Z")],
      }),
      known("ami-0c3d4e5f607182930", "payroll-2026", accounts.golden, "eu-central-1", {
        encryption: { key: "default", id: "alias/aws/ebs", enabled: true, grantedTo: [] },
      }),
      known("ami-0d4e5f60718293041", "card-vault", accounts.golden, "eu-central-1", {
        encryption: { key: "custom", id: "1234abcd-12ab-34cd-56ef-1234567890ab", enabled: true, grantedTo: [accounts.shop] },
        shares: [direct(accounts.shop, "2026-08-20T07:30:00Z")],
      }),
      known("ami-0e5f6071829304152", "release-2025-frozen", accounts.golden, "eu-central-1", { protected: true }),
      known("ami-0f607182930415263", "base-2024", accounts.golden, "eu-central-1", {
        status: "deprecated",
        shares: [direct(accounts.data, "2024-02-01T10:00:00Z")],
      }),
      known("ami-0071829304152637", "withdrawn-for-review", accounts.golden, "eu-central-1", { status: "deactivated" }),
      known("ami-01829304152637481", "k8s-node-1.34", accounts.golden, "us-east-1", {
        shares: [direct(accounts.shop, "2026-10-01T06:00:00Z")],
      }),
      known("ami-02930415263748592", "shop-frontend", accounts.shop, "eu-central-1", {
        shares: [direct(accounts.golden, "2026-09-20T12:00:00Z"), direct(accounts.partner, "2026-09-20T12:00:00Z")],
      }),
      known("ami-03041526374859604", "warehouse-scanner", accounts.partner, "eu-central-1", {
        os: "windows",
        productCode: "8m3n5kexample",
        shares: [direct(accounts.golden, "2026-10-15T15:00:00Z")],
      }),
      known("ami-04152637485960715", "Amazon Linux 2023", "137112412989", "eu-central-1", {
        origin: "public",
        visibility: "public",
      }),
    ],
    vaults: {},
  }),
};
