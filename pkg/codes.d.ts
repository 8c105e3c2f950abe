// Written from src/rules, src/clouds and src/effects by `cargo xtask bless`: do not edit.

/** The clouds that the package knows. */
export type CloudId =
  | "alibaba-ecs"
  | "aws-ec2"
  | "azure-gallery"
  | "gcp-compute"
  | "huawei-ims"
  | "openstack-glance"
  | "openstack-glance-legacy"
  | "otc-ims"
  | "otc-swiss-ims";

/** What the clouds' documents call what is asked of them. */
export type Operation =
  | "BatchAddMembers"
  | "BatchDeleteMembers"
  | "BatchUpdateMembers"
  | "CancelImageLaunchPermission"
  | "CopyImage"
  | "CopyImageCrossRegion"
  | "CopyImageInRegion"
  | "CreateImageMember"
  | "CreateReplaceRootVolumeTask"
  | "DeactivateImage"
  | "DeleteImage"
  | "DeleteImageMember"
  | "DeregisterImage"
  | "DescribeImageAttribute"
  | "DescribeImageSharePermission"
  | "DescribeImages"
  | "DisableImage"
  | "DisableImageDeprecation"
  | "DisableImageDeregistrationProtection"
  | "DownloadImageData"
  | "EnableImage"
  | "EnableImageDeprecation"
  | "EnableImageDeregistrationProtection"
  | "Galleries_Delete"
  | "Galleries_Get"
  | "Galleries_List"
  | "GallerySharingProfile_Update"
  | "GetImageBlockPublicAccessState"
  | "GlanceAddImageMember"
  | "GlanceDeleteImage"
  | "GlanceDeleteImageMember"
  | "GlanceListImageMembers"
  | "GlanceListImages"
  | "GlanceShowImage"
  | "GlanceShowImageMember"
  | "GlanceUpdateImageMember"
  | "ListImageMembers"
  | "ListImages"
  | "ListVault"
  | "ModifyImageAttribute"
  | "ModifyImageSharePermission"
  | "ReInitDisk"
  | "ReactivateImage"
  | "ReplaceSystemDisk"
  | "ResetImageAttribute"
  | "RunInstances"
  | "ShowImage"
  | "ShowImageMember"
  | "ShowImageQuota"
  | "ShowJob"
  | "UpdateImage"
  | "UpdateImageMember"
  | "disks.insert"
  | "images.delete"
  | "images.deprecate"
  | "images.get"
  | "images.getIamPolicy"
  | "images.insert"
  | "images.list"
  | "images.setIamPolicy"
  | "images.testIamPermissions"
  | "instances.insert";

