//! Huawei's Image Management Service, which Open Telekom Cloud also runs: JSON over REST, partly under Glance's paths.
//!
//! "API Reference: IMS APIs" of either cloud; operations have their names from Huawei's SDKs. A request that changes
//! shares or copies an image starts a job. The response names the job, and `ShowJob` says how it ended. Vaults belong
//! to another service, Cloud Backup and Recovery: `ListVault` goes to that service's endpoint. Other services create
//! servers and disks. No fact says which one does it, bare metal or not, so there is no request for a use.

use super::glance::{ANSWERS, read_member};
use super::json::json_object;
use super::{Api, BYTES, FactCollector, Json, Method, Page, Request, Response, SYSTEMS, segment, whom};
use crate::model::input::InputError;
use crate::model::{
    Action, ActionKind, Caller, Edit, Id, Kind, Nullable, Origin, Protection, Share, ShareStatus, Status,
    Task, Vault, VaultType, Via, Visibility,
};
use crate::rule::Case;
use rustc_hash::FxHashSet;
use std::num::NonZeroUsize;

/// The interface as Open Telekom Cloud has it.
pub(crate) static IMS: Ims = Ims { newest: false };

/// The interface as Huawei Cloud has it.
pub(crate) static HUAWEI_IMS: Ims = Ims { newest: true };

/// The image management service.
#[derive(Debug)]
pub(crate) struct Ims {
    /// Whether it has accounts and organizations beside projects, a market, pages of members, and copies across
    /// regions.
    newest: bool,
}

/// "Querying Images: Common Query Methods", and the market: together, all images that an account can see. An empty
/// value stands for the account.
const LISTS: &[&[(&str, &str)]] = &[
    &[("owner", "")],
    &[("member_status", "accepted"), ("visibility", "shared"), ("__imagetype", "shared")],
    &[("member_status", "pending"), ("visibility", "shared"), ("__imagetype", "shared")],
    &[("member_status", "rejected"), ("visibility", "shared"), ("__imagetype", "shared")],
    &[("__imagetype", "gold"), ("visibility", "public"), ("protected", "true")],
    &[("__imagetype", "market")],
];

/// The size of a page, if the request asks for no other size.
const IMAGES: u32 = 500;

const ORIGINS: &[(&str, Origin)] = &[
    ("gold", Origin::Public),
    ("market", Origin::Marketplace),
    ("private", Origin::Custom),
    // Both the owner and the recipients see this type. The field `owner` tells them apart.
    ("shared", Origin::Custom),
];

/// The list of members says who has a share. Without a share, the same accounts see a `shared` and a `private` image.
const VISIBILITIES: &[(&str, Visibility)] =
    &[("private", Visibility::Private), ("shared", Visibility::Private), ("public", Visibility::Public)];

const STATUSES: &[(&str, Status)] = &[
    ("queued", Status::Creating),
    ("saving", Status::Creating),
    ("active", Status::Available),
    ("killed", Status::Failed),
];

const GONE: &[(&str, ())] = &[("deleted", ())];

const KINDS: &[(&str, Kind)] = &[
    ("FusionCompute", Kind::SystemDisk),
    // An operating system for bare metal.
    ("Ironic", Kind::SystemDisk),
    ("DataImage", Kind::DataDisk),
    ("IsoImage", Kind::Iso),
];

/// A share with an account reaches all its projects.
const MEMBER_TYPES: &[(&str, Via)] =
    &[("project", Via::Account), ("domain", Via::Organization), ("organization", Via::Organization)];

/// Jobs that name the image that they run on. A copy job names the copy.
const JOBS: &[(&str, Task)] = &[
    ("imsNativeExportImageJob", Task::Export),
    ("imsImportImageJob", Task::Import),
    ("imsImportDataImageJob", Task::Import),
    ("imsNativeImportImageJob", Task::Import),
];

const RUNS: &[(&str, bool)] = &[("INIT", true), ("RUNNING", true), ("SUCCESS", false), ("FAIL", false)];

const VAULT_TYPES: &[(&str, VaultType)] = &[("server", VaultType::Server), ("disk", VaultType::Disk)];

const PROTECTIONS: &[(&str, Protection)] =
    &[("backup", Protection::Backup), ("replication", Protection::Replication)];

/// A vault is locked while it grows. Documents say only for some actions whether they work then.
const USABLE: &[(&str, bool)] =
    &[("available", true), ("frozen", false), ("deleting", false), ("error", false)];

