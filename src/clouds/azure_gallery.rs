//! Azure Compute Gallery: direct sharing with subscriptions and tenants, and community galleries.
//!
//! This cloud shares a gallery, with all of its images. So an image stands for its gallery here, and has the gallery's
//! shares and visibility. Direct sharing is `shared`, a community gallery `community`. An owner of the subscription has
//! the role `admin`, and so has a user with the role "Compute Gallery Sharing Admin".

use super::{ACCEPTS, Backend, Cloud, REFUSES, Source, error, note, refuses_with, warning};
use crate::backends::AZURE;
use crate::model::{IdFormat, IdOf, Sharing, Status, Verb, Visibility};
use crate::rules::*;

macro_rules! page {
    ($title:literal, $page:literal) => {
        Source::new(
            $title,
            concat!("https://learn.microsoft.com/en-us/azure/virtual-machines/", $page),
            "2026-11",
        )
    };
}

const DIRECT: Source =
    page!("Share a gallery with all users in a subscription or tenant", "share-gallery-direct");
const COMMUNITY: Source = page!("Share images using a community gallery", "share-gallery-community");
const GALLERY: Source =
    page!("Store and share resources in an Azure Compute Gallery", "azure-compute-gallery");
const ERRORS: Source = Source::new(
    "Troubleshoot common Azure deployment errors",
    "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/common-deployment-errors",
    "2026-11",
);
const POLICY: Source = Source::new(
    "Resolve errors for request disallowed by policy",
    "https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-policy-requestdisallowedbypolicy",
    "2026-11",
);
const STATUSES: Source =
    Source::new("RFC 9110: HTTP Semantics", "https://www.rfc-editor.org/rfc/rfc9110#section-15", "2026-11");
const THROTTLING: Source = Source::new(
    "Understand how Azure Resource Manager throttles requests",
    "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/request-limits-and-throttling",
    "2026-11",
);
const DISABLED: Source = Source::new(
    "Seen: a subscription that is disabled",
    "https://github.com/microsoft/vscode-azureappservice/issues/912",
    "2026-11",
);

/// The backend refuses with a code. No document gives its status.
const fn says(code: &'static str) -> Backend {
    Backend::Refuses { status: None, code: Some(code) }
}

const SUBSCRIPTION: IdFormat = IdFormat {
    of: IdOf::Subscription,
    pattern: "/subscriptions/{h8}-{h4}-{h4}-{h4}-{h12}",
    example: "/subscriptions/6b2f9c1e-5d34-4f7a-9e0b-1c2d3e4f5a6b",
};
/// All subscriptions of a tenant.
const TENANT: IdFormat = IdFormat {
    of: IdOf::Tenant,
    pattern: "/tenants/{h8}-{h4}-{h4}-{h4}-{h12}",
    example: "/tenants/0f1e2d3c-4b5a-4697-8879-6a5b4c3d2e1f",
};

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "azure-gallery",
    name: "Azure Compute Gallery",
    sharing: Sharing::AT_ONCE,
    account_ids: &[SUBSCRIPTION, TENANT],
    losses: &[],
    api: Some(&AZURE),
    rows: &[
        error(&ActionNotSupported, REFUSES, DIRECT).when(&[Verb::Accept, Verb::Reject]),
        // The documents on sharing do not describe the other settings of an image, so we do not deny them here.
        error(&SettingNotSupported {
            visibility: &[Visibility::Private, Visibility::Community],
            status: &[Status::Available, Status::Deactivated, Status::Deprecated],
            protected: true,
            name: false,
        }, REFUSES, GALLERY),
        error(&NoAccounts, REFUSES, DIRECT).when(&[Verb::Share]),
        // A reset of a gallery that is shared with nobody succeeds.
        error(&NoAccounts, ACCEPTS, DIRECT).when(&[Verb::Unshare]),
        error(&ImageNotFound, REFUSES, GALLERY)
            .when(&[Verb::Share, Verb::Unshare, Verb::Delete, Verb::Copy, Verb::Use, Verb::Update]),
        error(&NotOwner { recipients_reject: false }, REFUSES, DIRECT),
        error(&NotPermittedToShare, REFUSES, DIRECT),
        error(&NoAccess, REFUSES, DIRECT).when(&[Verb::Copy, Verb::Use]),

        error(&SharingChosenAtCreation, REFUSES, DIRECT).when(&[Verb::Share]),
        error(&EncryptedImage, REFUSES, DIRECT).when(&[Verb::Share]),
        error(&MalformedAccountId { formats: &[SUBSCRIPTION, TENANT] }, REFUSES, DIRECT),
        error(&AccountLimitExceeded { max: 30, max_full_server: None, pending_count: true, named_again: false, counts: &[SUBSCRIPTION] },
            REFUSES, DIRECT),
        error(&AccountLimitExceeded { max: 5, max_full_server: None, pending_count: true, named_again: false, counts: &[TENANT] },
            REFUSES, DIRECT),

        error(&MarketplaceProductPublic, REFUSES, COMMUNITY),
        error(&EncryptedImagePublic, REFUSES, COMMUNITY),
        error(&CommunityImage, REFUSES, COMMUNITY).when(&[Verb::Delete]),

        // No fact says whether a private gallery was created to become a community gallery.
        warning(&SharingChosenAtCreation, COMMUNITY).when(&[Verb::Update]),
        warning(&AlreadyShared { answered: false }, DIRECT),
        warning(&DuplicateAccount, DIRECT),
        warning(&NotShared { others_are_hidden: false }, DIRECT).when(&[Verb::Unshare]),
        warning(&RecipientsLoseAccess, DIRECT),
        warning(&OverlappingShares, DIRECT),
        // No document says that a directly shared gallery cannot be deleted.
        warning(&StillShared, DIRECT).when(&[Verb::Delete]),
        warning(&UntrustedSource, COMMUNITY).when(&[Verb::Use]),
        // No document describes a gallery that is shared with its own subscription.
        note(&SharedWithSelf, DIRECT),
        note(&RecipientUnverified, DIRECT),
        note(&PolicyMayForbid, COMMUNITY).when(&[Verb::Update]),
    ],
    refusals: &[
        error(&MalformedRequest, says("InvalidRequestContent"), ERRORS),
        error(&MalformedRequest, says("InvalidRequestFormat"), ERRORS),
        // Codes differ, and a caller that may not share gets the same refusal as a caller that may do nothing.
        error(&NotAuthenticated, refuses_with(401), STATUSES),
        error(&NotPermitted, refuses_with(403), STATUSES),
        error(&PolicyMayForbid, says("RequestDisallowedByPolicy"), POLICY).when(&[Verb::Share, Verb::Update]),
        error(&AccountSuspended, says("ReadOnlyDisabledSubscription"), DISABLED),
        error(&OtherWorkInProgress, says("AnotherOperationInProgress"), ERRORS),
        error(&Throttled, refuses_with(429), THROTTLING),
        error(&BackendFault, refuses_with(500), STATUSES),
        error(&Refused, REFUSES, ERRORS),
    ],
};
