//! Open Telekom Cloud Image Management Service: private images. The recipient accepts or rejects a share.

use super::{ACCEPTS, Cloud, Loss, REFUSES, Source, error, note, refuses, refuses_with, warning};
use crate::action::{Use, Verb};
use crate::facts::{Kind, Status};
use crate::ids::{IdFormat, IdOf};
use crate::rules::*;
use crate::sharing::Sharing;

/// The seed: the edition whose word counts where documents disagree.
const ACCEPT: Source = Source::new(
    "Accepting or Rejecting Shared Images",
    "https://docs.otc.t-systems.com/en-us/usermanual/ims/en-us_topic_0032042420.html",
    "2026-11-22",
);

/// A page of the manual or the API reference, which are kept in a public repository.
macro_rules! page {
    ($title:literal, $path:literal) => {
        Source::new(
            $title,
            concat!("https://github.com/opentelekomcloud-docs/image-management-service/blob/main/", $path),
            "2026-11",
        )
    };
}

const OVERVIEW: Source =
    page!("Sharing Images: Overview", "umn/source/managing_private_images/sharing_images/overview.rst");
const SHARE: Source = page!(
    "Sharing Specified Images",
    "umn/source/managing_private_images/sharing_images/sharing_specified_images.rst"
);
const STOP: Source = page!(
    "Stopping Sharing Images",
    "umn/source/managing_private_images/sharing_images/stopping_sharing_images.rst"
);
const REPLICATE: Source = page!(
    "Replicating a Shared Image",
    "umn/source/managing_private_images/sharing_images/replicating_a_shared_image.rst"
);
const PROJECT_ID: Source = page!(
    "Obtaining the Project ID",
    "umn/source/managing_private_images/sharing_images/obtaining_the_project_id.rst"
);
const DELETING: Source = page!("Deleting Images", "umn/source/managing_private_images/deleting_images.rst");
const ENCRYPTING: Source =
    page!("Encrypting Images: Overview", "umn/source/managing_private_images/encrypting_images/overview.rst");
const CONSTRAINTS: Source = page!("Constraints", "umn/source/overview/constraints.rst");
const FAQ: Source = page!("FAQ: Image Sharing", "umn/source/faqs/image_sharing/general_sharing_faq.rst");
const RESTRICTIONS: Source = page!(
    "API Reference: Restrictions on Image Sharing",
    "api-ref/source/common_parameters/restrictions_on_image_sharing.rst"
);
const MEMBERS_API: Source = page!("API Reference: Image Sharing", "api-ref/source/ims_apis/image_sharing");
const REPLICATE_API: Source = page!(
    "API Reference: Replicating an Image Within a Region",
    "api-ref/source/ims_apis/image_replication/replicating_an_image_within_a_region.rst"
);
const SCHEMA: Source = page!(
    "API Reference: Querying a Schema for an Image Sharing Member",
    "api-ref/source/native_openstack_apis/image_schema_native_openstack_apis/querying_a_schema_for_an_image_sharing_member_native_openstack_api.rst"
);
const ERRORS: Source = page!("API Reference: Error Codes", "api-ref/source/error_codes.rst");

const PREREQUISITES: Source = ACCEPT.section("Prerequisites");
const PROCEDURE: Source = ACCEPT.section("Procedure");
const RESULTS: Source = ACCEPT.section("Results");
const FOLLOW_UP: Source = ACCEPT.section("Follow-up Procedure");

/// As all samples of the documents have it; the references say no more than that it is text.
const PROJECT_IDS: &[IdFormat] =
    &[IdFormat { of: IdOf::Project, pattern: "{h32}", example: "edc89b490d7d4392898e19b2deb34797" }];

const IMAGE: IdFormat = IdFormat {
    of: IdOf::Image,
    pattern: "{h8}-{h4}-{h4}-{h4}-{h12}",
    example: "30e55148-deb9-4923-adb9-91618de16ba0",
};

