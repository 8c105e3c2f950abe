//! Amazon EC2: launch permissions of Amazon Machine Images. A share takes effect at once; a recipient can leave it.

use super::{ACCEPTS, Backend, Cloud, REFUSES, Source, error, note, refuses, warning};
use crate::backends::EC2;
use crate::model::{IdFormat, IdOf, Sharing, Status, Use, Verb, Visibility};
use crate::rules::*;

macro_rules! guide {
    ($title:literal, $page:literal) => {
        Source::new(
            concat!("EC2 User Guide: ", $title),
            concat!("https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/", $page, ".html"),
            "2026-11",
        )
    };
}

macro_rules! reference {
    ($title:literal, $page:literal) => {
        Source::new(
            concat!("EC2 API Reference: ", $title),
            concat!("https://docs.aws.amazon.com/AWSEC2/latest/APIReference/", $page, ".html"),
            "2026-11",
        )
    };
}

/// A response that a backend was seen to give, although no document says so.
macro_rules! seen {
    ($what:literal, $issue:literal) => {
        Source::new(concat!("Seen: ", $what), concat!("https://github.com/", $issue), "2026-11")
    };
}

const SHARING: Source = guide!("Understand shared AMI usage", "sharing-amis");
const EXPLICIT: Source = guide!("Share an AMI with specific AWS accounts", "sharingamis-explicit");
const ORGANIZATIONS: Source = guide!(
    "Share an AMI with organizations and organizational units",
    "share-amis-with-organizations-and-OUs"
);
const PUBLIC: Source = guide!("Make your AMI publicly available", "sharingamis-intro");
const BLOCK: Source = guide!("Block public access to your AMIs", "block-public-access-to-amis");
const QUOTAS: Source = guide!("AMI quotas", "ami-quotas");
const CANCEL: Source = guide!("Cancel having an AMI shared with your AWS account", "cancel-sharing-an-AMI");
/// The owner of an image can launch it without a share.
const COMPONENTS: Source = guide!("AMI types and characteristics", "ComponentsAMIs");
const COPYING: Source = guide!("Copy an AMI", "CopyingAMIs");
const ENCRYPTION: Source = guide!("Use encryption with EBS-backed AMIs", "AMIEncryption");
const DEREGISTER: Source = guide!("Deregister an AMI", "deregister-ami");
const DEPRECATE: Source = guide!("Deprecate an AMI", "ami-deprecate");
const DISABLE: Source = guide!("Disable an AMI", "disable-an-ami");
const ALLOWED: Source = guide!("Control the discovery and use of AMIs with Allowed AMIs", "ec2-allowed-amis");
const SECURE: Source = guide!("Recommendations for creating shared Linux AMIs", "building-shared-amis");
const REPLACE: Source = guide!("Replace the root volume for an instance", "replace-root");
const MODIFY_API: Source = reference!("ModifyImageAttribute", "API_ModifyImageAttribute");
const PERMISSION_API: Source = reference!("LaunchPermission", "API_LaunchPermission");
const COPY_API: Source = reference!("CopyImage", "API_CopyImage");
const ERRORS: Source = reference!("Error codes", "errors-overview");

const NOT_FOUND: Backend = refuses(400, "InvalidAMIID.NotFound");
/// "Not authorized for image": the backend distinguishes another account's image from one that does not exist.
const NOT_AUTHORIZED: Backend = refuses(400, "AuthFailure");
const UNAVAILABLE: Backend = refuses(400, "InvalidAMIID.Unavailable");

/// The backend refuses with a code. The documents give no status for any code.
const fn says(code: &'static str) -> Backend {
    Backend::Refuses { status: None, code: Some(code) }
}

/// The possible recipients of an image. Organizations and their units are named by their whole ARN.
const TARGETS: &[IdFormat] = &[
    IdFormat { of: IdOf::Account, pattern: "{d12}", example: "123456789012" },
    IdFormat {
        of: IdOf::Organization,
        pattern: "arn:{p}:organizations::{d12}:organization/o-{w}",
        example: "arn:aws:organizations::123456789012:organization/o-exampleorgid",
    },
    IdFormat {
        of: IdOf::OrganizationalUnit,
        pattern: "arn:{p}:organizations::{d12}:ou/o-{w}/ou-{w}-{w}",
        example: "arn:aws:organizations::123456789012:ou/o-exampleorgid/ou-examplerootid111-exampleouid111",
    },
];

