//! What OpenStack Glance has in common under both sets of policies.
//!
//! An image has members: the projects that it is shared with. The backend responds with a status and a page, without a
//! code. All of this was seen on a server of Glance 33.0.0. A server of 25.1.0 responds as 33.0.0 does with the old
//! policies.

use super::{REFUSES, Row, Source, error, refuses_with};
use crate::model::{IdFormat, IdOf, Sharing, Status, Verb, Visibility};
use crate::rules::*;

pub(super) const SHARING: Source = Source::new(
    "Image Service API v2: Sharing",
    "https://docs.openstack.org/api-ref/image/v2/index.html#sharing",
    "2026-11",
);

/// The response of proxies in front of a server; the server itself counts no requests.
const TOO_MANY: Source = Source::new(
    "RFC 6585: Additional HTTP Status Codes",
    "https://www.rfc-editor.org/rfc/rfc6585#section-4",
    "2026-11",
);

/// A file of Glance 33.0.0.
macro_rules! file {
    ($path:literal) => {
        Source::new($path, concat!("https://github.com/openstack/glance/blob/c76abb08/", $path), "2026-11")
    };
}

pub(super) const MEMBERS: Source = file!("glance/api/v2/image_members.py");
pub(super) const IMAGES: Source = file!("glance/api/v2/images.py");
pub(super) const ROUTES: Source = file!("glance/api/v2/router.py");
pub(super) const DATA: Source = file!("glance/api/v2/image_data.py");
pub(super) const ACTIONS: Source = file!("glance/api/v2/image_actions.py");
pub(super) const POLICIES: Source = file!("glance/policies/image.py");
pub(super) const ROLES: Source = file!("glance/policies/base.py");
pub(super) const QUOTA: Source = file!("glance/quota/__init__.py");
pub(super) const VISIBLE: Source = file!("glance/db/utils.py");
pub(super) const ROWS: Source = file!("glance/db/sqlalchemy/api.py");
pub(super) const REPOSITORY: Source = file!("glance/db/__init__.py");
pub(super) const DOMAIN: Source = file!("glance/domain/__init__.py");

/// The id of a project names a member, but any text that is not empty works.
pub(super) const MEMBER_IDS: &[IdFormat] =
    &[IdFormat { of: IdOf::Project, pattern: "{.}", example: "8a2f6d0c4f7b4a1e9d3c5b7a90e1f243" }];

/// A member can use the image at once; its reply only changes its lists.
pub(super) const MEMBERSHIP: Sharing = Sharing {
    handshake: true,
    usable_before_reply: true,
    visibility_suspends: true,
    owner_can_have_share: true,
    admins_own_all: true,
    ..Sharing::AT_ONCE
};

pub(super) const ANY: &[Visibility] = Visibility::ALL;

/// `active` and `deactivated`.
pub(super) const SWITCHED: &[Status] = &[Status::Available, Status::Deactivated];

/// All but `deactivated`: the download of an image without data is empty.
pub(super) const NOT_DEACTIVATED: &[Status] =
    &[Status::Available, Status::Creating, Status::Deprecated, Status::Failed];

/// All statuses with data.
pub(super) const WITH_DATA: &[Status] = &[Status::Available, Status::Deactivated, Status::Deprecated];

/// Everything but a copy, because there is no copy.
pub(super) const ALL_BUT_COPY: &[Verb] =
    &[Verb::Share, Verb::Unshare, Verb::Accept, Verb::Reject, Verb::Delete, Verb::Use, Verb::Update];

/// The verbs whose request names the account in its path.
pub(super) const ADDRESSED: &[Verb] = &[Verb::Unshare, Verb::Accept, Verb::Reject];

