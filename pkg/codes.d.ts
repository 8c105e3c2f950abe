// Written from src/rules, src/clouds and src/effects by `cargo xtask bless`: do not edit.

/** The clouds that the package knows. */
export type CloudId =
  | "alibaba-ecs"
  | "aws-ec2"
  | "azure-gallery"
  | "gcp-compute"
  | "otc-ims";

/** What a finding can be about. */
export type RuleCode =
  | "account-limit-exceeded"
  | "action-not-supported"
  | "already-shared"
  | "call-limit-exceeded"
  | "community-image"
  | "cross-region"
  | "cross-region-copy"
  | "deactivation-ends-shares"
  | "decrypting-copy"
  | "duplicate-account"
  | "encrypted-image"
  | "encrypted-image-public"
  | "encrypted-with-default-key"
  | "full-server-copy"
  | "image-deprecated"
  | "image-in-use"
  | "image-not-available"
  | "image-not-found"
  | "image-outdated"
  | "image-protected"
  | "iso-copy"
  | "key-disabled"
  | "key-grant-revocable"
  | "key-not-granted"
  | "malformed-account-id"
  | "malformed-image-id"
  | "marketplace-product-copy"
  | "marketplace-product-public"
  | "no-access"
  | "no-accounts"
  | "not-a-custom-image"
  | "not-accepted"
  | "not-owner"
  | "not-permitted-to-share"
  | "not-recipient"
  | "not-shared"
  | "not-shared-by-name"
  | "not-shared-with-you"
  | "pending-not-counted"
  | "policy-may-forbid"
  | "public-image-limit"
  | "public-sharing-blocked"
  | "recipient-unverified"
  | "recipients-lose-access"
  | "rekey-may-be-refused"
  | "reshare-forbidden"
  | "resources-lose-image"
  | "sensitive-data"
  | "shared-with-self"
  | "sharing-chosen-at-creation"
  | "status-unchanged"
  | "still-shared"
  | "storage-not-shared"
  | "unready-image-public"
  | "unsuitable-image-kind"
  | "unsupported-update"
  | "unsupported-use"
  | "untrusted-source"
  | "vault-in-another-region"
  | "vault-nearly-full"
  | "vault-not-for-backups"
  | "vault-not-for-servers"
  | "vault-not-found"
  | "vault-not-needed"
  | "vault-required"
  | "vault-too-small"
  | "vault-unavailable"
  | "wrong-region";

/** What an action can change. */
export type EffectCode =
  | "access-granted"
  | "share-offered"
  | "recipient-notified"
  | "no-charge"
  | "quota-unaffected"
  | "listed-for-recipient"
  | "share-accepted"
  | "share-rejected"
  | "hidden-from-list"
  | "vault-space-used"
  | "access-revoked"
  | "offer-withdrawn"
  | "cannot-reinitialize"
  | "cannot-reinstall"
  | "cannot-clone"
  | "image-deleted"
  | "copy-created"
  | "key-replaced"
  | "server-created"
  | "disk-created"
  | "system-disk-replaced"
  | "disk-reinitialized"
  | "visibility-changed"
  | "open-to-all"
  | "closed-to-all"
  | "share-rests"
  | "protection-set"
  | "protection-lifted"
  | "image-deactivated"
  | "image-activated"
  | "image-deprecated"
  | "image-renamed"
  | "charged";

/** A fact that a decision can depend on: the JSON Pointer to it, without the index in a list. */
export type FactPath =
  | "/region"
  | "/role"
  | "/organizations"
  | "/publicSharingBlocked"
  | "/image/owner"
  | "/image/region"
  | "/image/kind"
  | "/image/origin"
  | "/image/visibility"
  | "/image/status"
  | "/image/protected"
  | "/image/encryption"
  | "/image/encryption/enabled"
  | "/image/encryption/grantedTo"
  | "/image/sizeGib"
  | "/image/dataDisks"
  | "/image/backup/service"
  | "/image/backup/sharedToOwner"
  | "/image/backup/sizeGib"
  | "/image/productCode"
  | "/image/published"
  | "/image/os"
  | "/image/tasks"
  | "/image/resources"
  | "/image/shares"
  | "/image/shares/status"
  | "/vaults"
  | "/vaults/region"
  | "/vaults/type"
  | "/vaults/protection"
  | "/vaults/capacityGib"
  | "/vaults/usedGib"
  | "/vaults/available";

