//! Alibaba Cloud ECS, 2014-05-26: RPC calls with parameters in the URL, and responses in JSON or XML.
//!
//! "DescribeImages", <https://help.aliyun.com/en/ecs/developer-reference/api-ecs-2014-05-26-describeimages>, and the
//! pages beside it; also what the provider's own SDK for JavaScript sends and reads.

use super::{Api, FactCollector, Json, Method, Page, Request, Response, SYSTEMS, whom};
use crate::model::input::InputError;
use crate::model::{
    Action, ActionKind, Caller, Count, Edit, Id, Image, Kind, Nullable, Origin, Resource, ResourceKind,
    Share, Status, Use, Visibility, distinct,
};
use crate::rule::Case;
use std::num::NonZeroUsize;

/// The interface.
pub(crate) static ALIBABA: Alibaba = Alibaba;

/// Alibaba Cloud ECS.
#[derive(Debug)]
pub(crate) struct Alibaba;

/// An unavailable image still exists, but does not become ready by itself.
const STATUSES: &[(&str, Status)] = &[
    ("Creating", Status::Creating),
    ("Waiting", Status::Creating),
    ("Available", Status::Available),
    ("UnAvailable", Status::Deactivated),
    ("CreateFailed", Status::Failed),
    ("Deprecated", Status::Deprecated),
];

/// Without these words the backend lists only available images.
const ALL_STATUSES: &str = "Creating,Waiting,Available,UnAvailable,CreateFailed,Deprecated";

/// The owners that lists can ask for. Public images are many and have no shares, so we do not ask for them.
const LISTS: &[Option<&str>] = &[Some("self"), Some("others"), None];

const ORIGINS: &[(&str, Origin)] = &[
    ("self", Origin::Custom),
    ("others", Origin::Custom),
    ("system", Origin::Public),
    ("marketplace", Origin::Marketplace),
];

const KINDS: &[(&str, Kind)] = &[("system", Kind::SystemDisk), ("data", Kind::DataDisk)];

/// A page never has more items than this.
const LARGEST_PAGE: u32 = 100;

/// The size of a page if the request asks for no other size.
const USUAL_PAGE: u32 = 10;

