//! Amazon EC2: the Query protocol. Requests are forms, and responses are XML. The vendor's tools show responses as
//! JSON, with other names.
//!
//! "Amazon EC2 API Reference", <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/>, version 2016-11-15. A request
//! for a copy goes to the region of the copy. The date of a deprecation is not a status. When it has passed, no
//! response says so, and the status still follows the state.

use super::{Api, FactCollector, Json, Method, Page, Request, Response, whom};
use crate::model::input::InputError;
use crate::model::{
    Accounts, Action, ActionKind, Caller, Edit, Fact, Id, Image, Kind, Nullable, Origin, Os, Share, Status,
    Use, Via, Visibility,
};
use crate::rule::Case;
use rustc_hash::FxHashSet;
use std::num::NonZeroUsize;

/// The interface.
pub(crate) static EC2: Ec2 = Ec2;

/// Amazon EC2.
#[derive(Debug)]
pub(crate) struct Ec2;

/// No document explains `invalid` and `transient`.
const STATES: &[(&str, Status)] = &[
    ("pending", Status::Creating),
    ("available", Status::Available),
    ("disabled", Status::Deactivated),
    ("failed", Status::Failed),
    ("error", Status::Failed),
];

/// An image in this state is listed for a while, but nobody can use it any more.
const GONE: &[(&str, ())] = &[("deregistered", ())];

/// While a cooldown lasts, the image is also protected. No document gives the value for that time, so it gives no fact.
const PROTECTIONS: &[(&str, bool)] = &[
    ("enabled", true),
    ("enabled-with-cooldown", true),
    ("enabled-without-cooldown", true),
    ("disabled", false),
];

/// A backup vault has an alias, too. No document says who owns its images.
const ALIASES: &[(&str, Origin)] =
    &[("amazon", Origin::Public), ("aws-marketplace", Origin::Marketplace), ("self", Origin::Custom)];

/// Everything else is blank here, not only Linux.
const PLATFORMS: &[(&str, Os)] = &[("windows", Os::Windows)];

/// The other types are kernels and RAM disks.
const TYPES: &[(&str, Kind)] = &[("machine", Kind::SystemDisk)];

const BLOCKS: &[(&str, bool)] = &[("block-new-sharing", true), ("unblocked", false)];

/// The lists of images: the caller's own, and those for which it has launch permissions. Only owners see disabled
/// images.
const LISTS: &[(&str, &[&str])] =
    &[("Owner.1", &["IncludeDeprecated", "IncludeDisabled"]), ("ExecutableBy.1", &["IncludeDeprecated"])];

