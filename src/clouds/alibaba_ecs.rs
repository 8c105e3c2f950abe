//! Alibaba Cloud ECS: custom images. A share takes effect at once, nobody accepts it.

use super::{ACCEPTS, Backend, Cloud, Loss, REFUSES, Source, error, note, refuses, warning};
use crate::action::{Use, Verb};
use crate::facts::{Kind, Status};
use crate::ids::{IdFormat, IdOf};
use crate::rules::*;
use crate::sharing::Sharing;

/// The seed: the edition whose word counts where documents disagree.
const SHARE: Source = Source::new(
    "Share custom images",
    "https://www.alibabacloud.com/help/doc-detail/25463.htm",
    "2026-11-22",
);
const SHARE_API: Source = Source::new(
    "ModifyImageSharePermission",
    "https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimagesharepermission",
    "2026-11",
);
const DELETE_API: Source = Source::new(
    "DeleteImage",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-deleteimage",
    "2026-11",
);
const COPY_API: Source =
    Source::new("CopyImage", "https://www.alibabacloud.com/help/id/ecs/api-copyimage", "2026-11");
const RUN_API: Source = Source::new(
    "RunInstances",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-runinstances",
    "2026-11",
);
const USE: Source = Source::new(
    "Use shared images",
    "https://www.alibabacloud.com/help/en/ecs/user-guide/use-shared-images",
    "2026-11",
);
const KEYS: Source = Source::new(
    "Encryption-related permissions",
    "https://alibabacloud.com/help/en/ecs/user-guide/encryption-related-permissions",
    "2026-11",
);
const OVERVIEW: Source =
    Source::new("Image overview", "https://www.alibabacloud.com/help/doc-detail/25389.htm", "2026-11");

const LIMITS: Source = SHARE.section("Limits");
const NEXT: Source = SHARE.section("What to do next");
const ID: Source = SHARE.section("Appendix: Get the ID of an account");
const ERRORS: Source = SHARE_API.section("Error codes");

const NOT_FOUND: Backend = refuses(404, "InvalidImageId.NotFound");

/// Sixteen digits today; the API's own samples have fewer.
const ACCOUNT_IDS: &[IdFormat] =
    &[IdFormat { of: IdOf::Account, pattern: "{d}", example: "1828723137315221" }];

/// There is nothing to accept or reject, whatever the image and the region.
const ALL_BUT_ANSWERS: &[Verb] =
    &[Verb::Share, Verb::Unshare, Verb::Delete, Verb::Copy, Verb::Use, Verb::Update];

/// The cloud.
#[rustfmt::skip]
pub static CLOUD: Cloud = Cloud {
    id: "alibaba-ecs",
    name: "Alibaba Cloud ECS",
    sharing: Sharing::AT_ONCE,
    account_ids: ACCOUNT_IDS,
    losses: &[Loss::Reinitialize],
    rows: &[
        error(&ActionNotSupported, REFUSES, SHARE.section("Procedure")).when(&[Verb::Accept, Verb::Reject]),

        error(&NoAccounts, ACCEPTS, SHARE_API.section("Request parameters")),
        error(&CallLimitExceeded { max: 10 }, ACCEPTS, SHARE_API.section("Request parameters")),
        error(&WrongRegion, NOT_FOUND, LIMITS).when(ALL_BUT_ANSWERS),
        error(&ImageNotFound, NOT_FOUND, ERRORS).when(ALL_BUT_ANSWERS),
        error(&NotOwner { recipients_reject: false }, NOT_FOUND, LIMITS),
        error(&ReshareForbidden, NOT_FOUND, LIMITS),
        error(&NotACustomImage, NOT_FOUND, LIMITS).when(&[Verb::Share, Verb::Delete]),
        error(&NotACustomImage, REFUSES, COPY_API).when(&[Verb::Copy]),
        error(&CommunityImage, refuses(403, "Image.Public"), ERRORS).when(&[Verb::Share]),
        error(&CommunityImage, refuses(400, "OperationDenied.CommunityImage"), COPY_API.section("Error codes")).when(&[Verb::Copy]),
        error(&CrossRegion, ACCEPTS, LIMITS).when(&[Verb::Share]),
        error(&CrossRegion, NOT_FOUND, LIMITS).when(&[Verb::Use]),
        error(&NoAccess, NOT_FOUND, NEXT).when(&[Verb::Copy, Verb::Use]),

        error(&ImageDeprecated, refuses(403, "OperationDenied.InvalidImageStatus"), ERRORS).when(&[Verb::Share]),
        error(&ImageDeprecated, refuses(400, "IncorrectImageStatus"), COPY_API.section("Error codes")).when(&[Verb::Copy]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] },
            refuses(400, "IncorrectImageStatus"), OVERVIEW).when(&[Verb::Share, Verb::Copy]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] },
            refuses(403, "OperationDenied.ImageNotValid"), RUN_API.section("Error codes")).when(&[Verb::Use]),
        error(&DecryptingCopy, refuses(403, "OperationDeined.EncryptedSnapshot"), COPY_API.section("Error codes")),
        error(&EncryptedWithDefaultKey, refuses(403, "InvalidOperation.ServiceKeyEncryptedImageUnsupported"), ERRORS),
        error(&KeyDisabled, refuses(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), ERRORS)
            .when(&[Verb::Share, Verb::Copy]),
        error(&KeyDisabled, REFUSES, USE).when(&[Verb::Use]),
        error(&KeyNotGranted, refuses(403, "AssumeRoleError"), KEYS).when(&[Verb::Share]),

        error(&MalformedAccountId { formats: ACCOUNT_IDS }, refuses(404, "InvalidAccount.NotFound"), ID),
        error(&SharedWithSelf, refuses(404, "InvalidAccount.Forbbiden"), ERRORS),
        error(&AccountLimitExceeded { max: 50, max_full_server: None, pending_count: true, counts: &[] },
            refuses(403, "QuotaExceed.ShareImageUser"), LIMITS),

        error(&CommunityImage, refuses(403, "ImageIsPublic"), DELETE_API.section("Error codes")).when(&[Verb::Delete]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated, Status::Deactivated, Status::Failed] },
            refuses(403, "ImageIsCreating"), DELETE_API.section("Error codes")).when(&[Verb::Delete]),
        error(&StillShared, refuses(403, "ImageUseShared"), NEXT),
        error(&ImageInUse, refuses(403, "ImageUsingByInstance"), DELETE_API.section("Error codes")),

        error(&CrossRegionCopy { for_owner_too: false }, refuses(403, "OperationDenied.SameRegionOnly"),
            COPY_API.section("Error codes")),
        error(&UnsuitableImageKind { suits: &[
            (Use::Server, &[Kind::SystemDisk, Kind::FullServer]),
            (Use::SystemDisk, &[Kind::SystemDisk]),
            (Use::Reinitialize, &[Kind::SystemDisk, Kind::FullServer]),
        ] }, REFUSES, NEXT),

        warning(&SensitiveData, LIMITS),
        warning(&AlreadyShared { answered: false }, SHARE_API.section("Request parameters")),
        warning(&DuplicateAccount, SHARE_API.section("Request parameters")),
        warning(&NotShared, SHARE_API.section("Request parameters")),
        warning(&RecipientsLoseAccess, SHARE_API),
        warning(&ResourcesLoseImage, NEXT),
        warning(&UntrustedSource, LIMITS).when(&[Verb::Copy, Verb::Use]),
        warning(&KeyGrantRevocable, USE).when(&[Verb::Copy, Verb::Use]),
        note(&RecipientUnverified, ERRORS),
    ],
};
