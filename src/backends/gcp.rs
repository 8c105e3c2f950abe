//! Google Compute Engine, v1: JSON over REST. An image's policy names its recipients. It is read and set as a whole.
//!
//! "Compute Engine API: images", <https://cloud.google.com/compute/docs/reference/rest/v1/images>. An image's id is the
//! path of its resource, `projects/…/global/images/…`. No fact says which project the caller acts in. A change to an
//! image starts an operation; the response has the address to poll.

use super::json::json_object;
use super::{Api, FactCollector, Json, Method, Page, Request, Response, segment};
use crate::model::input::InputError;
use crate::model::{
    Accounts, Action, ActionKind, Caller, Edit, Encryption, Fact, Id, Key, Nullable, Origin, Share, Status,
    Use, Via, Visibility,
};
use crate::rule::Case;
use rustc_hash::FxHashSet;
use std::num::NonZeroUsize;

/// The interface.
pub(crate) static GCP: Gcp = Gcp;

/// Google Compute Engine.
#[derive(Debug)]
pub(crate) struct Gcp;

const STATES: &[(&str, Status)] =
    &[("PENDING", Status::Creating), ("READY", Status::Available), ("FAILED", Status::Failed)];

const GONE: &[(&str, ())] = &[("DELETING", ())];

/// Deprecation states of an image that is ready. The backend refuses to use an image that is obsolete or marked as
/// deleted.
const DEPRECATIONS: &[(&str, Status)] = &[
    ("ACTIVE", Status::Available),
    ("DEPRECATED", Status::Deprecated),
    ("OBSOLETE", Status::Deactivated),
    ("DELETED", Status::Deactivated),
];

/// Members with this role can use an image.
const ROLE: &str = "roles/compute.imageUser";

/// Members with this permission can share an image, so they count as its owner.
const OWNING: &str = "compute.images.setIamPolicy";

const EVERYBODY: &str = "allAuthenticatedUsers";