impl Api for Alibaba {
    fn name(&self) -> &'static str {
        "alibaba"
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "DescribeImages",
            "DescribeImageSharePermission",
            "ModifyImageSharePermission",
            "DeleteImage",
            "CopyImage",
            "ModifyImageAttribute",
            "RunInstances",
            "ReplaceSystemDisk",
            "ReInitDisk",
        ]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        match response.operation.as_str() {
            "DescribeImages" => {
                let region = region_of(response)?;
                each_image(&response.body, &mut |image| read_image(image, region.as_ref(), collector))
            }
            "DescribeImageSharePermission" => read_shares(response, collector),
            _ => Ok(()),
        }
    }

    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let mut queries = Vec::new();
        for alias in LISTS {
            let of = |response: &Response| response.asked("ImageOwnerAlias") == *alias;
            let listed = |of: &dyn Fn(&Response) -> bool| {
                responses.iter().any(|response| response.operation == "DescribeImages" && of(response))
            };
            // A list that was asked for without an owner holds both lists. Its next pages are asked for in the same way.
            let together = listed(&|response| response.asked("ImageOwnerAlias").is_none());
            if together != alias.is_none() && !listed(&of) {
                continue;
            }
            for page in pages("DescribeImages", responses, &of)? {
                let mut request = call("DescribeImages", caller.region.as_ref(), caller);
                if let Some(alias) = alias {
                    request = request.query("ImageOwnerAlias", *alias);
                }
                queries.push(on_page(request.query("Status", ALL_STATUSES), page));
            }
        }
        for response in
            responses.iter().filter(|response| response.operation == "DescribeImages" && !response.refuses())
        {
            let region = region_of(response)?.or_else(|| caller.region.clone());
            each_image(&response.body, &mut |image| {
                let id = image.required_id("ImageId|imageId")?;
                // The backend shows shares only of the caller's own images. An unshared image has none to show.
                if !is_own(image)? || image.flag("IsSelfShared|isSelfShared")? == Some(false) {
                    return Ok(());
                }
                let of =
                    |response: &Response| image_of(response).is_ok_and(|other| other.as_ref() == Some(&id));
                for page in pages("DescribeImageSharePermission", responses, &of)? {
                    let request = call("DescribeImageSharePermission", region.as_ref(), caller);
                    let request = on_page(request.query("ImageId", &*id), page);
                    if !queries.contains(&request) {
                        queries.push(request);
                    }
                }
                Ok(())
            })?;
        }
        Ok(queries)
    }

    fn requests(&self, case: &Case, per_call: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let image = case.image().ok().map(|image| image.facts());
        let caller = case.caller();
        // If the caller acts in another region than the image's, the rules and the backend say so.
        let region = caller.region.as_ref().or_else(|| image?.region.as_ref());
        let on_image = |operation, region| call(operation, region, caller).query("ImageId", &*action.image);
        let permission = || on_image("ModifyImageSharePermission", region);
        Ok(match &action.kind {
            ActionKind::Share { accounts, .. } => {
                in_parts(action, accounts, per_call, "AddAccount", &permission)
            }
            ActionKind::Unshare { accounts } => {
                in_parts(action, &whom(case, accounts)?, per_call, "RemoveAccount", &permission)
            }
            ActionKind::Delete { force } => {
                let request = on_image("DeleteImage", region);
                let request = if *force { request.query("Force", "true") } else { request };
                vec![request.doing(action.clone())]
            }
            ActionKind::Copy { region: to, key, name, .. } => {
                let mut request = on_image("CopyImage", region);
                if let Some(to) = to.as_ref().or(region) {
                    request = request.query("DestinationRegionId", &**to);
                }
                if let Some(name) = name {
                    request = request.query("DestinationImageName", name);
                }
                match key {
                    None => {}
                    Some(Nullable::Null) => request = request.query("Encrypted", "false"),
                    Some(Nullable::Value(key)) => {
                        request = request.query("Encrypted", "true");
                        if &**key != "default" {
                            request = request.query("KMSKeyId", &**key);
                        }
                    }
                }
                vec![request.doing(action.clone())]
            }
            ActionKind::Use { r#as, region: to } => {
                let to = to.as_ref().or(region);
                let others = case.is_owner() == Ok(false) && image.is_some_and(is_encrypted);
                let (mut request, needs, encrypted): (_, &[&str], _) = match r#as {
                    Use::Server => {
                        let needs = &["InstanceType", "SecurityGroupId", "VSwitchId"];
                        (on_image("RunInstances", to), needs, "SystemDisk.Encrypted")
                    }
                    Use::SystemDisk => {
                        let request = named("ReplaceSystemDisk", to, caller);
                        (request.query("ImageId", &*action.image), &["InstanceId"], "Encrypted")
                    }
                    Use::Reinitialize => (named("ReInitDisk", to, caller), &["DiskId"], ""),
                    // A data disk is made from a snapshot, and nobody can use another account's snapshot.
                    Use::DataDisk => return Ok(Vec::new()),
                };
                // The disk cannot stay under the key of the image's owner.
                if others && !encrypted.is_empty() {
                    request = request.query(encrypted, "true");
                }
                request.needs.extend(needs);
                vec![request.doing(action.clone())]
            }
            ActionKind::Update { set } => {
                let update = |part: Edit| action.with(ActionKind::Update { set: part });
                let mut requests = Vec::new();
                let status = set.status.filter(|status| SETTABLE.contains(status));
                if status.is_some() || set.name.is_some() {
                    let mut request = on_image("ModifyImageAttribute", region);
                    if let Some(name) = &set.name {
                        request = request.query("ImageName", name);
                    }
                    if let Some((word, _)) = STATUSES.iter().find(|(_, other)| status == Some(*other)) {
                        request = request.query("Status", *word);
                    }
                    let part = Edit { status, name: set.name.clone(), ..Edit::default() };
                    requests.push(request.doing(update(part)));
                }
                let public = match set.visibility {
                    Some(Visibility::Community) => Some("true"),
                    Some(Visibility::Private) => Some("false"),
                    _ => None,
                };
                if let Some(public) = public {
                    let part = Edit { visibility: set.visibility, ..Edit::default() };
                    requests.push(permission().query("IsPublic", public).doing(update(part)));
                }
                requests
            }
            // A share takes effect at once, so a recipient never replies.
            ActionKind::Accept { .. } | ActionKind::Reject { .. } => Vec::new(),
        })
    }
}

/// The statuses that a request can set. The backend sets the others.
const SETTABLE: &[Status] = &[Status::Available, Status::Deprecated];

/// A request to the endpoint of a region.
fn named(operation: &'static str, region: Option<&Id>, caller: &Caller) -> Request {
    let mut request = Request::new(operation, Method::Post, "/");
    request.region = region.filter(|region| Some(*region) != caller.region.as_ref()).cloned();
    request.query("Action", operation).query("Version", "2014-05-26")
}