/// Codes for which the table has another code with the same meaning.
const SAME: &[(&str, &str)] =
    &[("IMG.0086", "IMG.0027"), ("IMG.0144", "IMG.0027"), ("IMG.0178", "IMG.0076"), ("IMG.0101", "IMG.0102")];

impl Api for Ims {
    fn name(&self) -> &'static str {
        "ims"
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "ListImages",
            "GlanceListImages",
            "GlanceShowImage",
            "ListImageMembers",
            "ShowImageMember",
            "GlanceListImageMembers",
            "GlanceShowImageMember",
            "GlanceAddImageMember",
            "GlanceUpdateImageMember",
            "GlanceDeleteImageMember",
            "BatchAddMembers",
            "BatchUpdateMembers",
            "BatchDeleteMembers",
            "CopyImageInRegion",
            "CopyImageCrossRegion",
            "GlanceDeleteImage",
            "UpdateImage",
            "ShowJob",
            "ShowImageQuota",
            "ListVault",
        ]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        let body = &response.body;
        match response.operation.as_str() {
            "ListImages" | "GlanceListImages" => {
                let asked = response.asked("member_status");
                let status = ANSWERS.iter().find(|(word, _)| asked == Some(word)).map(|(_, status)| *status);
                body.each("images", &mut |image| read_image(image, status, collector)).map(drop)
            }
            "GlanceShowImage" | "UpdateImage" => read_image(body, None, collector),
            "ListImageMembers" | "GlanceListImageMembers" => {
                let (mut image, mut items) = (image_of(response), Vec::new());
                let there = body.each("members", &mut |member| {
                    let (of, share) = read_recipient(member)?;
                    image = image.take().or(of);
                    items.push(share);
                    Ok(())
                })?;
                let (from, next) = (response.asked("marker").map(str::to_owned), next_marker(body)?);
                if let (Some(image), true) = (image, there) {
                    collector.shares(image, Page { items, total: None, from, next: next.map(str::to_owned) });
                }
                Ok(())
            }
            "ShowImageMember"
            | "GlanceShowImageMember"
            | "GlanceAddImageMember"
            | "GlanceUpdateImageMember" => {
                let (of, share) = read_recipient(body)?;
                if let Some(image) = image_of(response).or(of) {
                    collector.share(&image, share);
                }
                Ok(())
            }
            "ShowJob" => {
                let (task, runs) = (body.one_of("job_type", JOBS)?, body.one_of("status", RUNS)?);
                let Some(entities) = body.inside("entities")? else { return Ok(()) };
                let image = entities.id("image_id").map_err(|error| error.inside("entities"))?;
                match (image, task, runs) {
                    (Some(image), Some(task), Some(true)) => collector.image(image).tasks = Some(vec![task]),
                    // Other jobs may still run.
                    (Some(image), Some(_), Some(false)) => collector.forget_tasks(&image),
                    _ => {}
                }
                Ok(())
            }
            "ListVault" => {
                let (region, mut items) = (collector.caller.region.clone(), Vec::new());
                let there = body.each("vaults", &mut |vault| {
                    items.push(read_vault(vault, region.clone())?);
                    Ok(())
                })?;
                let total = body.count("count")?.map(|count| count.get() as usize);
                let from = response.asked("offset").map(str::to_owned);
                if there {
                    collector.vaults(Page { items, total, from, next: None });
                }
                Ok(())
            }
            // The image quota and what is left of it are no facts: only a refusal shows that too little is left.
            _ => Ok(()),
        }
    }

    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let mut queries = Vec::new();
        for list in LISTS.iter().take(if self.newest { LISTS.len() } else { LISTS.len() - 1 }) {
            let values = || {
                list.iter()
                    .map(|(name, value)| (*name, if value.is_empty() { &*caller.account } else { value }))
            };
            let ask = |marker: Option<&str>| {
                let request = Request::new("ListImages", Method::Get, "/v2/cloudimages");
                let request = values().fold(request, |request, (name, value)| request.query(name, value));
                if let Some(marker) = marker { request.query("marker", marker) } else { request }
            };
            let pages = || {
                responses.iter().filter(|response| {
                    response.operation == "ListImages"
                        && values().all(|(name, value)| response.asked(name) == Some(value))
                })
            };
            if pages().next().is_none() {
                queries.push(ask(None));
            }
            for page in pages().filter(|page| !page.refuses()) {
                let next = next_page(page)?;
                if next.is_some() && !pages().any(|page| page.asked("marker") == next.as_deref()) {
                    queries.push(ask(next.as_deref()));
                }
            }
        }
        self.query_members(caller, responses, &mut queries)?;
        query_vaults(caller, responses, &mut queries)?;
        Ok(queries)
    }

    fn requests(&self, case: &Case, per_call: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let image = segment(&action.image);
        let batch = |operation, method, accounts: &[Id]| -> Vec<Request> {
            let chunks = accounts.chunks(per_call.get());
            let request = chunks.map(|chunk| {
                let request = Request::new(operation, method, "/v1/cloudimages/members");
                let part = action.for_accounts(chunk.to_vec());
                job(request.body(self.members(case, chunk)).doing(part), case)
            });
            request.collect()
        };
        let reply = |status: &str| {
            let mut body = json_object! { "images": Json::texts([&action.image]), "project_id": case.recipient(), "status": status };
            if let (Json::Record(fields), Some(vault)) = (&mut body, case.vault_id()) {
                fields.push(("vault_id".to_owned(), vault.into()));
            }
            let request = Request::new("BatchUpdateMembers", Method::Put, "/v1/cloudimages/members");
            vec![job(request.body(body).doing(action.clone()), case)]
        };
        Ok(match &action.kind {
            ActionKind::Share { accounts, .. } => batch("BatchAddMembers", Method::Post, accounts),
            ActionKind::Unshare { accounts } => {
                batch("BatchDeleteMembers", Method::Delete, &whom(case, accounts)?)
            }
            ActionKind::Accept { .. } => reply("accepted"),
            ActionKind::Reject { .. } => reply("rejected"),
            // The request does not ask to delete the backups behind a full-server image, so they stay.
            ActionKind::Delete { .. } => {
                let path = format!("/v2/images/{image}");
                vec![Request::new("GlanceDeleteImage", Method::Delete, path).doing(action.clone())]
            }
            ActionKind::Copy { .. } => self.copy(case)?.into_iter().collect(),
            ActionKind::Update { set: Edit { name: Some(name), .. } } => {
                let change = json_object! { "op": "replace", "path": "/name", "value": name.as_str() };
                let request = Request::new("UpdateImage", Method::Patch, format!("/v2/cloudimages/{image}"));
                let part = Edit { name: Some(name.clone()), ..Edit::default() };
                let part = action.with(ActionKind::Update { set: part });
                vec![request.body(Json::List(vec![change])).doing(part)]
            }
            ActionKind::Update { .. } | ActionKind::Use { .. } => Vec::new(),
        })
    }

    fn alias(&self, code: &str) -> Option<&'static str> {
        SAME.iter().find(|(other, _)| *other == code).map(|(_, same)| *same)
    }
}

