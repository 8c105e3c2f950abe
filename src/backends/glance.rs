//! OpenStack Glance, v2: JSON over REST. One request for each account.
//!
//! "Image Service API v2", <https://docs.openstack.org/api-ref/image/v2/>; seen on a server of Glance 33.0.0.

use super::json::json_object;
use super::{Api, BYTES, FactCollector, Json, Method, Page, Request, Response, SYSTEMS, segment, whom};
use crate::model::input::InputError;
use crate::model::{ActionKind, Caller, Edit, Id, Kind, Share, ShareStatus, Status, Visibility};
use crate::rule::Case;
use rustc_hash::FxHashSet;
use std::num::NonZeroUsize;

/// The interface.
pub(crate) static GLANCE: Glance = Glance;

/// OpenStack Glance.
#[derive(Debug)]
pub(crate) struct Glance;

const VISIBILITIES: &[(&str, Visibility)] = &[
    ("private", Visibility::Private),
    ("shared", Visibility::Shared),
    ("community", Visibility::Community),
    ("public", Visibility::Public),
];

const STATUSES: &[(&str, Status)] = &[
    ("queued", Status::Creating),
    ("saving", Status::Creating),
    ("uploading", Status::Creating),
    ("importing", Status::Creating),
    ("active", Status::Available),
    ("deactivated", Status::Deactivated),
    ("killed", Status::Failed),
];

/// An image in one of these states is gone for everybody.
const GONE: &[(&str, ())] = &[("deleted", ()), ("pending_delete", ())];

pub(super) const ANSWERS: &[(&str, ShareStatus)] = &[
    ("pending", ShareStatus::Pending),
    ("accepted", ShareStatus::Accepted),
    ("rejected", ShareStatus::Rejected),
];

/// Texts in error pages, and the rules that each can mean. Old and new policies check in a different order, so one text
/// can stand for several rules. The first line that is in a page counts.
const SAID: &[(&str, &[&str])] = &[
    ("is protected and cannot be deleted", &["image-protected"]),
    ("image in status", &["image-not-switchable"]),
    ("image has been deactivated", &["image-not-available"]),
    ("complete publicize_image action", &["admin-only"]),
    ("complete modify_member action", &["not-recipient", "role-too-low"]),
    ("You are not authorized to complete", &["not-owner", "role-too-low"]),
    ("You do not own this image", &["not-owner"]),
    ("members for image", &["not-in-shared-visibility", "not-owner", "not-recipient"]),
    ("in the member list", &["not-shared", "not-recipient", "not-shared-with-you", "unaddressable-account"]),
    ("The resource could not be found", &["unaddressable-account"]),
    ("to delete", &["image-not-found", "no-access"]),
    ("not found.", &["image-not-found", "no-access"]),
    ("No image found with ID", &["image-not-found", "no-access"]),
];