/// A request that also names the region.
fn call(operation: &'static str, region: Option<&Id>, caller: &Caller) -> Request {
    let mut request = named(operation, region, caller);
    match region {
        Some(region) => request.query("RegionId", &**region),
        None => {
            request.needs.push("RegionId");
            request
        }
    }
}

fn on_page(request: Request, (page, size): (u32, u32)) -> Request {
    request.query("PageNumber", page.to_string()).query("PageSize", size.to_string())
}

/// Splits accounts over several requests, because the backend silently drops accounts beyond the limit.
fn in_parts(
    action: &Action,
    accounts: &[Id],
    per_call: NonZeroUsize,
    parameter: &str,
    request: &dyn Fn() -> Request,
) -> Vec<Request> {
    let accounts: Vec<Id> = distinct(accounts).cloned().collect();
    let parts = accounts.chunks(per_call.get()).map(|some| {
        let numbered = some.iter().zip(1..);
        let request = numbered.fold(request(), |request, (account, number)| {
            request.query(format!("{parameter}.{number}"), &**account)
        });
        request.doing(action.for_accounts(some.to_vec()))
    });
    parts.collect()
}

/// The pages of a list that are still missing, each with its size. The next page keeps the size of the page before it,
/// because pages of another size start elsewhere.
fn pages(
    operation: &str,
    responses: &[Response],
    of: &dyn Fn(&Response) -> bool,
) -> Result<Vec<(u32, u32)>, InputError> {
    let mut asked = Vec::new();
    let mut wanted = vec![(1, LARGEST_PAGE)];
    for response in responses.iter().filter(|response| response.operation == operation && of(response)) {
        let number = |names: &str, parameter: &str| -> Result<Option<u32>, InputError> {
            let given = response.body.count(names)?.map(Count::get);
            Ok(given.or_else(|| response.asked(parameter)?.parse().ok()))
        };
        let page = number("PageNumber|pageNumber", "PageNumber")?.unwrap_or(1);
        let size = number("PageSize|pageSize", "PageSize")?.unwrap_or(USUAL_PAGE).max(1);
        let total = response.body.count("TotalCount|totalCount")?.map_or(0, Count::get);
        asked.push(page);
        // The page that was asked for counts as read, even if the response gives another number.
        asked.extend(response.asked("PageNumber").and_then(|page| page.parse::<u32>().ok()));
        if !response.refuses() && page.saturating_mul(size) < total {
            wanted.push((page.saturating_add(1), size));
        }
    }
    wanted.retain(|(page, _)| !asked.contains(page));
    Ok(wanted)
}

fn region_of(response: &Response) -> Result<Option<Id>, InputError> {
    Ok(response.body.id("RegionId|regionId")?.or_else(|| response.asked("RegionId").map(Id::from)))
}

fn image_of(response: &Response) -> Result<Option<Id>, InputError> {
    Ok(response.body.id("ImageId|imageId")?.or_else(|| response.asked("ImageId").map(Id::from)))
}

fn each_image(body: &Json, look: &mut dyn FnMut(&Json) -> Result<(), InputError>) -> Result<(), InputError> {
    within(body, "Images|images", "Image|image", look)
}

/// Looks at the items of a list that is wrapped in another object.
fn within(
    body: &Json,
    outer: &str,
    inner: &str,
    look: &mut dyn FnMut(&Json) -> Result<(), InputError>,
) -> Result<(), InputError> {
    let Some(list) = body.inside(outer)? else { return Ok(()) };
    let name = outer.split('|').next().unwrap_or(outer);
    list.each(inner, look).map(drop).map_err(|error| error.inside(name))
}

fn is_own(image: &Json) -> Result<bool, InputError> {
    Ok(image.text("ImageOwnerAlias|imageOwnerAlias")? == Some("self"))
}

fn is_encrypted(image: &Image) -> bool {
    matches!(image.encryption, Some(Nullable::Value(_)))
}