impl Api for Gcp {
    fn name(&self) -> &'static str {
        "gcp"
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "images.list",
            "images.get",
            "images.getIamPolicy",
            "images.setIamPolicy",
            "images.testIamPermissions",
            "images.deprecate",
            "images.delete",
            "images.insert",
            "instances.insert",
            "disks.insert",
        ]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        let body = &response.body;
        match response.operation.as_str() {
            "images.list" => body.each("items", &mut |image| read_image(image, collector)).map(drop),
            "images.get" => read_image(body, collector),
            "images.getIamPolicy" | "images.setIamPolicy" => {
                in_path(response).map_or(Ok(()), |image| read_policy(&image, body, collector))
            }
            "images.testIamPermissions" => {
                if let (Some(image), true) = (in_path(response), may_share(body)?) {
                    let caller = collector.caller.account.clone();
                    let facts = collector.image(image);
                    facts.owner = Some(caller);
                    facts.origin = Some(Origin::Custom);
                }
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn queries(&self, _: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let of =
            |operation| responses.iter().filter(move |response: &&Response| response.operation == operation);
        let asked = |operation| -> FxHashSet<Id> { of(operation).filter_map(in_path).collect() };
        if of("images.list").chain(of("images.get")).next().is_none() {
            let mut list =
                Request::new("images.list", Method::Get, "/compute/v1/projects/{project}/global/images");
            list.needs.push("project");
            return Ok(vec![list]);
        }
        let (mut queries, mut images) = (Vec::new(), Vec::new());
        for response in of("images.list").filter(|response| !response.refuses()) {
            if let (Some(next), Some(path)) = (response.body.text("nextPageToken")?, &response.path)
                && !of("images.list").any(|other| other.asked("pageToken") == Some(next))
            {
                queries.push(Request::new("images.list", Method::Get, path.clone()).query("pageToken", next));
            }
            response.body.each("items", &mut |image| {
                images.extend(name(image)?);
                Ok(())
            })?;
        }
        for response in of("images.get").filter(|response| !response.refuses()) {
            images.extend(name(&response.body)?);
        }
        let tested = asked("images.testIamPermissions");
        for image in &images {
            if !tested.contains(image) {
                let body = json_object! { "permissions": Json::List(vec![Json::from(OWNING)]) };
                queries.push(about("images.testIamPermissions", Method::Post, image)?.body(body));
            }
        }
        // The backend shows policies only of the caller's own images.
        let read = asked("images.getIamPolicy");
        for response in of("images.testIamPermissions").filter(|response| !response.refuses()) {
            if let (Some(image), true) = (in_path(response), may_share(&response.body)?)
                && !read.contains(&image)
            {
                queries.push(policy(&image)?);
            }
        }
        Ok(queries)
    }

    fn requests(&self, case: &Case, _: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let image = &action.image;
        match &action.kind {
            ActionKind::Share { accounts, .. } => {
                let mut members = members(case)?;
                for account in accounts {
                    if !members.contains(account) {
                        members.push(account.clone());
                    }
                }
                replace(case, &members, None, action.clone())
            }
            ActionKind::Unshare { accounts: Accounts::All } => replace(case, &[], None, action.clone()),
            ActionKind::Unshare { accounts: Accounts::Only(accounts) } => {
                let mut members = members(case)?;
                members.retain(|member| !accounts.contains(member));
                replace(case, &members, None, action.clone())
            }
            ActionKind::Accept { .. } | ActionKind::Reject { .. } => Ok(Vec::new()),
            ActionKind::Delete { .. } => {
                Ok(vec![about("images.delete", Method::Delete, image)?.doing(action.clone())])
            }
            ActionKind::Copy { region, key, name, .. } => {
                let mut body = vec![("sourceImage".to_owned(), Json::from(image))];
                if let Some(name) = name {
                    body.push(("name".to_owned(), Json::from(name.as_str())));
                }
                if let Some(region) = region {
                    body.push(("storageLocations".to_owned(), Json::texts([region])));
                }
                // Without a key in the request, the backend uses a key of its own.
                if let Some(Nullable::Value(key)) = key
                    && &**key != "default"
                {
                    body.push(("imageEncryptionKey".to_owned(), json_object! { "kmsKeyName": key }));
                }
                let needs: &[_] = if name.is_some() { &["project"] } else { &["project", "name"] };
                Ok(vec![make(action, "images.insert", "/global/images", Json::Record(body), needs)])
            }
            ActionKind::Use { r#as: Use::Server, .. } => {
                let disk =
                    json_object! { "boot": true, "initializeParams": json_object! { "sourceImage": image } };
                let body = json_object! { "disks": Json::List(vec![disk]) };
                let needs = &["project", "zone", "name", "machineType", "networkInterfaces"];
                Ok(vec![make(action, "instances.insert", "/zones/{zone}/instances", body, needs)])
            }
            ActionKind::Use { r#as: Use::DataDisk, .. } => {
                let body = json_object! { "sourceImage": image };
                let needs = &["project", "zone", "name"];
                Ok(vec![make(action, "disks.insert", "/zones/{zone}/disks", body, needs)])
            }
            // Replacing a boot disk takes several steps.
            ActionKind::Use { .. } => Ok(Vec::new()),
            ActionKind::Update { set } => update(case, set),
        }
    }
}

/// The path of an image's resource, which is its id.
fn resource(image: &Id) -> Result<String, InputError> {
    if let ["projects", _, "global", "images", _] = image.split('/').collect::<Vec<_>>()[..] {
        return Ok(image.split('/').map(segment).collect::<Vec<_>>().join("/"));
    }
    let expected = "the whole name of an image: projects/…/global/images/…";
    Err(InputError::at("action.image".to_owned(), image, expected))
}

/// A request about an image.
fn about(operation: &'static str, method: Method, image: &Id) -> Result<Request, InputError> {
    let verb = match operation.rsplit('.').next().unwrap_or_default() {
        "delete" => String::new(),
        verb => format!("/{verb}"),
    };
    Ok(Request::new(operation, method, format!("/compute/v1/{}{verb}", resource(image)?)))
}

/// A request that creates something in a project. The caller has to name the project.
fn make(
    action: &Action,
    operation: &'static str,
    place: &str,
    body: Json,
    needs: &[&'static str],
) -> Request {
    let path = format!("/compute/v1/projects/{{project}}{place}");
    let mut request = Request::new(operation, Method::Post, path).body(body).doing(action.clone());
    request.needs.extend(needs);
    request
}

/// The request for a policy. Only version 3 has conditions.
fn policy(image: &Id) -> Result<Request, InputError> {
    Ok(about("images.getIamPolicy", Method::Get, image)?.query("optionsRequestedPolicyVersion", "3"))
}

/// All recipients of the image. A policy that leaves them out ends their shares.
fn members(case: &Case) -> Result<Vec<Id>, InputError> {
    let Ok(shares) = case.image_fact(|image| image.shares()) else {
        return Err(unknown(case, Fact::ImageShares));
    };
    Ok(shares.iter().map(|share| share.account.clone()).collect())
}

fn unknown(case: &Case, fact: Fact) -> InputError {
    let expected = format!("that `{}` is known: a policy is set as a whole", fact.path());
    InputError::at("action.type".to_owned(), case.action.verb().as_str(), &expected)
}

/// Reads the policy of an image and sets a new one: with these members, and with everybody if the image is public then.
/// The bindings of other roles and the entity tag are in the response to the first request.
fn replace(
    case: &Case,
    members: &[Id],
    visibility: Option<Visibility>,
    part: Action,
) -> Result<Vec<Request>, InputError> {
    let known = || case.image_fact(|image| image.visibility()).ok();
    let Some(visibility) = visibility.or_else(known) else {
        return Err(unknown(case, Fact::ImageVisibility));
    };
    let mut names: Vec<Json> = members.iter().map(Json::from).collect();
    if visibility == Visibility::Public {
        names.push(EVERYBODY.into());
    }
    // The policy has no binding without members.
    let binding = (!names.is_empty()).then(|| json_object! { "role": ROLE, "members": Json::List(names) });
    let policy_of_image =
        json_object! { "version": Json::Number(3.0), "bindings": Json::List(binding.into_iter().collect()) };
    let set = about("images.setIamPolicy", Method::Post, &case.action.image)?;
    let mut set = set.body(json_object! { "policy": policy_of_image }).doing(part);
    set.needs.extend(["policy.etag", "policy.bindings"]);
    Ok(vec![policy(&case.action.image)?, set])
}

fn update(case: &Case, set: &Edit) -> Result<Vec<Request>, InputError> {
    let part = |part| case.action.with(ActionKind::Update { set: part });
    let mut requests = Vec::new();
    if let Some(visibility @ (Visibility::Public | Visibility::Private)) = set.visibility {
        let only = part(Edit { visibility: set.visibility, ..Edit::default() });
        requests.extend(replace(case, &members(case)?, Some(visibility), only)?);
    }
    let state = match set.status {
        Some(Status::Available) => Some("ACTIVE"),
        Some(Status::Deprecated) => Some("DEPRECATED"),
        Some(Status::Deactivated) => Some("OBSOLETE"),
        _ => None,
    };
    if let Some(state) = state {
        let only = part(Edit { status: set.status, ..Edit::default() });
        let deprecate = about("images.deprecate", Method::Post, &case.action.image)?;
        requests.push(deprecate.body(json_object! { "state": state }).doing(only));
    }
    Ok(requests)
}

/// The image in the path of the request.
fn in_path(response: &Response) -> Option<Id> {
    let (project, image) = (response.in_path("projects")?, response.in_path("images")?);
    Some(format!("projects/{project}/global/images/{image}").into())
}

/// The id of an image, taken from its address.
fn name(image: &Json) -> Result<Option<Id>, InputError> {
    let link = image.text("selfLink")?.and_then(|link| link.split_once("/projects/"));
    Ok(link.map(|(_, path)| format!("projects/{path}").into()))
}

fn may_share(body: &Json) -> Result<bool, InputError> {
    let mut may = false;
    body.each("permissions", &mut |permission| {
        may |= *permission == Json::from(OWNING);
        Ok(())
    })?;
    Ok(may)
}

fn read_image(image: &Json, collector: &mut FactCollector) -> Result<(), InputError> {
    let Some(id) = name(image)? else {
        let expected = "the address of an image: …/projects/…/global/images/…";
        return Err(InputError::at("selfLink".to_owned(), "missing", expected));
    };
    if image.one_of("status", GONE)?.is_some() {
        return Ok(());
    }
    let facts = collector.image(id);
    facts.name = image.text("name")?.map(str::to_owned);
    facts.status = image.one_of("status", STATES)?;
    if facts.status == Some(Status::Available) {
        image.look("deprecated", &mut |deprecated| {
            // A date without a state only says what is planned.
            if deprecated.text("state")?.is_some() {
                facts.status = deprecated.one_of("state", DEPRECATIONS)?;
            }
            Ok(())
        })?;
    }
    // Without a key of the owner, the backend uses its own, and nobody has to know it.
    image.look("imageEncryptionKey", &mut |key| {
        let id = key.id("kmsKeyName")?;
        let key = Encryption { key: Key::Custom, id, enabled: None, granted_to: None };
        facts.encryption = Some(Nullable::Value(key));
        Ok(())
    })?;
    Ok(())
}

/// Reads from a policy who can use an image. No fact says whether a condition holds, so a condition leaves this
/// unknown.
fn read_policy(image: &Id, policy: &Json, collector: &mut FactCollector) -> Result<(), InputError> {
    let (mut shares, mut public, mut known) = (Vec::new(), false, true);
    policy.each("bindings", &mut |binding| {
        if binding.text("role")? != Some(ROLE) {
            return Ok(());
        }
        known &= binding.inside("condition")?.is_none();
        let add = &mut |member: &Json| {
            let Json::Text(member) = member else {
                return Err(InputError::at(String::new(), "something else", "a member: a string"));
            };
            if member == EVERYBODY {
                public = true;
            } else if !member.starts_with("deleted:") {
                let many = ["group:", "domain:", "principalSet:"].iter().any(|kind| member.starts_with(kind));
                let via = Some(if many { Via::Organization } else { Via::Account });
                shares.push(Share { account: member.as_str().into(), status: None, via, since: None });
            }
            Ok(())
        };
        binding.each("members", add).map(drop)
    })?;
    let facts = collector.image(image.clone());
    if known {
        facts.visibility = Some(if public { Visibility::Public } else { Visibility::Private });
        collector.shares(image.clone(), Page::whole(shares));
    }
    Ok(())
}