/// The cloud.
#[rustfmt::skip]
pub static CLOUD: Cloud = Cloud {
    id: "otc-ims",
    name: "Open Telekom Cloud IMS",
    sharing: Sharing::OFFERED,
    account_ids: PROJECT_IDS,
    // "Stopping Sharing Images" and "Deleting Images".
    losses: &[Loss::Reinstall, Loss::Clone],
    rows: &[
        error(&NoAccounts, refuses(400, "IMG.0041"), MEMBERS_API),
        error(&CallLimitExceeded { max: 100 }, REFUSES, SHARE).when(&[Verb::Share]),
        error(&MalformedAccountId { formats: PROJECT_IDS }, refuses(400, "IMG.0067"), PROJECT_ID),
        error(&MalformedImageId { format: IMAGE }, refuses(400, "IMG.0066"), SCHEMA),
        error(&WrongRegion, refuses(400, "IMG.0027"), ACCEPT.section("Scenarios")),
        error(&ImageNotFound, refuses(400, "IMG.0027"), ERRORS),
        error(&NotRecipient, refuses(400, "IMG.0030"), ERRORS),
        error(&NotSharedWithYou, refuses_with(404), PREREQUISITES),
        error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0047"), ERRORS)
            .when(&[Verb::Share, Verb::Unshare, Verb::Update]),
        error(&NotOwner { recipients_reject: true }, refuses(400, "IMG.0092"), ERRORS).when(&[Verb::Delete]),
        error(&ReshareForbidden, refuses(400, "IMG.0106"), FAQ),
        error(&NotACustomImage, refuses(400, "IMG.0089"), ERRORS).when(&[Verb::Share]),
        error(&NotACustomImage, refuses(400, "IMG.0094"), ERRORS).when(&[Verb::Delete]),
        error(&CrossRegion, ACCEPTS, OVERVIEW).when(&[Verb::Share]),
        error(&CrossRegion, refuses(400, "IMG.0027"), FAQ).when(&[Verb::Use]),
        error(&NoAccess, refuses(400, "IMG.0027"), STOP).when(&[Verb::Copy, Verb::Use]),

        error(&ImageNotAvailable { usable: &[Status::Available] }, refuses(400, "IMG.0046"), CONSTRAINTS)
            .when(&[Verb::Share, Verb::Accept, Verb::Copy, Verb::Use]),
        error(&EncryptedWithDefaultKey, refuses(400, "IMG.0098"), RESTRICTIONS),
        error(&KeyDisabled, refuses(400, "IMG.0102"), ENCRYPTING).when(&[Verb::Copy, Verb::Use]),
        error(&KeyNotGranted, ACCEPTS, SHARE).when(&[Verb::Share]),
        error(&KeyNotGranted, refuses(400, "IMG.0103"), FOLLOW_UP).when(&[Verb::Copy, Verb::Use]),

        error(&SharedWithSelf, refuses(400, "IMG.0076"), ERRORS),
        error(&AccountLimitExceeded { max: 256, max_full_server: Some(10), pending_count: false, counts: &[] },
            refuses(400, "IMG.0088"), OVERVIEW),
        error(&NotShared, refuses_with(404), STOP),

        error(&VaultRequired, REFUSES, PROCEDURE),
        error(&VaultNotFound, refuses(400, "IMG.0184"), ERRORS),
        // Inferred: the guide has the vault created where the image is accepted, and everything stays in one region.
        error(&VaultInAnotherRegion, refuses(400, "IMG.0184"), PREREQUISITES),
        error(&VaultUnavailable, refuses(400, "IMG.0188"), ERRORS),
        error(&VaultNotForServers, refuses(400, "IMG.0193"), PROCEDURE),
        error(&VaultNotForBackups, REFUSES, PROCEDURE),
        error(&VaultTooSmall, refuses(400, "IMG.0182"), PROCEDURE),

        error(&ImageProtected, refuses(400, "IMG.0028"), ERRORS),

        error(&NotAccepted, refuses(400, "IMG.0196"), REPLICATE).when(&[Verb::Copy]),
        // The API reference has it that a rejected image still makes servers; the seed offers only accepted ones.
        error(&NotAccepted, ACCEPTS, RESULTS).when(&[Verb::Use]),
        error(&FullServerCopy, refuses(400, "IMG.0130"), REPLICATE),
        error(&IsoCopy, refuses(400, "IMG.0167"), REPLICATE_API),
        error(&CrossRegionCopy { for_owner_too: true }, REFUSES, REPLICATE_API),
        error(&UnsuitableImageKind { suits: &[
            (Use::Server, &[Kind::SystemDisk, Kind::FullServer, Kind::Iso]),
            (Use::SystemDisk, &[Kind::SystemDisk, Kind::FullServer]),
            (Use::DataDisk, &[Kind::DataDisk]),
            (Use::Reinitialize, &[Kind::SystemDisk, Kind::FullServer]),
        ] }, REFUSES, FOLLOW_UP),

        warning(&SensitiveData, SHARE),
        warning(&AlreadyShared { answered: true }, MEMBERS_API),
        warning(&DuplicateAccount, MEMBERS_API),
        warning(&PendingNotCounted { max: 256, max_full_server: 10 }, FAQ),
        warning(&RecipientsLoseAccess, STOP),
        warning(&StillShared, RESTRICTIONS),
        warning(&ResourcesLoseImage, DELETING),
        warning(&UntrustedSource, OVERVIEW),
        warning(&KeyDisabled, ENCRYPTING).when(&[Verb::Accept]),
        warning(&KeyGrantRevocable, FOLLOW_UP),
        warning(&RekeyMayBeRefused, ERRORS),
        warning(&VaultNearlyFull, PROCEDURE),
        note(&VaultNotNeeded, MEMBERS_API),
        note(&StatusUnchanged, MEMBERS_API),
        note(&RecipientUnverified, ERRORS),
    ],
};
