//! The image management service that three clouds run: the rows that they have in common, in the order in which the
//! backend checks them.
//!
//! A cloud's own file has its documents, its numbers, and the rows that only this cloud has.

pub(super) use super::{ACCEPTS, Cloud, Loss, REFUSES, Source, error, note, refuses, refuses_with, warning};
pub(super) use crate::backends::{HUAWEI_IMS, IMS};
pub(super) use crate::model::{
    BackupService, IdFormat, IdOf, Kind, NameFormat, Os, Sharing, Status, Use, Verb,
};
pub(super) use crate::rules::*;

/// The format in all samples of the documents; the references only say that it is text.
pub(super) const PROJECT: IdFormat =
    IdFormat { of: IdOf::Project, pattern: "{h32}", example: "edc89b490d7d4392898e19b2deb34797" };

pub(super) const IMAGE: IdFormat = IdFormat {
    of: IdOf::Image,
    pattern: "{h8}-{h4}-{h4}-{h4}-{h12}",
    example: "30e55148-deb9-4923-adb9-91618de16ba0",
};

/// For copies and for new names. The table of error codes has several codes for a bad name, and does not say which is
/// for what.
pub(super) const NAME: NameFormat = NameFormat {
    min: 1,
    max: 128,
    letter_first: false,
    not_first: &[" "],
    not_last: &[" "],
    not_inside: &[],
    others: Some("-._ "),
};

/// The kinds of images that each use accepts.
pub(super) const SUITS: &[(Use, &[Kind])] = &[
    (Use::Server, &[Kind::SystemDisk, Kind::FullServer, Kind::Iso]),
    (Use::SystemDisk, &[Kind::SystemDisk, Kind::FullServer]),
    (Use::DataDisk, &[Kind::DataDisk]),
    (Use::Reinitialize, &[Kind::SystemDisk, Kind::FullServer]),
];

/// A backup of the backup service's predecessor has to be moved over first.
pub(super) const OF_PREDECESSOR: &[BackupService] = &[BackupService::Csbs];

/// Only images from backups of the backup service can be shared.
pub(super) const ALL_BUT_BACKUPS: &[BackupService] = &[BackupService::Csbs, BackupService::Direct];

pub(super) const ALL_BUT_CREATING: &[Status] =
    &[Status::Available, Status::Deactivated, Status::Deprecated, Status::Failed];

/// Where the documents of a cloud with this service say what the common rows need.
pub(super) struct Documents {
    pub scenarios: Source,
    pub prerequisites: Source,
    pub procedure: Source,
    pub results: Source,
    pub follow_up: Source,
    pub overview: Source,
    pub share: Source,
    pub stop: Source,
    pub replicate: Source,
    pub project_id: Source,
    pub deleting: Source,
    pub keys: Source,
    pub constraints: Source,
    pub faq: Source,
    pub restrictions: Source,
    pub members_api: Source,
    pub reply_api: Source,
    pub update_api: Source,
    pub native_update: Source,
    pub replicate_api: Source,
    pub schema: Source,
    pub errors: Source,
}

