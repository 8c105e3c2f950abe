//! Google Compute Engine: the role `compute.imageUser` on single images. Images are global, so no region matters.
//!
//! Images belong to projects, and accounts are members. A member that may set the policy of an image counts as its
//! owner. The groups and domains of a member are its organizations.

use super::{ACCEPTS, Cloud, REFUSES, Source, error, note, refuses, refuses_with, warning};
use crate::backends::GCP;
use crate::model::{IdFormat, IdOf, Sharing, Status, Verb, Visibility};
use crate::rules::*;

macro_rules! page {
    ($title:literal, $page:literal) => {
        Source::new($title, concat!("https://cloud.google.com/compute/docs/", $page), "2026-11")
    };
}

const ACCESS: Source = page!("Manage access to custom images", "images/managing-access-custom-images");
const DEPRECATE: Source = page!("Deprecate a custom image", "images/deprecate-custom");
const POLICY_API: Source = page!("images.setIamPolicy", "reference/rest/v1/images/setIamPolicy");
const IMAGES_API: Source = page!("REST resource: images", "reference/rest/v1/images");
const MEMBERS: Source = Source::new(
    "Restricting identities by domain",
    "https://cloud.google.com/resource-manager/docs/organization-policy/restricting-domains",
    "2026-11",
);
const TRUSTED: Source = page!("Setting up trusted image policies", "images/restricting-image-access");
const ERRORS: Source = Source::new(
    "Compute Engine API: Error codes",
    "https://docs.cloud.google.com/compute/docs/reference/rest/2026-09-01/errors",
    "2026-11",
);
const STATUSES: Source = Source::new(
    "RFC 9110: HTTP Semantics",
    "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2",
    "2026-11",
);
const RATES: Source =
    Source::new("Compute Engine rate quotas", "https://cloud.google.com/compute/api-quota", "2026-11");
const TOO_OFTEN: Source = Source::new(
    "Seen: images.insert too often from one source",
    "https://github.com/googleapis/python-compute/issues/279",
    "2026-11",
);
/// Policies are set in the same way for all resources.
const MEANWHILE: Source = Source::new(
    "Seen: setIamPolicy of a key ring whose policy was changed meanwhile",
    "https://github.com/hashicorp/terraform-provider-google/issues/12512",
    "2026-11",
);

/// "Everybody" is not among them. For everybody with an account, the image is made public instead of shared.
const FORMATS: &[IdFormat] = &[
    IdFormat { of: IdOf::Member, pattern: "user:{*}@{*}", example: "user:ann@example.com" },
    IdFormat {
        of: IdOf::Member,
        pattern: "serviceAccount:{*}@{*}",
        example: "serviceAccount:builder@golden.iam.gserviceaccount.com",
    },
    IdFormat { of: IdOf::Group, pattern: "group:{*}@{*}", example: "group:admins@example.com" },
    IdFormat { of: IdOf::Group, pattern: "domain:{*}.{p}", example: "domain:example.com" },
];

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "gcp-compute",
    name: "Google Compute Engine",
    // A consumer names the project that owns the image, so there is no list of shared images.
    sharing: Sharing { lists: false, ..Sharing::AT_ONCE },
    account_ids: FORMATS,
    losses: &[],
    api: Some(&GCP),
    rows: &[
        error(&ActionNotSupported, REFUSES, ACCESS).when(&[Verb::Accept, Verb::Reject]),
        error(&SettingNotSupported {
            // Public means that everybody with an account can use the image.
            visibility: &[Visibility::Private, Visibility::Public],
            status: &[Status::Available, Status::Deactivated, Status::Deprecated],
            protected: false,
            name: false,
        }, REFUSES, IMAGES_API),
        // The backend accepts a policy that is the same as before, and nothing changes.
        error(&NoAccounts, ACCEPTS, POLICY_API),
        error(&ImageNotFound, REFUSES, IMAGES_API)
            .when(&[Verb::Share, Verb::Unshare, Verb::Delete, Verb::Copy, Verb::Use, Verb::Update]),
        error(&NotOwner { recipients_reject: false }, REFUSES, ACCESS),
        error(&NoAccess, REFUSES, ACCESS).when(&[Verb::Copy, Verb::Use]),
        error(&MalformedAccountId { formats: FORMATS }, REFUSES, ACCESS),
        // The backend refuses to create anything from an obsolete image.
        error(&ImageNotAvailable { usable: &[Status::Available, Status::Deprecated] }, REFUSES, DEPRECATE)
            .when(&[Verb::Use]),

        warning(&ImageOutdated, DEPRECATE).when(&[Verb::Use]),
        warning(&AlreadyShared { answered: false }, POLICY_API),
        warning(&DuplicateAccount, POLICY_API),
        warning(&NotShared { others_are_hidden: false }, POLICY_API).when(&[Verb::Unshare]),
        warning(&RecipientsLoseAccess, ACCESS),
        warning(&OverlappingShares, ACCESS),
        warning(&StillPublic, ACCESS),
        // Not documented as such: no document says that a policy blocks the deletion of an image.
        warning(&StillShared, ACCESS).when(&[Verb::Delete]),
        note(&SharedWithSelf, POLICY_API),
        note(&RecipientUnverified, POLICY_API),
        note(&PolicyMayForbid, MEMBERS).when(&[Verb::Share, Verb::Update]),
        note(&PolicyMayForbid, TRUSTED).when(&[Verb::Use]),
    ],
    refusals: &[
        error(&MalformedRequest, refuses_with(400), ERRORS),
        error(&NotAuthenticated, refuses_with(401), STATUSES),
        error(&NotPermitted, refuses_with(403), ERRORS),
        error(&Throttled, refuses(403, "rateLimitExceeded"), RATES),
        error(&Throttled, refuses(403, "RESOURCE_OPERATION_RATE_EXCEEDED"), TOO_OFTEN),
        error(&OtherWorkInProgress, refuses_with(409), MEANWHILE).when(&[Verb::Share, Verb::Unshare, Verb::Update]),
        error(&BackendFault, refuses_with(500), ERRORS),
        error(&Refused, REFUSES, ERRORS),
    ],
};