/** What a finding can be about. */
export type RuleCode =
  | "account-limit-exceeded"
  | "account-not-found"
  | "account-suspended"
  | "action-not-supported"
  | "admin-only"
  | "already-shared"
  | "backend-fault"
  | "backup-not-shareable"
  | "backups-stay"
  | "call-limit-exceeded"
  | "community-image"
  | "copy-too-large"
  | "cross-region"
  | "cross-region-copy"
  | "data-disk-update"
  | "data-disks-in-the-way"
  | "data-disks-left-out"
  | "deactivation-ends-shares"
  | "decrypting-copy"
  | "disks-stay-encrypted"
  | "duplicate-account"
  | "encrypted-data-disks"
  | "encrypted-image"
  | "encrypted-image-public"
  | "encrypted-with-default-key"
  | "full-server-copy"
  | "full-server-may-be-refused"
  | "grant-has-to-stay"
  | "image-busy"
  | "image-deprecated"
  | "image-in-use"
  | "image-not-available"
  | "image-not-found"
  | "image-not-switchable"
  | "image-outdated"
  | "image-protected"
  | "image-quota-exceeded"
  | "iso-copy"
  | "key-disabled"
  | "key-grant-revocable"
  | "key-not-granted"
  | "malformed-account-id"
  | "malformed-image-id"
  | "malformed-image-name"
  | "malformed-request"
  | "marketplace-product"
  | "marketplace-product-copy"
  | "marketplace-product-public"
  | "name-not-allowed"
  | "no-access"
  | "no-accounts"
  | "not-a-custom-image"
  | "not-accepted"
  | "not-authenticated"
  | "not-in-shared-visibility"
  | "not-owner"
  | "not-permitted"
  | "not-permitted-to-share"
  | "not-recipient"
  | "not-shared"
  | "not-shared-by-name"
  | "not-shared-with-you"
  | "other-work-in-progress"
  | "overlapping-shares"
  | "pending-not-counted"
  | "policy-may-forbid"
  | "public-image-limit"
  | "public-sharing-blocked"
  | "published-image"
  | "recipient-may-be-full"
  | "recipient-unverified"
  | "recipients-lose-access"
  | "refused"
  | "rekey-may-be-refused"
  | "reshare-forbidden"
  | "resources-lose-image"
  | "role-too-low"
  | "same-key"
  | "same-region-copy"
  | "sensitive-data"
  | "setting-not-supported"
  | "shared-through-organization"
  | "shared-with-organization"
  | "shared-with-self"
  | "sharing-chosen-at-creation"
  | "status-unchanged"
  | "still-public"
  | "still-shared"
  | "still-usable-by-id"
  | "storage-not-shared"
  | "throttled"
  | "unaddressable-account"
  | "unready-image-public"
  | "unshareable-os"
  | "unsuitable-image-kind"
  | "unsupported-use"
  | "untrusted-source"
  | "usable-before-accepted"
  | "vault-in-another-region"
  | "vault-nearly-full"
  | "vault-not-for-backups"
  | "vault-not-for-servers"
  | "vault-not-found"
  | "vault-not-needed"
  | "vault-required"
  | "vault-too-small"
  | "vault-unavailable"
  | "visibility-unchanged"
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
  | "/image/sizeGib"
  | "/image/dataDisks"
  | "/image/backup/service"
  | "/image/productCode"
  | "/image/published"
  | "/image/os"
  | "/image/tasks"
  | "/image/resources"
  | "/image/shares"
  | "/image/encryption/id"
  | "/image/encryption/enabled"
  | "/image/encryption/grantedTo"
  | "/image/backup/sizeGib"
  | "/image/backup/sharedToOwner"
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
  "account-not-found": { accounts: string[] };
  "account-suspended": {};
  "action-not-supported": { action: string };
  "admin-only": {};
  "already-shared": { account: string };
  "backend-fault": {};
  "backup-not-shareable": { reason: string };
  "backups-stay": {};
  "call-limit-exceeded": { count: number; max: number };
  "community-image": {};
  "copy-too-large": { sizeGib: number; maxGib: number };
  "cross-region": { region: string; imageRegion: string };
  "cross-region-copy": { region: string; imageRegion: string };
  "data-disk-update": {};
  "data-disks-in-the-way": { count: number; action: string };
  "data-disks-left-out": {};
  "deactivation-ends-shares": { count: number; accounts: string[] };
  "decrypting-copy": {};
  "disks-stay-encrypted": { owner: string };
  "duplicate-account": { account: string };
  "encrypted-data-disks": { count: number };
  "encrypted-image": { action: string };
  "encrypted-image-public": {};
  "encrypted-with-default-key": {};
  "full-server-copy": {};
  "full-server-may-be-refused": {};
  "grant-has-to-stay": {};
  "image-busy": { task: string };
  "image-deprecated": {};
  "image-in-use": { count: number };
  "image-not-available": { status: string };
  "image-not-found": { image: string };
  "image-not-switchable": { status: string };
  "image-outdated": {};
  "image-protected": {};
  "image-quota-exceeded": {};
  "iso-copy": {};
  "key-disabled": {};
  "key-grant-revocable": { owner: string };
  "key-not-granted": { account: string };
  "malformed-account-id": { account: string; of: string; examples: string[]; near: string; meant: string };
  "malformed-image-id": { image: string; example: string; near: string; meant: string };
  "malformed-image-name": { name: string; problem: string; part: string; min: number; max: number };
  "malformed-request": {};
  "marketplace-product": { product: string; action: string };
  "marketplace-product-copy": { product: string };
  "marketplace-product-public": { product: string };
  "name-not-allowed": {};
  "no-access": { owner: string };
  "no-accounts": { whom: string };
  "not-a-custom-image": { origin: string };
  "not-accepted": { status: string };
  "not-authenticated": {};
  "not-in-shared-visibility": { visibility: string };
  "not-owner": { owner: string };
  "not-permitted": {};
  "not-permitted-to-share": {};
  "not-recipient": { account: string };
  "not-shared": { account: string };
  "not-shared-by-name": { account: string };
  "not-shared-with-you": {};
  "other-work-in-progress": {};
  "overlapping-shares": { accounts: string[] };
  "pending-not-counted": { pending: number; total: number; max: number };
  "policy-may-forbid": {};
  "public-image-limit": { max: number };
  "public-sharing-blocked": {};
  "published-image": { action: string };
  "recipient-may-be-full": { count: number; max: number };
  "recipient-unverified": { count: number };
  "recipients-lose-access": { count: number; accounts: string[] };
  "refused": { answer: string };
  "rekey-may-be-refused": {};
  "reshare-forbidden": { owner: string };
  "resources-lose-image": { count: number; accounts: string[] };
  "role-too-low": {};
  "same-key": { key: string };
  "same-region-copy": { region: string };
  "sensitive-data": {};
  "setting-not-supported": { setting: string; value: string };
  "shared-through-organization": { account: string };
  "shared-with-organization": { count: number; accounts: string[] };
  "shared-with-self": { account: string };
  "sharing-chosen-at-creation": { visibility: string };
  "status-unchanged": { status: string };
  "still-public": {};
  "still-shared": { count: number; accounts: string[] };
  "still-usable-by-id": {};
  "storage-not-shared": { owner: string };
  "throttled": {};
  "unaddressable-account": { account: string };
  "unready-image-public": { status: string };
  "unshareable-os": { os: string };
  "unsuitable-image-kind": { kind: string; purpose: string };
  "unsupported-use": { purpose: string };
  "untrusted-source": { owner: string };
  "usable-before-accepted": {};
  "vault-in-another-region": { vault: string; region: string; imageRegion: string };
  "vault-nearly-full": { vault: string; freeGib: number; neededGib: number };
  "vault-not-for-backups": { vault: string };
  "vault-not-for-servers": { vault: string };
  "vault-not-found": { vault: string };
  "vault-not-needed": { vault: string };
  "vault-required": {};
  "vault-too-small": { vault: string; capacityGib: number; neededGib: number };
  "vault-unavailable": { vault: string };
  "visibility-unchanged": { visibility: string };
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
