//! Alibaba Cloud ECS: custom images. A share takes effect at once; nobody accepts it.

use super::{ACCEPTS, Backend, Cloud, Loss, REFUSES, Source, error, note, refuses, warning};
use crate::backends::ALIBABA;
use crate::model::{IdFormat, IdOf, Kind, NameFormat, Sharing, Status, Task, Use, Verb, Visibility};
use crate::rules::*;

/// The seed: if documents disagree, this edition decides.
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
const COPY_API: Source = Source::new(
    "CopyImage",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-copyimage",
    "2026-11",
);
const COPY: Source = Source::new(
    "Copy custom images",
    "https://www.alibabacloud.com/help/en/elastic-compute-service/latest/copy-custom-images",
    "2026-11",
);
const ATTRIBUTES_API: Source = Source::new(
    "ModifyImageAttribute",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-modifyimageattribute",
    "2026-11",
);
const RUN_API: Source = Source::new(
    "RunInstances",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-runinstances",
    "2026-11",
);
const REPLACE_API: Source = Source::new(
    "ReplaceSystemDisk",
    "https://www.alibabacloud.com/help/en/ecs/developer-reference/api-ecs-2014-05-26-replacesystemdisk",
    "2026-11",
);
/// The newer edition of the seed. It covers organizations, keys and marketplaces.
const SHARE_NOW: Source = Source::new(
    "Share a custom image",
    "https://help.aliyun.com/zh/ecs/user-guide/share-a-custom-image",
    "2026-11",
);
const FAQ: Source = Source::new(
    "Image FAQ",
    "https://github.com/SkyeYXL/ecs/blob/9e1fe7b/intl.en-US/Images/Image%20FAQ.md",
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

/// Refusals that every operation can get.
const COMMON: Source =
    Source::new("Response", "https://www.alibabacloud.com/help/doc-detail/185871.htm", "2026-11")
        .section("Common error codes");
/// Refusals by the gateway in front of all the provider's services.
const GATEWAY: Source = Source::new(
    "Error codes of the OpenAPI platform",
    "https://help.aliyun.com/en/document_detail/434846.html",
    "2026-11",
)
.section("Client-side errors");

const LIMITS: Source = SHARE.section("Limits");
const NEXT: Source = SHARE.section("What to do next");
const ID: Source = SHARE.section("Appendix: Get the ID of an account");
const ERRORS: Source = SHARE_API.section("Error codes");
const COPY_ERRORS: Source = COPY_API.section("Error codes");
const RUN_ERRORS: Source = RUN_API.section("Error codes");

const NOT_FOUND: Backend = refuses(404, "InvalidImageId.NotFound");

/// Account ids have sixteen digits today; the API's own samples have fewer.
const ACCOUNT_IDS: &[IdFormat] =
    &[IdFormat { of: IdOf::Account, pattern: "{d}", example: "1828723137315221" }];

/// For copies and for new names. Letters may be of any script.
const NAME: NameFormat = NameFormat {
    min: 2,
    max: 128,
    letter_first: true,
    not_first: &["acs:", "aliyun"],
    not_last: &[],
    not_inside: &["http://", "https://"],
    others: Some("._:-"),
};

/// Nobody accepts or rejects on this cloud, so for these two verbs image and region do not matter.
const ALL_BUT_ANSWERS: &[Verb] =
    &[Verb::Share, Verb::Unshare, Verb::Delete, Verb::Copy, Verb::Use, Verb::Update];

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "alibaba-ecs",
    name: "Alibaba Cloud ECS",
    sharing: Sharing { free: true, ..Sharing::AT_ONCE },
    account_ids: ACCOUNT_IDS,
    losses: &[Loss::Reinitialize],
    api: Some(&ALIBABA),
    rows: &[
        error(&ActionNotSupported, REFUSES, SHARE.section("Procedure")).when(&[Verb::Accept, Verb::Reject]),

        error(&NoAccounts, ACCEPTS, SHARE_API.section("Request parameters")),
        error(&CallLimitExceeded { max: 10 }, ACCEPTS, SHARE_API.section("Request parameters")),
        // No request can set anything else.
        error(&SettingNotSupported {
            visibility: &[Visibility::Private, Visibility::Community],
            status: &[Status::Available, Status::Deprecated],
            protected: false,
            name: true,
        }, REFUSES, ATTRIBUTES_API.section("Request parameters")),
        error(&MalformedImageName { format: NAME }, refuses(400, "InvalidImageName.Malformed"),
            COPY_API.section("Request parameters")).when(&[Verb::Copy]),
        error(&MalformedImageName { format: NAME }, refuses(400, "InvalidImageName.Malformed"),
            ATTRIBUTES_API.section("Request parameters")).when(&[Verb::Update]),
        error(&WrongRegion, NOT_FOUND, LIMITS).when(ALL_BUT_ANSWERS),
        error(&ImageNotFound, NOT_FOUND, ERRORS).when(ALL_BUT_ANSWERS),
        error(&NotOwner { recipients_reject: false }, NOT_FOUND, LIMITS),
        error(&ReshareForbidden, NOT_FOUND, LIMITS),
        error(&NotACustomImage, NOT_FOUND, LIMITS).when(&[Verb::Share, Verb::Delete]),
        error(&NotACustomImage, REFUSES, COPY_API).when(&[Verb::Copy]),
        error(&CommunityImage, refuses(403, "Image.Public"), ERRORS).when(&[Verb::Share]),
        error(&CommunityImage, refuses(400, "OperationDenied.CommunityImage"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&CrossRegion, ACCEPTS, LIMITS).when(&[Verb::Share]),
        error(&CrossRegion, NOT_FOUND, LIMITS).when(&[Verb::Use]),
        error(&NoAccess, NOT_FOUND, NEXT).when(&[Verb::Copy, Verb::Use]),

        error(&ImageDeprecated, refuses(403, "OperationDenied.InvalidImageStatus"), ERRORS).when(&[Verb::Share]),
        error(&ImageDeprecated, refuses(400, "IncorrectImageStatus"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] },
            refuses(400, "IncorrectImageStatus"), OVERVIEW).when(&[Verb::Share, Verb::Copy]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] },
            refuses(403, "OperationDenied.ImageNotValid"), RUN_ERRORS).when(&[Verb::Use]),
        error(&ImageBusy { tasks: &[Task::Copy] }, refuses(400, "OperationDenied.ImageCopyConflict"),
            COPY_ERRORS).when(&[Verb::Copy]).only_if_known(),
        error(&DecryptingCopy, refuses(403, "OperationDeined.EncryptedSnapshot"), COPY_ERRORS),
        error(&EncryptedWithDefaultKey, refuses(403, "InvalidOperation.ServiceKeyEncryptedImageUnsupported"), ERRORS),
        error(&EncryptedDataDisks, refuses(403, "OperationDeined.FullImage"), ERRORS),
        error(&KeyDisabled, refuses(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"), ERRORS)
            .when(&[Verb::Share, Verb::Copy]),
        error(&KeyDisabled, REFUSES, USE).when(&[Verb::Use]),
        error(&KeyNotGranted, refuses(403, "AssumeRoleError"), KEYS).when(&[Verb::Share]),

        error(&MalformedAccountId { formats: ACCOUNT_IDS }, refuses(404, "InvalidAccount.NotFound"), ID),
        error(&SharedWithSelf, refuses(404, "InvalidAccount.Forbbiden"), ERRORS),
        error(&AccountLimitExceeded { max: 50, max_full_server: None, pending_count: true, named_again: false, counts: &[] },
            refuses(403, "QuotaExceed.ShareImageUser"), LIMITS),

        error(&CommunityImage, refuses(403, "ImageIsPublic"), DELETE_API.section("Error codes")).when(&[Verb::Delete]),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated, Status::Deactivated, Status::Failed] },
            refuses(403, "ImageIsCreating"), DELETE_API.section("Error codes")).when(&[Verb::Delete]),
        error(&ImageBusy { tasks: &[Task::Copy] }, refuses(403, "OperationDenied.ImageCopying"),
            DELETE_API.section("Error codes")).when(&[Verb::Delete]).only_if_known(),
        error(&ImageBusy { tasks: &[Task::Import] }, refuses(403, "ImageIsImporting"),
            DELETE_API.section("Error codes")).when(&[Verb::Delete]).only_if_known(),
        error(&ImageBusy { tasks: &[Task::Export] }, refuses(403, "ImageIsExporting"),
            DELETE_API.section("Error codes")).when(&[Verb::Delete]).only_if_known(),
        error(&StillShared, refuses(403, "ImageUseShared"), NEXT).when(&[Verb::Delete]),
        // The reference says that the backend refuses this, but gives no code.
        error(&StillShared, REFUSES, ATTRIBUTES_API.section("Request parameters")).when(&[Verb::Update]),
        error(&ImageInUse, refuses(403, "ImageUsingByInstance"), DELETE_API.section("Error codes")),

        error(&CrossRegionCopy { for_owner_too: false }, refuses(403, "OperationDenied.SameRegionOnly"),
            COPY_ERRORS),
        error(&UnsuitableImageKind { suits: &[
            (Use::Server, &[Kind::SystemDisk, Kind::FullServer]),
            (Use::SystemDisk, &[Kind::SystemDisk]),
            (Use::Reinitialize, &[Kind::SystemDisk, Kind::FullServer]),
        ] }, REFUSES, NEXT),
        error(&DataDisksInTheWay, refuses(400, "OperationDenied"), REPLACE_API.section("Error codes")).when(&[Verb::Use]),

        warning(&SensitiveData, LIMITS),
        warning(&AlreadyShared { answered: false }, SHARE_API.section("Request parameters")),
        warning(&SharedThroughOrganization, SHARE_NOW),
        warning(&DuplicateAccount, SHARE_API.section("Request parameters")),
        warning(&NotShared { others_are_hidden: false }, SHARE_API.section("Request parameters"))
            .when(&[Verb::Unshare]),
        warning(&RecipientsLoseAccess, SHARE_API),
        warning(&ResourcesLoseImage, NEXT),
        warning(&UntrustedSource, LIMITS).when(&[Verb::Copy, Verb::Use]),
        warning(&KeyGrantRevocable, USE).when(&[Verb::Copy, Verb::Use]),
        // No fact says if an account is of another site, which the backend refuses: `InvalidImageId.BidMismatch`.
        warning(&MarketplaceProduct, SHARE_NOW).when(&[Verb::Share]),
        warning(&MarketplaceProduct, COPY_ERRORS).when(&[Verb::Copy]),
        warning(&MarketplaceProduct, RUN_ERRORS).when(&[Verb::Use]),
        warning(&DisksStayEncrypted, USE),
        // Copies within a region exist to change the encryption, but `IncorrectDestinationRegion` is still listed.
        warning(&SameRegionCopy, COPY),
        // The table of error codes has `Image.NotPublic`; the description of the parameter says that it has no effect.
        warning(&VisibilityUnchanged, ERRORS),
        note(&DataDisksInTheWay, FAQ).when(&[Verb::Share]),
        note(&RecipientMayBeFull { max: 100 }, FAQ),
        note(&RecipientUnverified, ERRORS),
    ],
    refusals: &[
        error(&AccountNotFound, refuses(404, "InvalidAccount.NotFound"), ERRORS),
        error(&NameNotAllowed, refuses(403, "ImageName.ContainsSensitiveWords"), ERRORS),
        error(&NameNotAllowed, refuses(403, "ImageDescription.ContainsSensitiveWords"), ERRORS),
        error(&ImageQuotaExceeded, refuses(403, "QuotaExceed.Image"), COPY_ERRORS),
        error(&MarketplaceProduct, refuses(403, "InvalidImageId.BidMismatch"), ERRORS).when(&[Verb::Share]),
        error(&MarketplaceProduct, refuses(403, "OperationDenied.NotPublished"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&MarketplaceProduct, refuses(403, "OperationDenied.NotAuthorized"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&MarketplaceProduct, refuses(403, "ImageNotSubscribed"), RUN_ERRORS).when(&[Verb::Use]),
        error(&MarketplaceProduct, refuses(403, "ImageRemovedInMarket"), RUN_ERRORS).when(&[Verb::Use]),
        error(&MarketplaceProduct, refuses(403, "QuotaExceed.BuyImage"), RUN_ERRORS).when(&[Verb::Use]),
        error(&OtherWorkInProgress, refuses(403, "OperationDenied.ImageCopying"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&OtherWorkInProgress, refuses(409, "InvalidOperation.Conflict"), COPY_ERRORS).when(&[Verb::Copy]),
        error(&OtherWorkInProgress, refuses(409, "OperationConflict"), COMMON),

        error(&AccountSuspended, refuses(400, "Account.Arrearage"), COPY_ERRORS),
        error(&AccountSuspended, refuses(400, "InsufficientBalance"), COMMON),
        error(&AccountSuspended, refuses(403, "RealNameAuthenticationError"), COMMON),
        // The reference for copies spells the code so; the table of common codes has its subcodes.
        error(&NotPermitted, refuses(403, "Forbbiden"), COPY_ERRORS),
        error(&NotAuthenticated, refuses(403, "Forbidden.AccessKeyDisabled"), COMMON),
        // If the provider's risk control blocks a request, the account's own policies do not matter.
        error(&Refused, refuses(403, "Forbidden.RiskControl"), COMMON),
        error(&NotAuthenticated, refuses(401, "InvalidAliUid.IsNull"), COPY_ERRORS),
        error(&NotAuthenticated, refuses(400, "InvalidAccessKeyId"), COMMON),
        error(&NotAuthenticated, refuses(400, "IncompleteSignature"), COMMON),
        error(&NotAuthenticated, refuses(400, "IllegalTimestamp"), COMMON),
        error(&NotAuthenticated, refuses(400, "SignatureNonceUsed"), COMMON),
        error(&NotAuthenticated, refuses(400, "SignatureDoesNotMatch"), GATEWAY),
        error(&NotAuthenticated, refuses(400, "InvalidTimeStamp"), GATEWAY),
        error(&Throttled, refuses(400, "Throttling"), COMMON),

        error(&MalformedRequest, refuses(400, "MissingParameter"), COMMON),
        // Other codes for a parameter concern its meaning.
        error(&MalformedRequest, refuses(400, "InvalidParameter.IsNull"), COMMON),
        error(&MalformedRequest, refuses(403, "InvalidParameter.IsPublic"), ERRORS),
        error(&MalformedRequest, refuses(400, "InvalidParameter.EncryptedIllegal"), COPY_ERRORS),
        error(&MalformedRequest, refuses(400, "InvalidEncrypted.NotMatchKmsKeyId"), COPY_ERRORS),
        error(&MalformedRequest, refuses(400, "UnsupportedParameter"), COMMON),
        error(&MalformedRequest, refuses(403, "UnsupportedHTTPMethod"), COMMON),
        error(&MalformedRequest, refuses(403, "InvalidAction"), COMMON),
        error(&BackendFault, refuses(403, "InvalidParameter.DataEncryptedKeyCreateFailed"), COPY_ERRORS),
        error(&BackendFault, refuses(500, "InternalError"), COMMON),
        error(&BackendFault, refuses(503, "ServiceUnavailable"), COMMON),
        error(&BackendFault, refuses(400, "UnknownError"), COMMON),
        error(&Refused, REFUSES, SHARE),
    ],
};