impl Ims {
    /// The body of a request to share or unshare. Account ids look like project ids: an id counts as an account only if
    /// a known share says so.
    fn members(&self, case: &Case, accounts: &[Id]) -> Json {
        let mut fields = vec![("images".to_owned(), Json::texts([&case.action.image]))];
        let field = |account: &Id| {
            let of_many = |image: &crate::rule::IndexedImage| {
                image.shares_to_organizations().any(|share| share.account == *account)
            };
            match case.image() {
                _ if !self.newest => "projects",
                _ if account.starts_with("organizations::") => "organizations",
                Ok(image) if of_many(image) => "domains",
                _ => "projects",
            }
        };
        for name in ["projects", "domains", "organizations"] {
            let mut named = accounts.iter().filter(|account| field(account) == name).peekable();
            if named.peek().is_some() {
                fields.push((name.to_owned(), Json::texts(named)));
            }
        }
        Json::Record(fields)
    }

    /// Asks for the missing lists of members of the caller's own images.
    fn query_members(
        &self,
        caller: &Caller,
        responses: &[Response],
        queries: &mut Vec<Request>,
    ) -> Result<(), InputError> {
        let ask = |image: &Id| {
            let (image, account) = (segment(image), segment(&caller.account));
            if self.newest {
                let path = format!("/v1/{account}/cloudimages/{image}/members");
                Request::new("ListImageMembers", Method::Get, path)
            } else {
                Request::new("GlanceListImageMembers", Method::Get, format!("/v2/images/{image}/members"))
            }
        };
        let lists = |response: &&Response| response.operation.ends_with("ListImageMembers");
        let mut asked = FxHashSet::default();
        for response in responses.iter().filter(lists) {
            asked.insert((image_of(response), response.asked("marker").map(str::to_owned)));
        }
        for response in responses
            .iter()
            .filter(|response| response.operation.ends_with("ListImages") && !response.refuses())
        {
            response.body.each("images", &mut |image| {
                let id = image.required_id("id")?;
                let own = image.id("owner")?.as_ref() == Some(&caller.account);
                let open = image.text("visibility")? == Some("public");
                let gone = image.one_of("status", GONE)?.is_some();
                if own && !open && !gone && asked.insert((Some(id.clone()), None)) {
                    queries.push(ask(&id));
                }
                Ok(())
            })?;
        }
        for response in responses.iter().filter(lists).filter(|response| !response.refuses()) {
            if let (Some(image), Some(next)) = (image_of(response), next_marker(&response.body)?)
                && asked.insert((Some(image.clone()), Some(next.to_owned())))
            {
                queries.push(ask(&image).query("marker", next));
            }
        }
        Ok(())
    }