impl Api for Glance {
    fn name(&self) -> &'static str {
        "glance"
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "ListImages",
            "ShowImage",
            "ListImageMembers",
            "ShowImageMember",
            "CreateImageMember",
            "UpdateImageMember",
            "DeleteImageMember",
            "DeleteImage",
            "UpdateImage",
            "DeactivateImage",
            "ReactivateImage",
            "DownloadImageData",
        ]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        let body = &response.body;
        match response.operation.as_str() {
            "ListImages" => body.each("images", &mut |image| read_image(image, collector)).map(drop),
            "ShowImage" | "UpdateImage" => read_image(body, collector),
            "ListImageMembers" => {
                let mut image = response.in_path("images");
                let mut shares = Vec::new();
                let there = body.each("members", &mut |member| {
                    let (of, share) = read_member(member)?;
                    image = image.take().or(of);
                    shares.push(share);
                    Ok(())
                })?;
                if let (Some(image), true) = (image, there) {
                    collector.shares(image, Page::whole(shares));
                }
                Ok(())
            }
            "ShowImageMember" | "CreateImageMember" | "UpdateImageMember" => {
                let (of, share) = read_member(body)?;
                if let Some(image) = response.in_path("images").or(of) {
                    collector.share(&image, share);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn rules_named_by(&self, message: &str) -> &'static [&'static str] {
        let found = SAID.iter().find(|(words, _)| message.contains(words));
        found.map_or(&[], |(_, rules)| rules)
    }

    fn queries(&self, _: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let of =
            |operation| responses.iter().filter(move |response: &&Response| response.operation == operation);
        let list = |hidden| {
            let list = Request::new("ListImages", Method::Get, "/v2/images");
            let list = list.query("visibility", "all").query("member_status", "all");
            if hidden { list.query("os_hidden", "true") } else { list }
        };
        if of("ListImages").next().is_none() {
            return Ok(vec![list(false), list(true)]);
        }
        let mut queries = Vec::new();
        let mut asked: FxHashSet<Id> =
            of("ListImageMembers").filter_map(|response| response.in_path("images")).collect();
        for response in of("ListImages") {
            // The rest of the list is at an address in the response.
            if let Some(next) = response.body.text("next")?.filter(|next| next.starts_with("/v2/images?"))
                && !of("ListImages").any(|other| other.path.as_deref() == Some(next))
            {
                queries.push(Request::new("ListImages", Method::Get, next));
            }
            response.body.each("images", &mut |image| {
                let id = image.required_id("id")?;
                // With any other visibility, the backend does not list members, even if there are some.
                if image.text("visibility")? == Some("shared") && asked.insert(id.clone()) {
                    queries.push(Request::new("ListImageMembers", Method::Get, members(&id)));
                }
                Ok(())
            })?;
        }
        Ok(queries)
    }

    fn requests(&self, case: &Case, _: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let image = format!("/v2/images/{}", segment(&action.image));
        let reply = |status| {
            let path = member(&action.image, case.recipient());
            let body = json_object! { "status": status };
            Request::new("UpdateImageMember", Method::Put, path).body(body).doing(action.clone())
        };
        Ok(match &action.kind {
            ActionKind::Share { accounts, .. } => {
                let share = |account: &Id| {
                    Request::new("CreateImageMember", Method::Post, members(&action.image))
                        .body(json_object! { "member": account })
                        .doing(action.for_accounts(vec![account.clone()]))
                };
                accounts.iter().map(share).collect()
            }
            ActionKind::Unshare { accounts } => {
                let unshare = |account: &Id| {
                    Request::new("DeleteImageMember", Method::Delete, member(&action.image, account))
                        .doing(action.for_accounts(vec![account.clone()]))
                };
                whom(case, accounts)?.iter().map(unshare).collect()
            }
            ActionKind::Accept { .. } => vec![reply("accepted")],
            ActionKind::Reject { .. } => vec![reply("rejected")],
            ActionKind::Delete { .. } => {
                vec![Request::new("DeleteImage", Method::Delete, image).doing(action.clone())]
            }
            ActionKind::Use { .. } => {
                let data = Request::new("DownloadImageData", Method::Get, format!("{image}/file"));
                vec![data.doing(action.clone())]
            }
            ActionKind::Update { set } => {
                let update = |part: Edit| action.with(ActionKind::Update { set: part });
                let mut requests = Vec::new();
                let mut changes = Vec::new();
                let mut change = |name: &str, value: Json| {
                    changes
                        .push(json_object! { "op": "replace", "path": &*format!("/{name}"), "value": value });
                };
                if let Some(visibility) = set.visibility {
                    change("visibility", visibility.as_str().into());
                }
                if let Some(protected) = set.protected {
                    change("protected", protected.into());
                }
                if let Some(name) = &set.name {
                    change("name", name.as_str().into());
                }
                if !changes.is_empty() {
                    let request =
                        Request::new("UpdateImage", Method::Patch, &*image).body(Json::List(changes));
                    let part = Edit { status: None, ..set.clone() };
                    requests.push(
                        request
                            .content_type("application/openstack-images-v2.1-json-patch")
                            .doing(update(part)),
                    );
                }
                let switch = match set.status {
                    Some(Status::Deactivated) => Some(("DeactivateImage", "deactivate")),
                    Some(Status::Available) => Some(("ReactivateImage", "reactivate")),
                    _ => None,
                };
                if let Some((operation, word)) = switch {
                    let part = Edit { status: set.status, ..Default::default() };
                    let path = format!("{image}/actions/{word}");
                    requests.push(Request::new(operation, Method::Post, path).doing(update(part)));
                }
                requests
            }
            // `copy-image` copies between stores. A project copies by hand: it downloads, creates and uploads.
            ActionKind::Copy { .. } => Vec::new(),
        })
    }
}

fn members(image: &Id) -> String {
    format!("/v2/images/{}/members", segment(image))
}

fn member(image: &Id, account: &Id) -> String {
    format!("{}/{}", members(image), segment(account))
}

fn read_image(image: &Json, collector: &mut FactCollector) -> Result<(), InputError> {
    let id = image.required_id("id")?;
    if image.one_of("status", GONE)?.is_some() {
        return Ok(());
    }
    let facts = collector.image(id);
    facts.name = image.text("name")?.map(str::to_owned);
    facts.owner = image.id("owner")?;
    facts.visibility = image.one_of("visibility", VISIBILITIES)?;
    facts.status = image.one_of("status", STATUSES)?;
    facts.protected = image.flag("protected")?;
    facts.size_gib = image.gib("size", BYTES)?;
    facts.os = image.one_of("os_type", SYSTEMS)?;
    if image.text("disk_format")? == Some("iso") {
        facts.kind = Some(Kind::Iso);
    }
    Ok(())
}

/// Reads a member, and the image that it names.
pub(super) fn read_member(member: &Json) -> Result<(Option<Id>, Share), InputError> {
    let share = Share {
        account: member.required_id("member_id")?,
        status: member.one_of("status", ANSWERS)?,
        via: None,
        since: member.text("created_at")?.map(str::to_owned),
    };
    Ok((member.id("image_id")?, share))
}