/// What no fact shows. An operator can add its own policies, and put proxies in front of the server.
#[rustfmt::skip]
pub(super) const UNTOLD: &[Row] = &[
    error(&MalformedRequest, refuses_with(400), SHARING),
    error(&NotAuthenticated, refuses_with(401), SHARING),
    error(&NotPermitted, refuses_with(403), POLICIES),
    error(&Throttled, refuses_with(429), TOO_MANY),
    error(&OtherWorkInProgress, refuses_with(409), IMAGES),
    error(&BackendFault, refuses_with(500), SHARING),
    error(&Refused, REFUSES, SHARING),
];

/// The table. The rows of the policies go into the middle: who owns an image, who may reply, and whose shares an
/// account sees.
macro_rules! table {
    ($($policy:expr),+ $(,)?) => {
        &[
            // `copy-image` copies between stores. A project copies by hand: it downloads, creates and uploads.
            error(&ActionNotSupported, REFUSES, POLICIES.section("copy_image")).when(&[Verb::Copy]),

            // The backend checks the body before it looks up the image. Each account needs its own request.
            error(&NoAccounts, refuses_with(400), MEMBERS.section("RequestDeserializer")).when(&[Verb::Share]),
            error(&MalformedAccountId { formats: MEMBER_IDS }, refuses_with(400), MEMBERS.section("RequestDeserializer"))
                .when(&[Verb::Share]),
            error(&SettingNotSupported { visibility: ANY, status: SWITCHED, protected: true, name: true }, refuses_with(403), IMAGES.section("_readonly_properties")),
            // No route leads to such a path.
            error(&UnaddressableAccount { letters: false }, refuses_with(404), ROUTES).when(ADDRESSED),
            error(&ImageNotFound, refuses_with(404), MEMBERS.section("_lookup_image")).when(ALL_BUT_COPY),
            error(&NoAccess, refuses_with(404), VISIBLE.section("is_image_visible")).when(ALL_BUT_COPY),
            error(&NotInSharedVisibility, refuses_with(403), MEMBERS.section("_check_visibility_and_ownership")),

            error(&ImageNotAvailable { usable: NOT_DEACTIVATED }, refuses_with(403), DATA.section("download"))
                .when(&[Verb::Use]),
            error(&AdminOnly, refuses_with(403), POLICIES.section("publicize_image")),

            $($policy,)+

            error(&AccountLimitExceeded { max: 128, max_full_server: None, pending_count: true, named_again: true, counts: &[] },
                refuses_with(413), QUOTA.section("ImageMemberFactoryProxy")),
            error(&AlreadyShared { answered: false }, refuses_with(409), REPOSITORY.section("ImageMemberRepo.add")),
            error(&DuplicateAccount, refuses_with(409), REPOSITORY.section("ImageMemberRepo.add")).when(&[Verb::Share]),
            error(&DuplicateAccount, refuses_with(404), ROWS.section("_image_member_find")).when(&[Verb::Unshare]),
            // Without accounts, there is no request to send.
            error(&NoAccounts, ACCEPTS, SHARING.section("Delete image member")).when(&[Verb::Unshare]),

            error(&ImageProtected, refuses_with(403), DOMAIN.section("Image.delete")),
            error(&ImageNotSwitchable { states: SWITCHED }, refuses_with(403), ACTIONS).when(&[Verb::Update]),

            warning(&UsableBeforeAccepted, SHARING),
            warning(&StillUsableById, SHARING),
            warning(&UnaddressableAccount { letters: false }, ROUTES).when(&[Verb::Share]),
            warning(&UnaddressableAccount { letters: true }, ROUTES).when(&[Verb::Share]),
            warning(&SharedWithSelf, MEMBERS.section("create")),
            warning(&RecipientsLoseAccess, MEMBERS.section("delete")),
            warning(&StillShared, ROWS.section("image_destroy")).when(&[Verb::Delete]),
            warning(&ImageNotAvailable { usable: WITH_DATA }, DATA.section("download")).when(&[Verb::Use]),
            note(&StatusUnchanged, DOMAIN.section("ImageMember.status")),
            note(&RecipientUnverified, MEMBERS.section("create")),
        ]
    };
}
pub(super) use table;