    /// The request for a copy. No parameter asks for a plain copy or for a copy under the image's key: then the request
    /// names no key.
    fn copy(&self, case: &Case) -> Result<Option<Request>, InputError> {
        let Action { image, kind: ActionKind::Copy { region, key, name, .. } } = case.action else {
            return Ok(None);
        };
        let known = case.image().ok().map(|image| image.facts());
        let here = known.and_then(|image| image.region.as_ref()).or(case.caller().region.as_ref());
        let across = region.as_ref().filter(|region| here != Some(region));
        if let (Some(region), None) = (region, here) {
            let expected = "no region, or that `/image/region` or `/region` is known";
            return Err(InputError::at("action.region".to_owned(), region, expected));
        }
        let (mut fields, mut needs) = (Vec::new(), Vec::new());
        match name {
            Some(name) => fields.push(("name".to_owned(), name.as_str().into())),
            None => needs.push("name"),
        }
        let path = format!("/v1/cloudimages/{}", segment(image));
        let request = match (across, key) {
            (Some(_), _) if !self.newest => return Ok(None),
            (Some(region), _) => {
                fields.push(("region".to_owned(), region.into()));
                needs.extend(["project_name", "agency_name"]);
                if known.and_then(|image| image.kind) == Some(Kind::FullServer) {
                    needs.push("vault_id");
                }
                Request::new("CopyImageCrossRegion", Method::Post, format!("{path}/cross_region_copy"))
            }
            (None, key) => {
                match key {
                    // Each account has its own default key, and no fact gives its id.
                    Some(Nullable::Value(key)) if &**key == "default" => needs.push("cmk_id"),
                    Some(Nullable::Value(key)) => fields.push(("cmk_id".to_owned(), key.into())),
                    Some(Nullable::Null) | None => {}
                }
                Request::new("CopyImageInRegion", Method::Post, format!("{path}/copy"))
            }
        };
        let mut request = request.body(Json::Record(fields)).doing(case.action.clone());
        request.needs = needs;
        Ok(Some(job(request, case)))
    }
}

/// Adds the request that asks how the job ended. The sender replaces `{job_id}` with the id in the response.
fn job(mut request: Request, case: &Case) -> Request {
    let path = format!("/v1/{}/jobs/{{job_id}}", segment(case.account()));
    request.job = Some(Box::new(Request::new("ShowJob", Method::Get, path)));
    request
}

/// The image whose members a response lists, or whose one member it shows.
fn image_of(response: &Response) -> Option<Id> {
    response.in_path("cloudimages").or_else(|| response.in_path("images"))
}

/// Where the next request has to continue, if the response says so.
fn next_marker(body: &Json) -> Result<Option<&str>, InputError> {
    let Some(page) = body.inside("page_info")? else { return Ok(None) };
    page.text("next_marker").map_err(|error| error.inside("page_info"))
}

/// Where to continue after a page of images. Another page may follow a full page, so we ask for it.
fn next_page(page: &Response) -> Result<Option<String>, InputError> {
    if let Some(next) = next_marker(&page.body)? {
        return Ok(Some(next.to_owned()));
    }
    let full = page.asked("limit").and_then(|limit| limit.parse().ok()).unwrap_or(IMAGES);
    let (mut count, mut last) = (0, None);
    page.body.each("images", &mut |image| {
        count += 1;
        last = image.id("id")?;
        Ok(())
    })?;
    Ok(last.filter(|_| count >= full).map(|id| id.to_string()))
}

