//! Azure Compute Gallery: JSON over REST. The image stands for the gallery, and its id is the gallery's full resource
//! id.
//!
//! "Compute REST API", <https://learn.microsoft.com/en-us/rest/api/compute/>. A change to a gallery is done when the
//! response arrives, or still runs: then the status is 202, and the header `Azure-AsyncOperation` has the address to
//! poll. Only the gallery's subscription can see how the gallery is shared.

use super::json::json_object;
use super::{Api, FactCollector, Json, Method, Page, Request, Response, segment, whom};
use crate::model::input::InputError;
use crate::model::{
    Accounts, Action, ActionKind, Caller, Edit, Fact, Id, Origin, Share, Status, Via, Visibility,
};
use crate::rule::Case;
use std::num::NonZeroUsize;

/// The interface.
pub(crate) static AZURE: Azure = Azure;

/// Azure Compute Gallery.
#[derive(Debug)]
pub(crate) struct Azure;

/// While a gallery changes, its state is `Updating` or `Migrating`. That does not say whether it can be used.
const STATES: &[(&str, Status)] =
    &[("Creating", Status::Creating), ("Succeeded", Status::Available), ("Failed", Status::Failed)];

const GONE: &[(&str, ())] = &[("Deleting", ())];

/// What a gallery was created for. Another field says whether a community gallery is open to the community.
const PERMISSIONS: &[(&str, Visibility)] =
    &[("Private", Visibility::Private), ("Groups", Visibility::Shared), ("Community", Visibility::Community)];

/// Types of recipients: the prefix of their account ids, and how a share reaches them.
const GROUPS: &[(&str, (&str, Via))] =
    &[("Subscriptions", ("/subscriptions/", Via::Account)), ("AADTenants", ("/tenants/", Via::Organization))];

impl Api for Azure {
    fn name(&self) -> &'static str {
        "azure"
    }

    fn operations(&self) -> &'static [&'static str] {
        &["Galleries_List", "Galleries_Get", "Galleries_Delete", "GallerySharingProfile_Update"]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        let body = &response.body;
        match response.operation.as_str() {
            "Galleries_List" => {
                body.each("value", &mut |gallery| read_gallery(gallery, false, collector)).map(drop)
            }
            "Galleries_Get" => read_gallery(body, response.asked("$expand").is_some(), collector),
            _ => Ok(()),
        }
    }

    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let of =
            |operation| responses.iter().filter(move |response: &&Response| response.operation == operation);
        if of("Galleries_List").next().is_none() {
            let path = format!("{}/providers/Microsoft.Compute/galleries", encoded(&caller.account));
            return Ok(vec![request("Galleries_List", Method::Get, path)]);
        }
        let mut queries = Vec::new();
        for response in of("Galleries_List").filter(|response| !response.refuses()) {
            // The rest of the list is at an address in the response.
            if let Some(next) = response.body.text("nextLink")? {
                let path = next.split_once("://").and_then(|(_, rest)| rest.split_once('/'));
                let path = path.map_or_else(|| next.to_owned(), |(_, path)| format!("/{path}"));
                if !of("Galleries_List").any(|other| other.path.as_ref() == Some(&path)) {
                    queries.push(Request::new("Galleries_List", Method::Get, path));
                }
            }
            response.body.each("value", &mut |gallery| {
                let id = gallery.required_id("id")?;
                let path = encoded(&id);
                let is = |other: &Response| {
                    let same = other.path.as_deref().is_some_and(|other| other.eq_ignore_ascii_case(&path));
                    same && (other.refuses() || other.asked("$expand").is_some())
                };
                if !of("Galleries_Get").any(is) {
                    let get = request("Galleries_Get", Method::Get, path.clone());
                    queries.push(get.query("$expand", "SharingProfile/Groups"));
                }
                Ok(())
            })?;
        }
        Ok(queries)
    }

    fn requests(&self, case: &Case, per_call: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let visibility = case.image_fact(|image| image.visibility()).ok();
        match &action.kind {
            ActionKind::Share { accounts, .. } => change(action, "Add", accounts, per_call),
            // A reset would also close a gallery that is open to the community.
            ActionKind::Unshare { accounts: Accounts::All }
                if matches!(visibility, Some(Visibility::Shared | Visibility::Private)) =>
            {
                Ok(vec![set(action, "Reset", None)?.doing(action.clone())])
            }
            ActionKind::Unshare { accounts } => change(action, "Remove", &whom(case, accounts)?, per_call),
            ActionKind::Delete { .. } => {
                let delete = request("Galleries_Delete", Method::Delete, gallery(&action.image)?);
                Ok(vec![delete.doing(action.clone())])
            }
            ActionKind::Update { set: Edit { visibility: Some(wanted), .. } } => {
                let how = match (wanted, visibility) {
                    (Visibility::Community, _) => "EnableCommunity",
                    (Visibility::Private, Some(Visibility::Community | Visibility::Private)) => "Reset",
                    (Visibility::Private, None) => {
                        let expected =
                            format!("that `{}` is known: it says what to undo", Fact::ImageVisibility.path());
                        let at = "action.set.visibility".to_owned();
                        return Err(InputError::at(at, "private", &expected));
                    }
                    // A directly shared gallery stays so, with or without recipients.
                    _ => return Ok(Vec::new()),
                };
                let part = Edit { visibility: Some(*wanted), ..Edit::default() };
                let part = action.with(ActionKind::Update { set: part });
                Ok(vec![set(action, how, None)?.doing(part)])
            }
            // All other requests concern the images in a gallery, and no action names those.
            _ => Ok(Vec::new()),
        }
    }
}

