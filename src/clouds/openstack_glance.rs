//! OpenStack Glance with the new policy defaults: 2023.1 (Glance 26) and later.
//!
//! A caller that changes something, or downloads an image's data, needs the role `member`. Only the policies decide who
//! owns what, and the backend checks them last: for a caller that cannot see a share, the share does not exist.

use super::glance::*;
use super::{ACCEPTS, Cloud, REFUSES, error, note, refuses_with, warning};
use crate::backends::GLANCE;
use crate::model::Verb;
use crate::rules::*;

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "openstack-glance",
    name: "OpenStack Glance",
    sharing: MEMBERSHIP,
    account_ids: MEMBER_IDS,
    losses: &[],
    api: Some(&GLANCE),
    rows: table![
        error(&UnaddressableAccount { letters: true }, refuses_with(404), ROUTES).when(ADDRESSED),
        error(&NotSharedWithYou, refuses_with(404), ROWS.section("_image_member_find")),
        error(&NotShared { others_are_hidden: true }, refuses_with(404), ROWS.section("_image_member_find")),
        error(&NotRecipient { who: Answering::ForAnotherAsStranger }, refuses_with(404), ROWS.section("_image_member_find")),
        error(&NotRecipient { who: Answering::AsOwner }, refuses_with(403), POLICIES.section("modify_member")),
        error(&NotOwner { recipients_reject: true }, refuses_with(403), ROLES.section("ADMIN_OR_PROJECT_MEMBER")),
        error(&RoleTooLow, refuses_with(403), ROLES.section("ADMIN_OR_PROJECT_MEMBER")).when(ALL_BUT_COPY),
    ],
    refusals: UNTOLD,
};