/** The languages that messages come in. */
export type Locale =
  | "de"
  | "en"
  | "zh-CN";

/** The values in the findings of each rule. */
export interface RuleParams {
  "account-limit-exceeded": { total: number; max: number; added: number; room: number };
  "action-not-supported": { action: string };
  "already-shared": { account: string };
  "call-limit-exceeded": { count: number; max: number };
  "community-image": {};
  "cross-region": { region: string; imageRegion: string };
  "cross-region-copy": { region: string; imageRegion: string };
  "deactivation-ends-shares": { count: number; accounts: string[] };
  "decrypting-copy": {};
  "duplicate-account": { account: string };
  "encrypted-image": { action: string };
  "encrypted-image-public": {};
  "encrypted-with-default-key": {};
  "full-server-copy": {};
  "image-deprecated": {};
  "image-in-use": { count: number };
  "image-not-available": { status: string };
  "image-not-found": { image: string };
  "image-outdated": {};
  "image-protected": {};
  "iso-copy": {};
  "key-disabled": {};
  "key-grant-revocable": { owner: string };
  "key-not-granted": { account: string };
  "malformed-account-id": { account: string; of: string; examples: string[]; near: string; meant: string };
  "malformed-image-id": { image: string; example: string; near: string; meant: string };
  "marketplace-product-copy": { product: string };
  "marketplace-product-public": { product: string };
  "no-access": { owner: string };
  "no-accounts": { whom: string };
  "not-a-custom-image": { origin: string };
  "not-accepted": { status: string };
  "not-owner": { owner: string };
  "not-permitted-to-share": {};
  "not-recipient": { account: string };
  "not-shared": { account: string };
  "not-shared-by-name": { account: string };
  "not-shared-with-you": {};
  "pending-not-counted": { pending: number; total: number; max: number };
  "policy-may-forbid": {};
  "public-image-limit": { max: number };
  "public-sharing-blocked": {};
  "recipient-unverified": { count: number };
  "recipients-lose-access": { count: number; accounts: string[] };
  "rekey-may-be-refused": {};
  "reshare-forbidden": { owner: string };
  "resources-lose-image": { count: number; accounts: string[] };
  "sensitive-data": {};
  "shared-with-self": { account: string };
  "sharing-chosen-at-creation": { visibility: string };
  "status-unchanged": { status: string };
  "still-shared": { count: number; accounts: string[] };
  "storage-not-shared": { owner: string };
  "unready-image-public": { status: string };
  "unsuitable-image-kind": { kind: string; purpose: string };
  "unsupported-update": { field: string };
  "unsupported-use": { purpose: string };
  "untrusted-source": { owner: string };
  "vault-in-another-region": { vault: string; region: string; imageRegion: string };
  "vault-nearly-full": { vault: string; freeGib: number; neededGib: number };
  "vault-not-for-backups": { vault: string };
  "vault-not-for-servers": { vault: string };
  "vault-not-found": { vault: string };
  "vault-not-needed": { vault: string };
  "vault-required": {};
  "vault-too-small": { vault: string; capacityGib: number; neededGib: number };
  "vault-unavailable": { vault: string };
  "wrong-region": { region: string; imageRegion: string };
}

/** The values in each kind of effect. */
export interface EffectParams {
  "access-granted": { account: string };
  "access-revoked": { account: string };
  "cannot-clone": { account: string; count: number };
  "cannot-reinitialize": { account: string; count: number };
  "cannot-reinstall": { account: string; count: number };
  "charged": { account: string };
  "closed-to-all": {};
  "copy-created": { account: string; region: string };
  "disk-created": { account: string };
  "disk-reinitialized": { account: string };
  "hidden-from-list": { account: string };
  "image-activated": {};
  "image-deactivated": {};
  "image-deleted": { image: string };
  "image-deprecated": {};
  "image-renamed": { name: string };
  "key-replaced": { account: string };
  "listed-for-recipient": { account: string; region: string };
  "no-charge": {};
  "offer-withdrawn": { account: string };
  "open-to-all": {};
  "protection-lifted": {};
  "protection-set": {};
  "quota-unaffected": { account: string };
  "recipient-notified": { account: string; region: string };
  "server-created": { account: string };
  "share-accepted": { account: string };
  "share-offered": { account: string };
  "share-rejected": { account: string };
  "share-rests": { account: string };
  "system-disk-replaced": { account: string };
  "vault-space-used": { vault: string; sizeGib: number };
  "visibility-changed": { visibility: string };
}