impl Api for Ec2 {
    fn name(&self) -> &'static str {
        "ec2"
    }

    fn operations(&self) -> &'static [&'static str] {
        &[
            "DescribeImages",
            "DescribeImageAttribute",
            "GetImageBlockPublicAccessState",
            "ModifyImageAttribute",
            "ResetImageAttribute",
            "CancelImageLaunchPermission",
            "DeregisterImage",
            "CopyImage",
            "EnableImageDeregistrationProtection",
            "DisableImageDeregistrationProtection",
            "DisableImage",
            "EnableImage",
            "EnableImageDeprecation",
            "DisableImageDeprecation",
            "RunInstances",
            "CreateReplaceRootVolumeTask",
        ]
    }

    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError> {
        let body = &response.body;
        match response.operation.as_str() {
            "DescribeImages" => {
                body.each("imagesSet|Images", &mut |image| read_image(image, collector)).map(drop)
            }
            "DescribeImageAttribute" => read_attribute(body, collector),
            "GetImageBlockPublicAccessState" => {
                let names = "imageBlockPublicAccessState|ImageBlockPublicAccessState";
                let blocked = body.one_of(names, BLOCKS)?;
                collector.caller.public_sharing_blocked = blocked.or(collector.caller.public_sharing_blocked);
                Ok(())
            }
            _ => Ok(()),
        }
    }

    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError> {
        let of =
            |operation| responses.iter().filter(move |response: &&Response| response.operation == operation);
        let mut queries = Vec::new();
        if of("GetImageBlockPublicAccessState").next().is_none() {
            queries.push(request("GetImageBlockPublicAccessState"));
        }
        for (whose, including) in LISTS {
            // A response without its request's parameters may belong to either list.
            let is =
                |response: &Response| response.parameters.is_empty() || response.asked(whose) == Some("self");
            if !of("DescribeImages").any(is) {
                let list = request("DescribeImages").form(*whose, "self");
                let list = including.iter().fold(list, |list, which| list.form(*which, "true"));
                queries.push(list.form("MaxResults", "1000"));
            }
        }
        let mut asked: FxHashSet<Id> = FxHashSet::default();
        for response in of("DescribeImageAttribute") {
            let said = response.body.text("imageId|ImageId").ok().flatten();
            asked.extend(response.asked("ImageId").or(said).map(Id::from));
        }
        let mut attributes = Vec::new();
        for response in of("DescribeImages").filter(|response| !response.refuses()) {
            if let Some(next) = response.body.text("nextToken|NextToken")?
                && !of("DescribeImages").any(|other| other.asked("NextToken") == Some(next))
            {
                // The token is sent together with the parameters of the first request.
                let page = Request::new("DescribeImages", Method::Post, "/");
                let again = response.parameters.iter().filter(|(name, _)| name != "NextToken");
                let page = again.fold(page, |page, (name, value)| page.form(name, value));
                let page = if page.form.is_empty() { request("DescribeImages") } else { page };
                queries.push(page.form("NextToken", next));
            }
            response.body.each("imagesSet|Images", &mut |image| {
                let id = image.required_id("imageId|ImageId")?;
                // The backend shows launch permissions only of the caller's own images.
                let own = image.id("imageOwnerId|OwnerId")?.as_ref() == Some(&caller.account);
                if own && !is_gone(image)? && asked.insert(id.clone()) {
                    attributes
                        .push(about("DescribeImageAttribute", &id).form("Attribute", "launchPermission"));
                }
                Ok(())
            })?;
        }
        queries.append(&mut attributes);
        Ok(queries)
    }

    fn requests(&self, case: &Case, per_call: NonZeroUsize) -> Result<Vec<Request>, InputError> {
        let action = case.action;
        let one = |operation| Ok(vec![about(operation, &action.image).doing(action.clone())]);
        match &action.kind {
            ActionKind::Share { accounts, .. } => Ok(modify(action, "Add", accounts, per_call)),
            ActionKind::Unshare { accounts: Accounts::All } if is_private(case) => {
                let reset = about("ResetImageAttribute", &action.image).form("Attribute", "launchPermission");
                Ok(vec![reset.doing(action.clone())])
            }
            ActionKind::Unshare { accounts } => {
                Ok(modify(action, "Remove", &whom(case, accounts)?, per_call))
            }
            // The request gives back the sender's own share: nobody can do that for another account.
            ActionKind::Reject { .. } if case.recipient() == case.account() => {
                one("CancelImageLaunchPermission")
            }
            ActionKind::Accept { .. } | ActionKind::Reject { .. } => Ok(Vec::new()),
            ActionKind::Delete { .. } => one("DeregisterImage"),
            ActionKind::Copy { region, key, name, .. } => {
                Ok(vec![copy(case, region.as_ref(), key.as_ref(), name.as_deref())])
            }
            ActionKind::Use { r#as, region } => {
                let mut used = match r#as {
                    Use::Server => {
                        let run = request("RunInstances").form("ImageId", &*action.image);
                        let mut run = run.form("MinCount", "1").form("MaxCount", "1");
                        // The backend does not require it, but users have to choose what their server costs.
                        run.needs.push("InstanceType");
                        run
                    }
                    Use::SystemDisk | Use::Reinitialize => {
                        let mut replace = about("CreateReplaceRootVolumeTask", &action.image);
                        replace.needs.push("InstanceId");
                        replace
                    }
                    Use::DataDisk => return Ok(Vec::new()),
                };
                used.region = elsewhere(case, region.as_ref());
                Ok(vec![used.doing(action.clone())])
            }
            ActionKind::Update { set } => update(case, set),
        }
    }
}