/// Eight digits for old images, seventeen for others.
const IMAGE: IdFormat = IdFormat { of: IdOf::Image, pattern: "ami-{h}", example: "ami-0abcdef1234567890" };

/// A request for a copy goes to the region of the copy, and names the region of its source.
const ALL_BUT_COPY: &[Verb] =
    &[Verb::Share, Verb::Unshare, Verb::Reject, Verb::Delete, Verb::Use, Verb::Update];

const ALL: &[Verb] =
    &[Verb::Share, Verb::Unshare, Verb::Reject, Verb::Delete, Verb::Copy, Verb::Use, Verb::Update];

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "aws-ec2",
    name: "Amazon EC2",
    sharing: Sharing { free: true, reject_ends: true, deactivation_ends: true, deprecation_hides: true, ..Sharing::AT_ONCE },
    account_ids: TARGETS,
    // The documents name no losses: instances stay as they are.
    losses: &[],
    api: Some(&EC2),
    rows: &[
        error(&ActionNotSupported, REFUSES, EXPLICIT).when(&[Verb::Accept]),
        error(&UnsupportedUse { uses: &[Use::Server, Use::SystemDisk, Use::Reinitialize] }, REFUSES, REPLACE),
        error(&SettingNotSupported {
            visibility: &[Visibility::Private, Visibility::Public],
            status: &[Status::Available, Status::Deactivated, Status::Deprecated],
            protected: true,
            name: false,
        }, REFUSES, MODIFY_API),

        error(&MalformedImageId { format: IMAGE }, refuses(400, "InvalidAMIID.Malformed"), ERRORS).when(ALL),
        error(&NoAccounts, refuses(400, "MissingParameter"),
            seen!("ModifyImageAttribute without a launch permission", "hashicorp/packer/issues/2305")).when(&[Verb::Share]),
        // Removing all permissions from an image that has none succeeds, and changes nothing.
        error(&NoAccounts, ACCEPTS, EXPLICIT).when(&[Verb::Unshare]),
        error(&CallLimitExceeded { max: 10_000 }, REFUSES, PERMISSION_API),
        error(&WrongRegion, NOT_FOUND, EXPLICIT).when(ALL_BUT_COPY),
        error(&ImageNotFound, NOT_FOUND, ERRORS).when(ALL),
        error(&NotOwner { recipients_reject: true }, NOT_AUTHORIZED,
            seen!("DeregisterImage of somebody else's image", "cloudcaptainsh/cloudcaptain/issues/66")),
        error(&ReshareForbidden, NOT_AUTHORIZED, SHARING),
        error(&CrossRegion, ACCEPTS, EXPLICIT).when(&[Verb::Share]),
        error(&CrossRegion, NOT_FOUND, EXPLICIT).when(&[Verb::Use]),
        error(&NoAccess, NOT_AUTHORIZED,
            seen!("RunInstances with somebody else's image", "Orange-Cyberdefense/GOAD/issues/304")).when(&[Verb::Use]),
        error(&NoAccess, REFUSES, COPYING).when(&[Verb::Copy]),
        error(&NotRecipient { who: Answering::ForAnother }, REFUSES, CANCEL).when(&[Verb::Reject]),
        error(&NotSharedByName, REFUSES, CANCEL),

        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] }, UNAVAILABLE,
            seen!("ModifyImageAttribute of a pending image", "SUSE-Enceladus/ec2imgutils/issues/45"))
            .when(&[Verb::Share]),
        error(&UnreadyImagePublic { usable: &[Status::Available, Status::Deprecated] }, UNAVAILABLE,
            seen!("ModifyImageAttribute of a pending image", "SUSE-Enceladus/ec2imgutils/issues/45")),
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] }, UNAVAILABLE, DISABLE)
            .when(&[Verb::Use]),
        // No document denies that a disabled image can be copied.
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated, Status::Deactivated] }, UNAVAILABLE, ERRORS)
            .when(&[Verb::Copy]),

        error(&MalformedAccountId { formats: TARGETS }, refuses(400, "InvalidAMIAttributeItemValue"), ORGANIZATIONS),
        error(&AccountLimitExceeded { max: 1_000, max_full_server: None, pending_count: true, named_again: false, counts: &[] }, REFUSES, QUOTAS),
        error(&EncryptedWithDefaultKey, refuses(400, "InvalidParameter"), EXPLICIT),

        error(&MarketplaceProductPublic, REFUSES, PUBLIC),
        error(&EncryptedImagePublic, refuses(400, "UnsupportedOperation"), PUBLIC),
        error(&PublicSharingBlocked, refuses(400, "OperationNotPermitted"), BLOCK),

        error(&ImageProtected, REFUSES, DEREGISTER),

        error(&MarketplaceProductCopy, REFUSES, COPYING),
        error(&DecryptingCopy, REFUSES, COPY_API),
        // Both start, but end without an instance or a copy.
        error(&KeyNotGranted, ACCEPTS, ENCRYPTION).when(&[Verb::Copy, Verb::Use]),

        warning(&SensitiveData, SECURE),
        warning(&AlreadyShared { answered: false }, MODIFY_API),
        warning(&DuplicateAccount, MODIFY_API),
        warning(&KeyNotGranted, EXPLICIT).when(&[Verb::Share]),
        warning(&NotShared { others_are_hidden: false }, MODIFY_API).when(&[Verb::Unshare]),
        warning(&RecipientsLoseAccess, EXPLICIT),
        warning(&OverlappingShares, ORGANIZATIONS),
        warning(&StillPublic, PUBLIC),
        warning(&DeactivationEndsShares, DISABLE),
        warning(&StillShared, DEREGISTER).when(&[Verb::Delete]),
        warning(&ResourcesLoseImage, DEREGISTER).when(&[Verb::Delete]),
        warning(&UntrustedSource, SHARING).when(&[Verb::Copy, Verb::Use]),
        warning(&ImageOutdated, DEPRECATE),
        warning(&KeyDisabled, ENCRYPTION).when(&[Verb::Share, Verb::Copy, Verb::Use]),
        warning(&KeyGrantRevocable, ENCRYPTION).when(&[Verb::Copy, Verb::Use]),
        // No fact says whether the snapshots are shared, too.
        warning(&StorageNotShared, COPYING),
        note(&SharedWithSelf, COMPONENTS),
        note(&RecipientUnverified, EXPLICIT),
        note(&PublicImageLimit { max: 5 }, QUOTAS),
        note(&PolicyMayForbid, ALLOWED).when(&[Verb::Use]),
    ],
    // The backend checks the form of a request before it looks anything up.
    refusals: &[
        error(&MalformedRequest, says("MissingParameter"), ERRORS),
        error(&MalformedRequest, says("UnknownParameter"), ERRORS),
        error(&MalformedRequest, says("InvalidParameterValue"), ERRORS),
        error(&MalformedRequest, says("InvalidParameterCombination"), ERRORS),
        error(&MalformedRequest, says("MalformedQueryString"), ERRORS),
        error(&MalformedRequest, says("ValidationError"), ERRORS),
        error(&NotAuthenticated, refuses(401, "AuthFailure"),
            seen!("wrong credentials", "HummerRisk/HummerRisk/issues/418")),
        error(&NotAuthenticated, refuses(400, "RequestExpired"), seen!("a clock that is slow", "boto/boto/issues/148")),
        error(&NotAuthenticated, says("InvalidClientTokenId"), ERRORS),
        error(&NotAuthenticated, says("MissingAuthenticationToken"), ERRORS),
        error(&NotAuthenticated, says("IncompleteSignature"), ERRORS),
        error(&NotPermitted, refuses(403, "UnauthorizedOperation"),
            seen!("a request that no policy allows", "hashicorp/terraform-provider-aws/issues/4664")),
        error(&AccountSuspended, refuses(401, "OptInRequired"),
            seen!("an account without a subscription", "Appliscale/cloud-security-audit/issues/24")),
        error(&AccountSuspended, refuses(400, "PendingVerification"),
            seen!("an account that is being verified", "UA-TECH-POWER/DDoS_terraform_aws/issues/5")),
        error(&AccountSuspended, says("Blocked"), ERRORS),
        error(&PublicImageLimit { max: 5 }, refuses(400, "ResourceLimitExceeded"),
            seen!("one public image too many", "iterative/studio-selfhosted/issues/90")),
        error(&ImageQuotaExceeded, says("ResourceLimitExceeded"), ERRORS),
        error(&Throttled, refuses(503, "RequestLimitExceeded"),
            seen!("too many requests", "jclouds/legacy-jclouds/issues/1214")),
        error(&BackendFault, says("InternalError"), ERRORS),
        error(&BackendFault, says("InternalFailure"), ERRORS),
        error(&BackendFault, says("Unavailable"), ERRORS),
        error(&BackendFault, says("ServiceUnavailable"), ERRORS),
        error(&Refused, REFUSES, ERRORS),
    ],
};