/// Asks for the missing vaults, after those that came.
fn query_vaults(
    caller: &Caller,
    responses: &[Response],
    queries: &mut Vec<Request>,
) -> Result<(), InputError> {
    let pages = || responses.iter().filter(|response| response.operation == "ListVault");
    let ask = || Request::new("ListVault", Method::Get, format!("/v3/{}/vaults", segment(&caller.account)));
    if pages().next().is_none() {
        queries.push(ask());
    }
    for page in pages().filter(|page| !page.refuses()) {
        let before: u32 = page.asked("offset").and_then(|offset| offset.parse().ok()).unwrap_or_default();
        let mut count = 0;
        page.body.each("vaults", &mut |_| {
            count += 1;
            Ok(())
        })?;
        let (next, total) = (before.saturating_add(count), page.body.count("count")?);
        let offset = next.to_string();
        let more = count > 0 && total.is_some_and(|total| total.get() > next);
        if more && !pages().any(|page| page.asked("offset") == Some(&offset)) {
            queries.push(ask().query("offset", offset));
        }
    }
    Ok(())
}

/// Reads an image. `answered` is the reply that the list was filtered by; it is the caller's reply if another account
/// owns the image.
fn read_image(
    image: &Json,
    answered: Option<ShareStatus>,
    collector: &mut FactCollector,
) -> Result<(), InputError> {
    let id = image.required_id("id")?;
    if image.one_of("status", GONE)?.is_some() {
        return Ok(());
    }
    let account = collector.caller.account.clone();
    // An image is listed in its own region.
    let region = collector.caller.region.clone();
    let facts = collector.image(id.clone());
    facts.region = region;
    facts.name = image.text("name")?.map(str::to_owned);
    facts.owner = image.id("owner")?;
    facts.origin = image.one_of("__imagetype", ORIGINS)?;
    facts.visibility = image.one_of("visibility", VISIBILITIES)?;
    facts.status = image.one_of("status", STATUSES)?;
    facts.protected = image.flag("protected")?;
    facts.os = image.one_of("__os_type", SYSTEMS)?;
    facts.kind = image.one_of("virtual_env_type", KINDS)?;
    if image.flag("__whole_image")? == Some(true) {
        facts.kind = Some(Kind::FullServer);
    }
    // No response says whether the key is the account's default key, or whether the caller may use it.
    facts.encryption = image.text("__system__cmkid")?.is_none().then_some(Nullable::Null);
    // The size of the image's file; `min_disk` has the size of a disk made from it. An image without data has 0.
    facts.size_gib = image.gib("__image_size", BYTES)?.filter(|size| size.amount() > 0.0);
    facts.product_code = image.text("__productcode")?.map(|code| Nullable::Value(code.to_owned()));
    let others = facts.owner.as_ref().is_some_and(|owner| *owner != account);
    if let (Some(status), true) = (answered, others) {
        let share = Share { account, status: Some(status), via: None, since: None };
        collector.shares(id, Page::whole(vec![share]));
    }
    Ok(())
}

/// Reads a member with its type, which only the newest edition has. Shares name an organization by its URN.
fn read_recipient(member: &Json) -> Result<(Option<Id>, Share), InputError> {
    let (image, mut share) = read_member(member)?;
    share.via = member.one_of("member_type", MEMBER_TYPES)?;
    if let Some(urn) = member.id("urn")? {
        share.account = urn;
    }
    Ok((image, share))
}

fn read_vault(vault: &Json, region: Option<Id>) -> Result<Vault, InputError> {
    let mut facts = Vault {
        id: vault.required_id("id")?,
        region,
        r#type: None,
        protection: None,
        capacity_gib: None,
        used_gib: None,
        available: None,
    };
    if let Some(billing) = vault.inside("billing")? {
        read_billing(billing, &mut facts).map_err(|error| error.inside("billing"))?;
    }
    Ok(facts)
}

/// Capacities are in GB, but used space is in MB.
fn read_billing(billing: &Json, facts: &mut Vault) -> Result<(), InputError> {
    facts.r#type = billing.one_of("object_type", VAULT_TYPES)?;
    facts.protection = billing.one_of("protect_type", PROTECTIONS)?;
    facts.capacity_gib = billing.gib("size", 1.0)?;
    facts.used_gib = billing.gib("used", 1024.0)?;
    facts.available = billing.one_of("status", USABLE)?;
    Ok(())
}
