//! The rules, one file each. A rule's code, its file, its struct and its spec in `tests/spec` have one name.

mod acceptance_not_supported;
mod account_limit_exceeded;
mod already_shared;
mod call_limit_exceeded;
mod community_image;
mod cross_region;
mod cross_region_copy;
mod decrypting_copy;
mod duplicate_account;
mod encrypted_with_default_key;
mod full_server_copy;
mod image_deprecated;
mod image_in_use;
mod image_not_available;
mod image_not_found;
mod image_protected;
mod iso_copy;
mod key_disabled;
mod key_grant_revocable;
mod key_not_granted;
mod malformed_account_id;
mod no_access;
mod no_accounts;
mod not_a_custom_image;
mod not_accepted;
mod not_owner;
mod not_recipient;
mod not_shared;
mod not_shared_with_you;
mod pending_not_counted;
mod recipient_unverified;
mod recipients_lose_access;
mod rekey_may_be_refused;
mod reshare_forbidden;
mod resources_lose_image;
mod sensitive_data;
mod shared_with_self;
mod status_unchanged;
mod still_shared;
mod unsuitable_image_kind;
mod untrusted_source;
mod vault_in_another_region;
mod vault_nearly_full;
mod vault_not_for_backups;
mod vault_not_for_servers;
mod vault_not_found;
mod vault_not_needed;
mod vault_required;
mod vault_too_small;
mod vault_unavailable;
mod wrong_region;

pub use acceptance_not_supported::AcceptanceNotSupported;
pub use account_limit_exceeded::AccountLimitExceeded;
pub use already_shared::AlreadyShared;
pub use call_limit_exceeded::CallLimitExceeded;
pub use community_image::CommunityImage;
pub use cross_region::CrossRegion;
pub use cross_region_copy::CrossRegionCopy;
pub use decrypting_copy::DecryptingCopy;
pub use duplicate_account::DuplicateAccount;
pub use encrypted_with_default_key::EncryptedWithDefaultKey;
pub use full_server_copy::FullServerCopy;
pub use image_deprecated::ImageDeprecated;
pub use image_in_use::ImageInUse;
pub use image_not_available::ImageNotAvailable;
pub use image_not_found::ImageNotFound;
pub use image_protected::ImageProtected;
pub use iso_copy::IsoCopy;
pub use key_disabled::KeyDisabled;
pub use key_grant_revocable::KeyGrantRevocable;
pub use key_not_granted::KeyNotGranted;
pub use malformed_account_id::{IdFormat, MalformedAccountId};
pub use no_access::NoAccess;
pub use no_accounts::NoAccounts;
pub use not_a_custom_image::NotACustomImage;
pub use not_accepted::NotAccepted;
pub use not_owner::NotOwner;
pub use not_recipient::NotRecipient;
pub use not_shared::NotShared;
pub use not_shared_with_you::NotSharedWithYou;
pub use pending_not_counted::PendingNotCounted;
pub use recipient_unverified::RecipientUnverified;
pub use recipients_lose_access::RecipientsLoseAccess;
pub use rekey_may_be_refused::RekeyMayBeRefused;
pub use reshare_forbidden::ReshareForbidden;
pub use resources_lose_image::ResourcesLoseImage;
pub use sensitive_data::SensitiveData;
pub use shared_with_self::SharedWithSelf;
pub use status_unchanged::StatusUnchanged;
pub use still_shared::StillShared;
pub use unsuitable_image_kind::UnsuitableImageKind;
pub use untrusted_source::UntrustedSource;
pub use vault_in_another_region::VaultInAnotherRegion;
pub use vault_nearly_full::VaultNearlyFull;
pub use vault_not_for_backups::VaultNotForBackups;
pub use vault_not_for_servers::VaultNotForServers;
pub use vault_not_found::VaultNotFound;
pub use vault_not_needed::VaultNotNeeded;
pub use vault_required::VaultRequired;
pub use vault_too_small::VaultTooSmall;
pub use vault_unavailable::VaultUnavailable;
pub use wrong_region::WrongRegion;

use crate::rule::{Declared, Meta};

/// The declarations of all rules, by code.
pub static ALL: &[&Meta] = &[
    AcceptanceNotSupported::META,
    AccountLimitExceeded::META,
    AlreadyShared::META,
    CallLimitExceeded::META,
    CommunityImage::META,
    CrossRegion::META,
    CrossRegionCopy::META,
    DecryptingCopy::META,
    DuplicateAccount::META,
    EncryptedWithDefaultKey::META,
    FullServerCopy::META,
    ImageDeprecated::META,
    ImageInUse::META,
    ImageNotAvailable::META,
    ImageNotFound::META,
    ImageProtected::META,
    IsoCopy::META,
    KeyDisabled::META,
    KeyGrantRevocable::META,
    KeyNotGranted::META,
    MalformedAccountId::META,
    NoAccess::META,
    NoAccounts::META,
    NotACustomImage::META,
    NotAccepted::META,
    NotOwner::META,
    NotRecipient::META,
    NotShared::META,
    NotSharedWithYou::META,
    PendingNotCounted::META,
    RecipientUnverified::META,
    RecipientsLoseAccess::META,
    RekeyMayBeRefused::META,
    ReshareForbidden::META,
    ResourcesLoseImage::META,
    SensitiveData::META,
    SharedWithSelf::META,
    StatusUnchanged::META,
    StillShared::META,
    UnsuitableImageKind::META,
    UntrustedSource::META,
    VaultInAnotherRegion::META,
    VaultNearlyFull::META,
    VaultNotForBackups::META,
    VaultNotForServers::META,
    VaultNotFound::META,
    VaultNotNeeded::META,
    VaultRequired::META,
    VaultTooSmall::META,
    VaultUnavailable::META,
    WrongRegion::META,
];