/// A request for an operation.
fn request(operation: &'static str) -> Request {
    Request::new(operation, Method::Post, "/").form("Action", operation).form("Version", "2016-11-15")
}

/// A request about an image.
fn about(operation: &'static str, image: &Id) -> Request {
    request(operation).form("ImageId", &**image)
}

/// Adds or removes launch permissions, at most `per_call` in one request.
fn modify(action: &Action, how: &str, accounts: &[Id], per_call: NonZeroUsize) -> Vec<Request> {
    let some = |chunk: &[Id]| {
        let mut request = about("ModifyImageAttribute", &action.image);
        for (number, account) in (1..).zip(chunk) {
            let field = match &**account {
                arn if arn.contains(":organizations:") && arn.contains(":ou/") => "OrganizationalUnitArn",
                arn if arn.contains(":organizations:") => "OrganizationArn",
                _ => "UserId",
            };
            request = request.form(format!("LaunchPermission.{how}.{number}.{field}"), &**account);
        }
        let all = chunk.len() == accounts.len();
        request.doing(if all { action.clone() } else { action.for_accounts(chunk.to_vec()) })
    };
    accounts.chunks(per_call.get()).map(some).collect()
}

/// Whether others have access only by shares. A reset also removes the access of everybody to a public image.
fn is_private(case: &Case) -> bool {
    case.image_fact(|image| image.visibility()) == Ok(Visibility::Private)
}

/// A region, if it is not the caller's.
fn elsewhere(case: &Case, region: Option<&Id>) -> Option<Id> {
    region.filter(|region| case.caller().region() != Ok(*region)).cloned()
}

fn copy(case: &Case, to: Option<&Id>, key: Option<&Nullable<Id>>, name: Option<&str>) -> Request {
    let from = case.image_fact(|image| image.region()).or_else(|_| case.caller().region()).ok();
    let mut copy = request("CopyImage").form("SourceImageId", &*case.action.image);
    match from {
        Some(region) => copy = copy.form("SourceRegion", &**region),
        None => copy.needs.push("SourceRegion"),
    }
    match name {
        Some(name) => copy = copy.form("Name", name),
        None => copy.needs.push("Name"),
    }
    // A plain image stays plain unless the request names a key. An encrypted image cannot become plain.
    if let Some(Nullable::Value(key)) = key {
        copy = copy.form("Encrypted", "true");
        if &**key != "default" {
            copy = copy.form("KmsKeyId", &**key);
        }
    }
    copy.region = elsewhere(case, to.or(from));
    copy.doing(case.action.clone())
}

/// Each setting needs its own request.
fn update(case: &Case, set: &Edit) -> Result<Vec<Request>, InputError> {
    let image = &case.action.image;
    let mut requests = Vec::new();
    let mut send = |request: Request, part| {
        requests.push(request.doing(case.action.with(ActionKind::Update { set: part })));
    };
    let how = match set.visibility {
        Some(Visibility::Public) => Some("Add"),
        Some(Visibility::Private) => Some("Remove"),
        _ => None,
    };
    if let Some(how) = how {
        let everybody = format!("LaunchPermission.{how}.1.Group");
        let part = Edit { visibility: set.visibility, ..Edit::default() };
        send(about("ModifyImageAttribute", image).form(everybody, "all"), part);
    }
    if let Some(protected) = set.protected {
        let part = Edit { protected: set.protected, ..Edit::default() };
        let protect = "EnableImageDeregistrationProtection";
        let operation = if protected { protect } else { "DisableImageDeregistrationProtection" };
        send(about(operation, image), part);
    }
    let switch = match set.status {
        Some(Status::Deactivated) => Some("DisableImage"),
        Some(Status::Deprecated) => Some("EnableImageDeprecation"),
        Some(Status::Available) => match case.image().map(|image| image.status()) {
            Ok(Ok(Status::Deactivated)) => Some("EnableImage"),
            // An image in the state `available` can only be deprecated.
            Ok(Ok(_)) => Some("DisableImageDeprecation"),
            _ => {
                let expected = format!("that `{}` is known: it says what to undo", Fact::ImageStatus.path());
                return Err(InputError::at("action.set.status".to_owned(), "available", &expected));
            }
        },
        _ => None,
    };
    if let Some(operation) = switch {
        let mut request = about(operation, image);
        if operation == "EnableImageDeprecation" {
            request.needs.push("DeprecateAt");
        }
        send(request, Edit { status: set.status, ..Edit::default() });
    }
    Ok(requests)
}

