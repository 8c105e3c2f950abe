//! The image management service that three clouds run: what they have in common, in the order in which it checks.
//!
//! A cloud's own file has its documents, its numbers, and what is so there only. It names its documents by the names
//! that stand in the rows below.

pub(super) use super::{ACCEPTS, Cloud, Loss, REFUSES, Source, error, note, refuses, refuses_with, warning};
pub(super) use crate::backends::{HUAWEI_IMS, IMS};
pub(super) use crate::model::{
    BackupService, IdFormat, IdOf, Kind, NameFormat, Os, Sharing, Status, Use, Verb,
};
pub(super) use crate::rules::*;

/// As all samples of the documents have it; the references say no more than that it is text.
pub(super) const PROJECT: IdFormat =
    IdFormat { of: IdOf::Project, pattern: "{h32}", example: "edc89b490d7d4392898e19b2deb34797" };

pub(super) const IMAGE: IdFormat = IdFormat {
    of: IdOf::Image,
    pattern: "{h8}-{h4}-{h4}-{h4}-{h12}",
    example: "30e55148-deb9-4923-adb9-91618de16ba0",
};

/// Of copies and new names alike; the table of error codes has several for it, and does not say which is for what.
pub(super) const NAME: NameFormat = NameFormat {
    min: 1,
    max: 128,
    letter_first: false,
    not_first: &[" "],
    not_last: &[" "],
    not_inside: &[],
    others: Some("-._ "),
};

/// What kinds of images serve for what.
pub(super) const SUITS: &[(Use, &[Kind])] = &[
    (Use::Server, &[Kind::SystemDisk, Kind::FullServer, Kind::Iso]),
    (Use::SystemDisk, &[Kind::SystemDisk, Kind::FullServer]),
    (Use::DataDisk, &[Kind::DataDisk]),
    (Use::Reinitialize, &[Kind::SystemDisk, Kind::FullServer]),
];

/// A backup of the predecessor of the backup service has to be moved over first.
pub(super) const OF_PREDECESSOR: &[BackupService] = &[BackupService::Csbs];

/// Nothing but backups of the backup service will do.
pub(super) const ALL_BUT_BACKUPS: &[BackupService] = &[BackupService::Csbs, BackupService::Direct];

pub(super) const ALL_BUT_CREATING: &[Status] =
    &[Status::Available, Status::Deactivated, Status::Deprecated, Status::Failed];

