//! OpenStack Glance with the old policies: Zed (Glance 25) and earlier, or `enforce_new_defaults` off.
//!
//! Any role will do. The backend checks who owns the image before it checks who is a member: it refuses an owner that
//! replies, and a member that ends a share, whether or not the share exists.

use super::glance::*;
use super::{ACCEPTS, Cloud, REFUSES, error, note, refuses_with, warning};
use crate::backends::GLANCE;
use crate::model::Verb;
use crate::rules::*;

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "openstack-glance-legacy",
    name: "OpenStack Glance, legacy policies",
    sharing: MEMBERSHIP,
    account_ids: MEMBER_IDS,
    losses: &[],
    api: Some(&GLANCE),
    rows: table![
        error(&NotRecipient { who: Answering::AsOwner }, refuses_with(403), MEMBERS.section("_check_visibility_and_ownership")),
        error(&NotOwner { recipients_reject: true }, refuses_with(403), MEMBERS.section("_check_visibility_and_ownership")),
        error(&UnaddressableAccount { letters: true }, refuses_with(404), ROUTES).when(ADDRESSED),
        error(&NotSharedWithYou, refuses_with(404), ROWS.section("_image_member_find")),
        error(&NotShared { others_are_hidden: true }, refuses_with(404), ROWS.section("_image_member_find")),
        error(&NotRecipient { who: Answering::ForAnotherAsStranger }, refuses_with(404), ROWS.section("_image_member_find")),
    ],
    refusals: UNTOLD,
};