/// Defines a cloud with this service.
macro_rules! image_service {
    (
        id: $id:literal,
        name: $name:literal,
        documents: $documents:expr,
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
        const DOCUMENTS: Documents = $documents;

        /// The cloud.
        #[rustfmt::skip]
        pub(super) static CLOUD: Cloud = Cloud {
            id: $id,
            name: $name,
            sharing: Sharing::OFFERED,
            account_ids: $ids,
            // "Stopping Sharing Images" and "Deleting Images".
            losses: &[Loss::Reinstall, Loss::Clone],
            api: Some(&$api),
            rows: &[
                error(&NoAccounts, refuses(400, "IMG.0041"), DOCUMENTS.members_api),
                $($requests,)*
                error(&MalformedAccountId { formats: $ids }, refuses(400, "IMG.0067"), DOCUMENTS.project_id),
                error(&MalformedImageId { format: IMAGE }, refuses(400, "IMG.0066"), DOCUMENTS.schema),
                error(&MalformedImageName { format: NAME }, refuses_with(400), DOCUMENTS.errors),
                error(&WrongRegion, refuses(400, "IMG.0027"), DOCUMENTS.scenarios),
                error(&ImageNotFound, refuses(400, "IMG.0027"), DOCUMENTS.errors),
                error(&NotRecipient { who: Answering::ForAnother }, refuses(400, "IMG.0030"), DOCUMENTS.errors),
                error(&NotSharedWithYou, refuses_with(404), DOCUMENTS.prerequisites),
                // The table has two codes for sharing another account's image, and does not give their order.
                error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0047"), DOCUMENTS.errors)
                    .when(&[Verb::Share, Verb::Unshare, Verb::Update]),
                error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0092"), DOCUMENTS.errors)
                    .when(&[Verb::Delete]),
                error(&ReshareForbidden, refuses(400, "IMG.0106"), DOCUMENTS.faq),
                error(&NotACustomImage, refuses(400, "IMG.0089"), DOCUMENTS.errors).when(&[Verb::Share]),
                error(&NotACustomImage, refuses(400, "IMG.0094"), DOCUMENTS.errors).when(&[Verb::Delete]),
                error(&CrossRegion, ACCEPTS, DOCUMENTS.overview).when(&[Verb::Share]),
                error(&CrossRegion, refuses(400, "IMG.0027"), DOCUMENTS.faq).when(&[Verb::Use]),
                error(&NoAccess, refuses(400, "IMG.0027"), DOCUMENTS.stop).when(&[Verb::Copy, Verb::Use]),

                error(&ImageNotAvailable { usable: &[Status::Available] }, refuses(400, "IMG.0046"), DOCUMENTS.constraints)
                    .when(&[Verb::Share, Verb::Accept, Verb::Copy, Verb::Use]),
                error(&ImageNotAvailable { usable: &[Status::Available] }, refuses(400, "IMG.0046"), DOCUMENTS.update_api)
                    .when(&[Verb::Update]),
                // By the manual, an owner can delete a full-server image while its backup still runs: it is ready by then.
                error(&ImageNotAvailable { usable: ALL_BUT_CREATING }, refuses(400, "IMG.0090"), DOCUMENTS.errors)
                    .when(&[Verb::Delete]),
                error(&SettingNotSupported { visibility: &[], status: &[], protected: false, name: true }, REFUSES, DOCUMENTS.native_update),
                error(&DataDiskUpdate, refuses(400, "IMG.0168"), DOCUMENTS.errors),
                error(&KeyDisabled, refuses(400, "IMG.0102"), DOCUMENTS.keys).when(&[Verb::Copy, Verb::Use]),
                $($sharing,)*

                error(&SharedWithSelf, refuses(400, "IMG.0076"), DOCUMENTS.errors),
                error(
                    &AccountLimitExceeded {
                        max: $max,
                        max_full_server: Some($max_full_server),
                        pending_count: false,
                        named_again: false,
                        counts: &[],
                    },
                    refuses(400, "IMG.0088"),
                    DOCUMENTS.overview,
                ),
                error(&NotShared { others_are_hidden: false }, refuses_with(404), DOCUMENTS.stop).when(&[Verb::Unshare]),

                error(&VaultRequired, REFUSES, DOCUMENTS.procedure),
                error(&VaultNotFound, refuses(400, "IMG.0184"), DOCUMENTS.errors),
                // Inferred: in the guide, the vault is created where the image is accepted, and everything stays in one
                // region.
                error(&VaultInAnotherRegion, refuses(400, "IMG.0184"), DOCUMENTS.prerequisites),
                error(&VaultUnavailable, refuses(400, "IMG.0188"), DOCUMENTS.errors),
                error(&VaultNotForServers, refuses(400, "IMG.0193"), DOCUMENTS.procedure),
                error(&VaultNotForBackups, REFUSES, DOCUMENTS.procedure),
                error(&VaultTooSmall, refuses(400, "IMG.0182"), DOCUMENTS.procedure),

                error(&ImageProtected, refuses(400, "IMG.0028"), DOCUMENTS.errors),
                $($deleting,)*

                error(&NotAccepted, refuses(400, "IMG.0196"), DOCUMENTS.replicate).when(&[Verb::Copy]),
                // By the API reference, a rejected image still makes servers; the guide offers only accepted images.
                error(&NotAccepted, ACCEPTS, DOCUMENTS.results).when(&[Verb::Use]),
                error(&IsoCopy, refuses(400, "IMG.0167"), DOCUMENTS.replicate_api),
                error(&SameKey, refuses(400, "IMG.0096"), DOCUMENTS.errors),
                $($copying,)*
                error(&UnsuitableImageKind { suits: SUITS }, REFUSES, DOCUMENTS.follow_up),

                warning(&SensitiveData, DOCUMENTS.share),
                warning(&AlreadyShared { answered: true }, DOCUMENTS.members_api),
                warning(&DuplicateAccount, DOCUMENTS.members_api),
                warning(&PendingNotCounted { max: $max, max_full_server: $max_full_server }, DOCUMENTS.faq),
                warning(&RecipientsLoseAccess, DOCUMENTS.stop),
                warning(&StillShared, DOCUMENTS.restrictions).when(&[Verb::Delete]),
                warning(&ResourcesLoseImage, DOCUMENTS.deleting),
                warning(&UntrustedSource, DOCUMENTS.overview),
                warning(&VaultNearlyFull, DOCUMENTS.procedure),
                warning(&StillUsableById, DOCUMENTS.reply_api),
                $($advice,)*
                $($notes,)*
                note(&VaultNotNeeded, DOCUMENTS.members_api),
                note(&StatusUnchanged, DOCUMENTS.members_api),
                note(&RecipientUnverified, DOCUMENTS.errors),
            ],
            // The table of codes has several for a fault of the service, each for another part of it.
            refusals: &[
                error(&MalformedRequest, refuses(400, "IMG.0001"), DOCUMENTS.errors),
                error(&MalformedRequest, refuses(400, "IMG.0007"), DOCUMENTS.errors),
                error(&MalformedRequest, refuses(400, "IMG.0031"), DOCUMENTS.errors),
                error(&NotAuthenticated, refuses(400, "IMG.0087"), DOCUMENTS.errors),
                error(&NotAuthenticated, refuses_with(401), DOCUMENTS.members_api),
                error(&NotPermitted, refuses(403, "IMG.0026"), DOCUMENTS.errors),
                error(&NotPermitted, refuses(400, "IMG.0099"), DOCUMENTS.errors),
                error(&NotPermitted, refuses(400, "IMG.0100"), DOCUMENTS.errors),
                error(&NotPermitted, refuses(400, "IMG.0161"), DOCUMENTS.errors),
                error(&NotPermitted, refuses_with(403), DOCUMENTS.members_api),
                // An account that has not verified its identity gets this code, too.
                error(&AccountSuspended, refuses(403, "IMG.0026"), DOCUMENTS.errors),
                error(&AccountNotFound, refuses(400, "IMG.0108"), DOCUMENTS.errors),
                error(&AccountNotFound, refuses(400, "IMG.0177"), DOCUMENTS.errors),
                error(&ImageQuotaExceeded, refuses(400, "IMG.0015"), DOCUMENTS.errors),
                error(&OtherWorkInProgress, refuses(400, "IMG.0148"), DOCUMENTS.errors),
                error(&Throttled, refuses(400, "IMG.0060"), DOCUMENTS.errors),
                error(&Throttled, refuses(400, "IMG.0187"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0014"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0018"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0023"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0064"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0065"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0112"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0113"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0114"), DOCUMENTS.errors),
                error(&BackendFault, refuses(400, "IMG.0176"), DOCUMENTS.errors),
                error(&BackendFault, refuses_with(500), DOCUMENTS.members_api),
                error(&Refused, REFUSES, DOCUMENTS.errors),
            ],
        };
    };
}
pub(super) use image_service;

/// Pages of a manual and an API reference in a public repository, under the names that the rows use.
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
