//! The rules, one file each. A rule's code, its file, its struct and its spec in `tests/spec` have one name.

use crate::rule::{Declared, Meta};

macro_rules! rules {
    ($($file:ident::$rule:ident),+ $(,)?) => {
        $(mod $file; pub use $file::$rule;)+

        /// The declarations of all rules, by code.
        pub static ALL: &[&Meta] = &[$($rule::META),+];
    };
}

rules! {
    account_limit_exceeded::AccountLimitExceeded,
    action_not_supported::ActionNotSupported,
    already_shared::AlreadyShared,
    call_limit_exceeded::CallLimitExceeded,
    community_image::CommunityImage,
    cross_region::CrossRegion,
    cross_region_copy::CrossRegionCopy,
    deactivation_ends_shares::DeactivationEndsShares,
    decrypting_copy::DecryptingCopy,
    duplicate_account::DuplicateAccount,
    encrypted_image_public::EncryptedImagePublic,
    encrypted_with_default_key::EncryptedWithDefaultKey,
    full_server_copy::FullServerCopy,
    image_deprecated::ImageDeprecated,
    image_in_use::ImageInUse,
    image_not_available::ImageNotAvailable,
    image_not_found::ImageNotFound,
    image_outdated::ImageOutdated,
    image_protected::ImageProtected,
    iso_copy::IsoCopy,
    key_disabled::KeyDisabled,
    key_grant_revocable::KeyGrantRevocable,
    key_not_granted::KeyNotGranted,
    malformed_account_id::MalformedAccountId,
    malformed_image_id::MalformedImageId,
    marketplace_product_copy::MarketplaceProductCopy,
    marketplace_product_public::MarketplaceProductPublic,
    no_access::NoAccess,
    no_accounts::NoAccounts,
    not_a_custom_image::NotACustomImage,
    not_accepted::NotAccepted,
    not_owner::NotOwner,
    not_recipient::NotRecipient,
    not_shared::NotShared,
    not_shared_by_name::NotSharedByName,
    not_shared_with_you::NotSharedWithYou,
    pending_not_counted::PendingNotCounted,
    policy_may_forbid::PolicyMayForbid,
    public_image_limit::PublicImageLimit,
    public_sharing_blocked::PublicSharingBlocked,
    recipient_unverified::RecipientUnverified,
    recipients_lose_access::RecipientsLoseAccess,
    rekey_may_be_refused::RekeyMayBeRefused,
    reshare_forbidden::ReshareForbidden,
    resources_lose_image::ResourcesLoseImage,
    sensitive_data::SensitiveData,
    shared_with_self::SharedWithSelf,
    status_unchanged::StatusUnchanged,
    still_shared::StillShared,
    storage_not_shared::StorageNotShared,
    unsuitable_image_kind::UnsuitableImageKind,
    unsupported_update::UnsupportedUpdate,
    unsupported_use::UnsupportedUse,
    untrusted_source::UntrustedSource,
    vault_in_another_region::VaultInAnotherRegion,
    vault_nearly_full::VaultNearlyFull,
    vault_not_for_backups::VaultNotForBackups,
    vault_not_for_servers::VaultNotForServers,
    vault_not_found::VaultNotFound,
    vault_not_needed::VaultNotNeeded,
    vault_required::VaultRequired,
    vault_too_small::VaultTooSmall,
    vault_unavailable::VaultUnavailable,
    wrong_region::WrongRegion,
}