/// Reads an image from a list.
///
/// `Usage` says for the caller's own images whether servers run from them, but not how many: one server stands for all.
/// We take it to mean the caller's own servers, as `DeleteImage` does. No response says what other accounts made from
/// the image.
fn read_image(image: &Json, region: Option<&Id>, collector: &mut FactCollector) -> Result<(), InputError> {
    let id = image.required_id("ImageId|imageId")?;
    let caller = collector.caller.account.clone();
    let public = image.flag("IsPublic|isPublic")?;
    let self_shared = image.flag("IsSelfShared|isSelfShared")?;
    let own = is_own(image)?;
    let others = image.text("ImageOwnerAlias|imageOwnerAlias")? == Some("others");
    let facts = collector.image(id);
    facts.name = image.text("ImageName|imageName")?.map(str::to_owned);
    facts.region = region.cloned();
    facts.origin = image.one_of("ImageOwnerAlias|imageOwnerAlias", ORIGINS)?;
    let owner = image.id("ImageOwnerId|imageOwnerId")?.filter(|_| others);
    facts.owner = if own { Some(caller.clone()) } else { owner };
    facts.visibility = match (facts.origin, public) {
        (Some(Origin::Public), _) => Some(Visibility::Public),
        (Some(Origin::Custom), Some(true)) => Some(Visibility::Community),
        (Some(Origin::Custom), Some(false)) => Some(Visibility::Private),
        _ => None,
    };
    facts.status = image.one_of("Status|status", STATUSES)?;
    facts.size_gib = image.gib("Size|size", 1.0)?;
    facts.os = image.one_of("OSType", SYSTEMS)?;
    facts.product_code = match image.text("ProductCode|productCode")? {
        Some(code) => Some(Nullable::Value(code.to_owned())),
        None => has_text(image, &["ProductCode", "productCode"]).then_some(Nullable::Null),
    };
    let in_use = image.text("Usage|usage")?.filter(|_| own);
    facts.resources = match in_use {
        Some("none") => Some(Vec::new()),
        Some("instance") => {
            let count = Count::new(1);
            Some(vec![Resource { account: caller.clone(), kind: ResourceKind::Server, count }])
        }
        _ => None,
    };
    facts.shares = match (own, self_shared) {
        (true, Some(false)) => Some(Vec::new()),
        // The caller is a recipient, because the image is in its list. Only the owner sees the other recipients.
        _ if others && public == Some(false) => Some(vec![shared_with(caller)]),
        _ => None,
    };
    read_disks(image, facts)
}

fn shared_with(account: Id) -> Share {
    Share { account, status: None, via: None, since: None }
}

/// Reads the disks of an image. If one disk does not state its type, kind and data disks stay unknown.
///
/// Disks say whether they are encrypted, but not whose key it is.
fn read_disks(image: &Json, facts: &mut Image) -> Result<(), InputError> {
    let (mut disks, mut plain, mut system, mut data) = (0, 0, 0, 0);
    within(
        image,
        "DiskDeviceMappings|diskDeviceMappings",
        "DiskDeviceMapping|diskDeviceMapping",
        &mut |disk| {
            disks += 1;
            match disk.one_of("Type|type", KINDS)? {
                Some(Kind::SystemDisk) => system += 1,
                Some(_) => data += 1,
                None => {}
            }
            plain += u32::from(disk.flag("Encrypted|encrypted")? == Some(false));
            Ok(())
        },
    )?;
    let known = disks > 0 && system + data == disks;
    let kind = if system > 0 { Kind::SystemDisk } else { Kind::DataDisk };
    facts.kind = known.then_some(kind);
    facts.data_disks = (known && system > 0).then_some(Count::new(data));
    facts.encryption = (disks > 0 && plain == disks).then_some(Nullable::Null);
    Ok(())
}

/// Whether one of the fields is a text, which may be empty.
fn has_text(json: &Json, names: &[&str]) -> bool {
    let Json::Record(fields) = json else { return false };
    fields.iter().any(|(name, value)| names.contains(&name.as_str()) && matches!(value, Json::Text(_)))
}

fn read_shares(response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
    let body = &response.body;
    let Some(image) = image_of(response)? else { return Ok(()) };
    let mut items = Vec::new();
    within(body, "Accounts|accounts", "Account|account", &mut |account| {
        let since = account.text("SharedTime|sharedTime")?.map(str::to_owned);
        let account = account.required_id("AliyunId|aliyunId")?;
        items.push(Share { since, ..shared_with(account) });
        Ok(())
    })?;
    within(body, "ShareGroups|shareGroups", "ShareGroup|shareGroup", &mut |group| {
        if group.text("Group|group")? == Some("all") {
            collector.image(image.clone()).visibility = Some(Visibility::Community);
        }
        Ok(())
    })?;
    // Without the total, a page does not say whether other pages exist.
    if let Some(total) = body.count("TotalCount|totalCount")? {
        let total = Some(total.get() as usize);
        collector.shares(image, Page { items, total, from: None, next: None });
    }
    Ok(())
}