fn is_gone(image: &Json) -> Result<bool, InputError> {
    Ok(image.one_of("imageState|State", GONE)?.is_some())
}

fn read_image(image: &Json, collector: &mut FactCollector) -> Result<(), InputError> {
    let id = image.required_id("imageId|ImageId")?;
    if is_gone(image)? {
        return Ok(());
    }
    let region = collector.caller.region.clone();
    let facts = collector.image(id);
    // An endpoint lists the images of its own region.
    facts.region = region;
    facts.name = image.text("name|Name")?.map(str::to_owned);
    facts.owner = image.id("imageOwnerId|OwnerId")?;
    facts.kind = image.one_of("imageType|ImageType", TYPES)?;
    facts.status = image.one_of("imageState|State", STATES)?;
    facts.protected = image.one_of("deregistrationProtection|DeregistrationProtection", PROTECTIONS)?;
    facts.os = image.one_of("platform|Platform", PLATFORMS)?;
    facts.encryption = is_plain(image)?.then_some(Nullable::Null);
    if let Some(public) = image.flag("isPublic|Public")? {
        facts.visibility = Some(if public { Visibility::Public } else { Visibility::Private });
    }
    // A record with this field is complete: what it lacks, the image lacks.
    let full = image.text("imageLocation|ImageLocation")?.is_some();
    facts.origin = match image.text("imageOwnerAlias|ImageOwnerAlias")? {
        None => full.then_some(Origin::Custom),
        Some(_) => image.one_of("imageOwnerAlias|ImageOwnerAlias", ALIASES)?,
    };
    if !read_products(image, facts)? && full {
        facts.product_code = Some(Nullable::Null);
    }
    Ok(())
}

/// Whether there are disks, and all of them are marked as not encrypted. For an encrypted disk, nothing says whose key
/// it is.
fn is_plain(image: &Json) -> Result<bool, InputError> {
    let (mut disks, mut plain) = (false, true);
    image.each("blockDeviceMapping|BlockDeviceMappings", &mut |device| {
        disks |= device.look("ebs|Ebs", &mut |disk| {
            plain &= disk.flag("encrypted|Encrypted")? == Some(false);
            Ok(())
        })?;
        Ok(())
    })?;
    Ok(disks && plain)
}

/// Reads the first product, because only its existence matters. Returns whether the response has a list.
fn read_products(json: &Json, facts: &mut Image) -> Result<bool, InputError> {
    let mut product = Nullable::Null;
    let there = json.each("productCodes|ProductCodes", &mut |code| {
        if product == Nullable::Null {
            product = Nullable::Value(code.required_id("productCode|ProductCodeId")?.to_string());
        }
        Ok(())
    })?;
    if there {
        facts.product_code = Some(product);
    }
    Ok(there)
}

fn read_attribute(body: &Json, collector: &mut FactCollector) -> Result<(), InputError> {
    let Some(id) = body.id("imageId|ImageId")? else { return Ok(()) };
    let (mut shares, mut public) = (Vec::new(), false);
    let there = body.each("launchPermission|LaunchPermissions", &mut |permission| {
        public |= permission.text("group|Group")? == Some("all");
        let named = [
            ("userId|UserId", Via::Account),
            ("organizationArn|OrganizationArn", Via::Organization),
            ("organizationalUnitArn|OrganizationalUnitArn", Via::Organization),
        ];
        for (names, via) in named {
            let account = permission.id(names)?;
            shares.extend(account.map(|account| Share {
                account,
                status: None,
                via: Some(via),
                since: None,
            }));
        }
        Ok(())
    })?;
    let facts = collector.image(id.clone());
    read_products(body, facts)?;
    if there {
        facts.visibility = Some(if public { Visibility::Public } else { Visibility::Private });
        collector.shares(id, Page::whole(shares));
    }
    Ok(())
}