/// A cloud with that service.
macro_rules! image_service {
    (
        id: $id:literal,
        name: $name:literal,
        account_ids: $ids:expr,
        api: $api:ident,
        accounts_per_image: $max:literal,
        accounts_per_full_server_image: $max_full_server:literal,
        requests: [$($requests:expr),* $(,)?],
        sharing: [$($sharing:expr),* $(,)?],
        copying: [$($copying:expr),* $(,)?],
        deleting: [$($deleting:expr),* $(,)?],
        advice: [$($advice:expr),* $(,)?],
        notes: [$($notes:expr),* $(,)?] $(,)?
    ) => {
        /// The cloud.
        #[rustfmt::skip]
        pub static CLOUD: Cloud = Cloud {
            id: $id,
            name: $name,
            sharing: Sharing::OFFERED,
            account_ids: $ids,
            // "Stopping Sharing Images" and "Deleting Images".
            losses: &[Loss::Reinstall, Loss::Clone],
            api: Some(&$api),
            rows: &[
                error(&NoAccounts, refuses(400, "IMG.0041"), MEMBERS_API),
                $($requests,)*
                error(&MalformedAccountId { formats: $ids }, refuses(400, "IMG.0067"), PROJECT_ID),
                error(&MalformedImageId { format: IMAGE }, refuses(400, "IMG.0066"), SCHEMA),
                error(&MalformedImageName { format: NAME }, refuses_with(400), ERRORS),
                error(&WrongRegion, refuses(400, "IMG.0027"), SCENARIOS),
                error(&ImageNotFound, refuses(400, "IMG.0027"), ERRORS),
                error(&NotRecipient { who: Answering::ForAnother }, refuses(400, "IMG.0030"), ERRORS),
                error(&NotSharedWithYou, refuses_with(404), PREREQUISITES),
                // The table has two codes for sharing what is somebody else's, and says nothing of their order.
                error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0047"), ERRORS)
                    .when(&[Verb::Share, Verb::Unshare, Verb::Update]),
                error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0092"), ERRORS)
                    .when(&[Verb::Delete]),
                error(&ReshareForbidden, refuses(400, "IMG.0106"), FAQ),
                error(&NotACustomImage, refuses(400, "IMG.0089"), ERRORS).when(&[Verb::Share]),
                error(&NotACustomImage, refuses(400, "IMG.0094"), ERRORS).when(&[Verb::Delete]),
                error(&CrossRegion, ACCEPTS, OVERVIEW).when(&[Verb::Share]),
                error(&CrossRegion, refuses(400, "IMG.0027"), FAQ).when(&[Verb::Use]),
                error(&NoAccess, refuses(400, "IMG.0027"), STOP).when(&[Verb::Copy, Verb::Use]),

                error(&ImageNotAvailable { usable: &[Status::Available] }, refuses(400, "IMG.0046"), CONSTRAINTS)
                    .when(&[Verb::Share, Verb::Accept, Verb::Copy, Verb::Use]),
                error(&ImageNotAvailable { usable: &[Status::Available] }, refuses(400, "IMG.0046"), UPDATE_API)
                    .when(&[Verb::Update]),
                // The manual has a full-server image deleted while its backup is still made: by then it is ready.
                error(&ImageNotAvailable { usable: ALL_BUT_CREATING }, refuses(400, "IMG.0090"), ERRORS)
                    .when(&[Verb::Delete]),
                error(&SettingNotSupported { visibility: &[], status: &[], protected: false, name: true }, REFUSES, NATIVE_UPDATE),
                error(&DataDiskUpdate, refuses(400, "IMG.0168"), ERRORS),
                error(&KeyDisabled, refuses(400, "IMG.0102"), KEYS).when(&[Verb::Copy, Verb::Use]),
                $($sharing,)*

                error(&SharedWithSelf, refuses(400, "IMG.0076"), ERRORS),
                error(
                    &AccountLimitExceeded {
                        max: $max,
                        max_full_server: Some($max_full_server),
                        pending_count: false,
                        named_again: false,
                        counts: &[],
                    },
                    refuses(400, "IMG.0088"),
                    OVERVIEW,
                ),
                error(&NotShared { others_are_hidden: false }, refuses_with(404), STOP).when(&[Verb::Unshare]),

                error(&VaultRequired, REFUSES, PROCEDURE),
                error(&VaultNotFound, refuses(400, "IMG.0184"), ERRORS),
                // Inferred: the guide has the vault created where the image is accepted, and everything stays in one
                // region.
                error(&VaultInAnotherRegion, refuses(400, "IMG.0184"), PREREQUISITES),
                error(&VaultUnavailable, refuses(400, "IMG.0188"), ERRORS),
                error(&VaultNotForServers, refuses(400, "IMG.0193"), PROCEDURE),
                error(&VaultNotForBackups, REFUSES, PROCEDURE),
                error(&VaultTooSmall, refuses(400, "IMG.0182"), PROCEDURE),

                error(&ImageProtected, refuses(400, "IMG.0028"), ERRORS),
                $($deleting,)*

                error(&NotAccepted, refuses(400, "IMG.0196"), REPLICATE).when(&[Verb::Copy]),
                // The API reference has it that a rejected image still makes servers; the guide offers only accepted
                // ones.
                error(&NotAccepted, ACCEPTS, RESULTS).when(&[Verb::Use]),
                error(&IsoCopy, refuses(400, "IMG.0167"), REPLICATE_API),
                error(&SameKey, refuses(400, "IMG.0096"), ERRORS),
                $($copying,)*
                error(&UnsuitableImageKind { suits: SUITS }, REFUSES, FOLLOW_UP),

                warning(&SensitiveData, SHARE),
                warning(&AlreadyShared { answered: true }, MEMBERS_API),
                warning(&DuplicateAccount, MEMBERS_API),
                warning(&PendingNotCounted { max: $max, max_full_server: $max_full_server }, FAQ),
                warning(&RecipientsLoseAccess, STOP),
                warning(&StillShared, RESTRICTIONS).when(&[Verb::Delete]),
                warning(&ResourcesLoseImage, DELETING),
                warning(&UntrustedSource, OVERVIEW),
                warning(&VaultNearlyFull, PROCEDURE),
                warning(&StillUsableById, ANSWER_API),
                $($advice,)*
                $($notes,)*
                note(&VaultNotNeeded, MEMBERS_API),
                note(&StatusUnchanged, MEMBERS_API),
                note(&RecipientUnverified, ERRORS),
            ],
            // The table of codes has several that are a fault of the service, each for another place in it.
            refusals: &[
                error(&MalformedRequest, refuses(400, "IMG.0001"), ERRORS),
                error(&MalformedRequest, refuses(400, "IMG.0007"), ERRORS),
                error(&MalformedRequest, refuses(400, "IMG.0031"), ERRORS),
                error(&NotAuthenticated, refuses(400, "IMG.0087"), ERRORS),
                error(&NotAuthenticated, refuses_with(401), MEMBERS_API),
                error(&NotPermitted, refuses(403, "IMG.0026"), ERRORS),
                error(&NotPermitted, refuses(400, "IMG.0099"), ERRORS),
                error(&NotPermitted, refuses(400, "IMG.0100"), ERRORS),
                error(&NotPermitted, refuses(400, "IMG.0161"), ERRORS),
                error(&NotPermitted, refuses_with(403), MEMBERS_API),
                // It is the code of an account that has not said who it is, too.
                error(&AccountSuspended, refuses(403, "IMG.0026"), ERRORS),
                error(&AccountNotFound, refuses(400, "IMG.0108"), ERRORS),
                error(&AccountNotFound, refuses(400, "IMG.0177"), ERRORS),
                error(&ImageQuotaExceeded, refuses(400, "IMG.0015"), ERRORS),
                error(&OtherWorkInProgress, refuses(400, "IMG.0148"), ERRORS),
                error(&Throttled, refuses(400, "IMG.0060"), ERRORS),
                error(&Throttled, refuses(400, "IMG.0187"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0014"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0018"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0023"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0064"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0065"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0112"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0113"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0114"), ERRORS),
                error(&BackendFault, refuses(400, "IMG.0176"), ERRORS),
                error(&BackendFault, refuses_with(500), MEMBERS_API),
                error(&Refused, REFUSES, ERRORS),
            ],
        };
    };
}
pub(super) use image_service;

/// Pages of a manual and an API reference that are kept in a public repository, under the names that the rows know.
macro_rules! pages_in {
    ($repository:literal, $($name:ident = $title:literal $path:literal),+ $(,)?) => {
        $(const $name: Source = Source::new(
            $title,
            concat!("https://github.com/", $repository, "/image-management-service/blob/main/", $path),
            "2026-11",
        );)+
    };
}
pub(super) use pages_in;