fn request(operation: &'static str, method: Method, path: impl Into<String>) -> Request {
    Request::new(operation, method, path).query("api-version", "2025-03-03")
}

/// Encodes an id as a path.
fn encoded(id: &Id) -> String {
    id.split('/').map(segment).collect::<Vec<_>>().join("/")
}

/// The path of a gallery.
fn gallery(id: &Id) -> Result<String, InputError> {
    if id.starts_with('/') && id.to_ascii_lowercase().contains("/providers/microsoft.compute/galleries/") {
        return Ok(encoded(id));
    }
    let expected = "the whole id of a gallery: /subscriptions/…/resourceGroups/…/providers/Microsoft.Compute/galleries/…";
    Err(InputError::at("action.image".to_owned(), id, expected))
}

/// Sets how a gallery is shared.
fn set(action: &Action, how: &str, groups: Option<Json>) -> Result<Request, InputError> {
    let path = format!("{}/share", gallery(&action.image)?);
    let body = match groups {
        Some(groups) => json_object! { "operationType": how, "groups": groups },
        None => json_object! { "operationType": how },
    };
    Ok(request("GallerySharingProfile_Update", Method::Post, path).body(body))
}

/// Adds or removes recipients of a gallery, at most `per_call` in one request.
fn change(
    action: &Action,
    how: &str,
    accounts: &[Id],
    per_call: NonZeroUsize,
) -> Result<Vec<Request>, InputError> {
    let some = |chunk: &[Id]| {
        let mut rest: Vec<&str> = chunk.iter().map(|account| &**account).collect();
        let mut groups = Vec::new();
        // An id that is not a tenant's is sent as a subscription. If it is neither, the backend says so.
        for (kind, (prefix, _)) in GROUPS.iter().rev() {
            let (here, others) =
                rest.into_iter().partition(|id| *kind == "Subscriptions" || id.starts_with(prefix));
            rest = others;
            let here: Vec<&str> = here;
            let ids: Vec<Json> =
                here.iter().map(|id| Json::from(id.strip_prefix(prefix).unwrap_or(id))).collect();
            if !ids.is_empty() {
                groups.insert(0, json_object! { "type": *kind, "ids": Json::List(ids) });
            }
        }
        let all = chunk.len() == accounts.len();
        let part = if all { action.clone() } else { action.for_accounts(chunk.to_vec()) };
        Ok(set(action, how, Some(Json::List(groups)))?.doing(part))
    };
    accounts.chunks(per_call.get()).map(some).collect()
}

/// An account id. The caller's own gets the caller's spelling, because the cloud ignores case.
fn spelled(caller: &Caller, account: String) -> Id {
    let own = account.eq_ignore_ascii_case(&caller.account);
    if own { caller.account.clone() } else { account.into() }
}

/// Reads a gallery. `whole` means that the request asked for all recipients.
fn read_gallery(gallery: &Json, whole: bool, collector: &mut FactCollector) -> Result<(), InputError> {
    let id = gallery.required_id("id")?;
    let name = gallery.text("name")?.map(str::to_owned);
    let mut read = |about: &Json| read_about(&id, about, name.clone(), whole, collector);
    // The vendor's tools leave out this level.
    if gallery.look("properties", &mut read)? { Ok(()) } else { read(gallery) }
}

fn read_about(
    id: &Id,
    about: &Json,
    name: Option<String>,
    whole: bool,
    collector: &mut FactCollector,
) -> Result<(), InputError> {
    if about.one_of("provisioningState", GONE)?.is_some() {
        return Ok(());
    }
    let caller = collector.caller.clone();
    let facts = collector.image(id.clone());
    let mut parts = id.split('/').skip(1);
    if let (Some(kind), Some(subscription)) = (parts.next(), parts.next())
        && kind.eq_ignore_ascii_case("subscriptions")
    {
        facts.owner = Some(spelled(&caller, format!("/subscriptions/{subscription}")));
    }
    facts.name = name;
    facts.status = about.one_of("provisioningState", STATES)?;
    // Only subscriptions create galleries.
    facts.origin = Some(Origin::Custom);
    about.look("sharingProfile", &mut |profile| read_profile(id, profile, whole, collector)).map(drop)
}

fn read_profile(
    id: &Id,
    profile: &Json,
    whole: bool,
    collector: &mut FactCollector,
) -> Result<(), InputError> {
    let mut visibility = profile.one_of("permissions", PERMISSIONS)?;
    if visibility == Some(Visibility::Community) {
        visibility = None;
        profile.look("communityGalleryInfo", &mut |community| {
            let open = community.flag("communityGalleryEnabled")?;
            visibility = open.map(|open| if open { Visibility::Community } else { Visibility::Private });
            Ok(())
        })?;
    }
    let (mut shares, mut known) = (Vec::new(), true);
    let there = profile.each("groups", &mut |group| {
        let Some((prefix, via)) = group.one_of("type", GROUPS)? else {
            // A recipient of an unknown type: we cannot name its account.
            known = false;
            return Ok(());
        };
        let add = &mut |account: &Json| {
            let Json::Text(account) = account else {
                return Err(InputError::at(String::new(), "something else", "an id: a string"));
            };
            let account = spelled(&collector.caller, format!("{prefix}{account}"));
            shares.push(Share { account, status: None, via: Some(via), since: None });
            Ok(())
        };
        group.each("ids", add).map(drop)
    })?;
    collector.image(id.clone()).visibility = visibility;
    if known && (there || whole) {
        collector.shares(id.clone(), Page::whole(shares));
    }
    Ok(())
}
