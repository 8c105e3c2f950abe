//! OpenStack Glance, v2: JSON over REST. One request for each account.
//!
//! "Image Service API v2", <https://docs.openstack.org/api-ref/image/v2/>; seen on a server of Glance 33.0.0.

use super::json::record;
use super::{Answer, Api, BYTES, Method, Page, Request, SYSTEMS, Told, Tree, segment, whom};
use crate::model::input::Fault;
use crate::model::{ActionKind, Caller, Edit, Id, Kind, Share, ShareStatus, Status, Visibility};
use crate::rule::Case;
use rustc_hash::FxHashSet;

/// The interface.
pub static GLANCE: Glance = Glance;

/// OpenStack Glance.
#[derive(Debug)]
pub struct Glance;

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

/// An image that is in one of these is gone for everybody.
const GONE: &[(&str, ())] = &[("deleted", ()), ("pending_delete", ())];

pub(super) const ANSWERS: &[(&str, ShareStatus)] = &[
    ("pending", ShareStatus::Pending),
    ("accepted", ShareStatus::Accepted),
    ("rejected", ShareStatus::Rejected),
];

/// What pages say, and the rules that it can mean: under the old policies the first of several checks says what a
/// later one does under the new. The first line that is in a page holds.
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

    fn read(&self, answer: &Answer, told: &mut Told) -> Result<(), Fault> {
        let body = &answer.body;
        match answer.operation.as_str() {
            "ListImages" => body.each("images", &mut |image| read_image(image, told)).map(drop),
            "ShowImage" | "UpdateImage" => read_image(body, told),
            "ListImageMembers" => {
                let mut image = answer.in_path("images");
                let mut shares = Vec::new();
                let there = body.each("members", &mut |member| {
                    let (of, share) = read_member(member)?;
                    image = image.take().or(of);
                    shares.push(share);
                    Ok(())
                })?;
                if let (Some(image), true) = (image, there) {
                    told.shares(image, Page::whole(shares));
                }
                Ok(())
            }
            "ShowImageMember" | "CreateImageMember" | "UpdateImageMember" => {
                let (of, share) = read_member(body)?;
                if let Some(image) = answer.in_path("images").or(of) {
                    told.share(&image, share);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn meant(&self, said: &str) -> &'static [&'static str] {
        let found = SAID.iter().find(|(words, _)| said.contains(words));
        found.map_or(&[], |(_, rules)| rules)
    }

    fn queries(&self, _: &Caller, answers: &[Answer]) -> Result<Vec<Request>, Fault> {
        let of = |operation| answers.iter().filter(move |answer: &&Answer| answer.operation == operation);
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
            of("ListImageMembers").filter_map(|answer| answer.in_path("images")).collect();
        for answer in of("ListImages") {
            // The rest of the list is at an address that the answer has.
            if let Some(next) = answer.body.text("next")?.filter(|next| next.starts_with("/v2/images?"))
                && !of("ListImages").any(|other| other.path.as_deref() == Some(next))
            {
                queries.push(Request::new("ListImages", Method::Get, next));
            }
            answer.body.each("images", &mut |image| {
                let id = image.required_id("id")?;
                // Of others the backend tells nobody, whatever there is.
                if image.text("visibility")? == Some("shared") && asked.insert(id.clone()) {
                    queries.push(Request::new("ListImageMembers", Method::Get, members(&id)));
                }
                Ok(())
            })?;
        }
        Ok(queries)
    }

    fn requests(&self, case: &Case, _: usize) -> Result<Vec<Request>, Fault> {
        let action = case.action;
        let image = format!("/v2/images/{}", segment(&action.image));
        let answer = |status| {
            let path = member(&action.image, case.recipient());
            let body = record! { "status": status };
            Request::new("UpdateImageMember", Method::Put, path).body(body).doing(action.clone())
        };
        Ok(match &action.kind {
            ActionKind::Share { accounts, .. } => {
                let share = |account: &Id| {
                    Request::new("CreateImageMember", Method::Post, members(&action.image))
                        .body(record! { "member": account })
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
            ActionKind::Accept { .. } => vec![answer("accepted")],
            ActionKind::Reject { .. } => vec![answer("rejected")],
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
                let mut change = |name: &str, value: Tree| {
                    changes.push(record! { "op": "replace", "path": &*format!("/{name}"), "value": value });
                };
                if let Some(visibility) = set.visibility {
                    change("visibility", visibility.word().into());
                }
                if let Some(protected) = set.protected {
                    change("protected", protected.into());
                }
                if let Some(name) = &set.name {
                    change("name", name.as_str().into());
                }
                if !changes.is_empty() {
                    let request =
                        Request::new("UpdateImage", Method::Patch, &*image).body(Tree::List(changes));
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
            // `copy-image` is between stores. A project copies by hand: it downloads, creates and uploads.
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

fn read_image(image: &Tree, told: &mut Told) -> Result<(), Fault> {
    let id = image.required_id("id")?;
    if image.word("status", GONE)?.is_some() {
        return Ok(());
    }
    let facts = told.image(id);
    facts.name = image.text("name")?.map(str::to_owned);
    facts.owner = image.id("owner")?;
    facts.visibility = image.word("visibility", VISIBILITIES)?;
    facts.status = image.word("status", STATUSES)?;
    facts.protected = image.flag("protected")?;
    facts.size_gib = image.gib("size", BYTES)?;
    facts.os = image.word("os_type", SYSTEMS)?;
    if image.text("disk_format")? == Some("iso") {
        facts.kind = Some(Kind::Iso);
    }
    Ok(())
}

/// A member, and the image that it says it is of.
pub(super) fn read_member(member: &Tree) -> Result<(Option<Id>, Share), Fault> {
    let share = Share {
        account: member.required_id("member_id")?,
        status: member.word("status", ANSWERS)?,
        via: None,
        since: member.text("created_at")?.map(str::to_owned),
    };
    Ok((member.id("image_id")?, share))
}
