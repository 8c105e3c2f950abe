//! What goes over the wire: how the answers of each cloud are read, its requests written, its refusals named.
//!
//! Nothing is sent from here, and nothing signed: who holds the credentials does that. One file for each interface;
//! a cloud names its own in its table.

mod alibaba;
mod azure;
mod collected;
mod ec2;
mod gcp;
mod glance;
mod ims;
mod json;

pub(crate) use alibaba::ALIBABA;
pub(crate) use azure::AZURE;
pub(crate) use collected::CollectedFacts;
pub use collected::{FactCollector, Page};
pub(crate) use ec2::EC2;
pub(crate) use gcp::GCP;
pub(crate) use glance::GLANCE;
pub(crate) use ims::{HUAWEI_IMS, IMS};
pub use json::Json;

use crate::model::input::{self, Input, InputError, Shape};
use crate::model::{Accounts, Action, Caller, Fact, Id, Os, Sharing, string_enum};
use crate::rule::Case;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::de::{Deserialize, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::fmt;

string_enum! {
    /// How a request is sent.
    Method { /** Reads. */ Get = "GET", /** Does or creates. */ Post = "POST", /** Sets. */ Put = "PUT", /** Changes. */ Patch = "PATCH", /** Deletes. */ Delete = "DELETE" }
}

/// The interface of a backend.
pub trait Api: fmt::Debug + Sync {
    /// The operations that it knows, as the backend's own documents name them.
    fn operations(&self) -> &'static [&'static str];

    /// Takes in what an answer tells. It is the answer to one of [`Api::operations`], and no refusal.
    ///
    /// # Errors
    ///
    /// When a field that the package knows is of another type.
    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError>;

    /// What is still to be asked for all facts to be known, given what has been answered.
    ///
    /// # Errors
    ///
    /// As [`Api::read`].
    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError>;

    /// What to send for an action, in order, whether or not it is allowed; at most so many accounts in one request.
    /// Nothing, if the backend has no request for it.
    ///
    /// # Errors
    ///
    /// When what to send depends on facts that are not known.
    fn requests(&self, case: &Case, per_call: usize) -> Result<Vec<Request>, InputError>;

    /// The rules that a refusal can mean by what it says, where its status and code leave that open; none: it says
    /// nothing that is known.
    fn rules_named_by(&self, _message: &str) -> &'static [&'static str] {
        &[]
    }

    /// The code that the cloud's table has for what this one says: some backends have several for one thing.
    fn alias(&self, _code: &str) -> Option<&'static str> {
        None
    }
}

/// A request, as somebody who holds the credentials can send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// What the backend's documents call it.
    pub operation: &'static str,
    /// How it is sent.
    pub method: Method,
    /// Its path, encoded; to the endpoint of the region.
    pub path: String,
    /// The region whose endpoint it goes to, where that is not the caller's.
    pub region: Option<Id>,
    /// The parameters in its address.
    pub query: Vec<(String, String)>,
    /// The headers that matter.
    pub headers: Vec<(&'static str, &'static str)>,
    /// Its body.
    pub body: Option<Json>,
    /// The parameters in its body, where it is a form.
    pub form: Vec<(String, String)>,
    /// Parameters that it lacks because no action says them.
    pub needs: Vec<&'static str>,
    /// What tells how a job ended that the request starts.
    pub job: Option<Box<Self>>,
    /// The part of the action that it carries out. Requests before one that is refused have done theirs.
    pub part: Option<Action>,
}

impl Request {
    pub(crate) fn new(operation: &'static str, method: Method, path: impl Into<String>) -> Self {
        Self {
            operation,
            method,
            path: path.into(),
            region: None,
            query: Vec::new(),
            headers: Vec::new(),
            body: None,
            form: Vec::new(),
            needs: Vec::new(),
            job: None,
            part: None,
        }
    }

    #[must_use]
    pub(crate) fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub(crate) fn form(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.form.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub(crate) fn body(mut self, body: Json) -> Self {
        self.body = Some(body);
        self.headers.push(("content-type", "application/json"));
        self
    }

    #[must_use]
    pub(crate) fn content_type(mut self, media_type: &'static str) -> Self {
        self.headers.retain(|(name, _)| *name != "content-type");
        self.headers.push(("content-type", media_type));
        self
    }

    #[must_use]
    pub(crate) fn doing(mut self, part: Action) -> Self {
        self.part = Some(part);
        self
    }
}

impl Serialize for Request {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Named<'a, K, V>(&'a [(K, V)]);
        impl<K: Serialize, V: Serialize> Serialize for Named<'_, K, V> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
            }
        }
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("operation", self.operation)?;
        map.serialize_entry("method", &self.method)?;
        map.serialize_entry("path", &self.path)?;
        if let Some(region) = &self.region {
            map.serialize_entry("region", region)?;
        }
        if !self.query.is_empty() {
            map.serialize_entry("query", &Named(&self.query))?;
        }
        if !self.headers.is_empty() {
            map.serialize_entry("headers", &Named(&self.headers))?;
        }
        if let Some(body) = &self.body {
            map.serialize_entry("body", body)?;
        }
        if !self.form.is_empty() {
            map.serialize_entry("form", &Named(&self.form))?;
        }
        if !self.needs.is_empty() {
            map.serialize_entry("needs", &self.needs)?;
        }
        if let Some(job) = &self.job {
            map.serialize_entry("job", job)?;
        }
        if let Some(part) = &self.part {
            map.serialize_entry("part", part)?;
        }
        map.end()
    }
}

/// Operating systems, as most clouds call them.
const SYSTEMS: &[(&str, Os)] = &[("linux", Os::Linux), ("windows", Os::Windows)];

/// Of which a GiB has so many.
const BYTES: f64 = 1_073_741_824.0;

/// The accounts that an unshare concerns.
fn whom(case: &Case, accounts: &Accounts) -> Result<Vec<Id>, InputError> {
    let shares = match (accounts, case.image().map(|image| image.shares())) {
        (Accounts::Only(accounts), _) => return Ok(accounts.clone()),
        (Accounts::All, Ok(Ok(shares))) => shares,
        (Accounts::All, _) => {
            let expected = format!("accounts by name, or that `{}` is known", Fact::ImageShares.path());
            return Err(InputError::at("action.accounts".to_owned(), "all", &expected));
        }
    };
    Ok(shares.iter().map(|share| share.account.clone()).collect())
}

/// All that does not stand for itself in a part of a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Something as a part of a path.
pub(crate) fn segment(text: &str) -> String {
    // One or two are a step on or up, encoded or not: `Catalog::requests` looks for them.
    if text.bytes().all(|byte| byte == b'.') {
        return text.replace('.', "%2E");
    }
    utf8_percent_encode(text, RESERVED).to_string()
}

/// What a backend answered, and to what.
///
/// [`Response::to`] builds one from a request. With serde it reads the same JSON as the package: `{ ...request, status,
/// body }`. The `body` is the parsed JSON. Text stays text: a body of JSON is parsed by the caller, a body of XML
/// converted to JSON (an element becomes the values of its children by name; several of one name, or those called
/// `item`, become a list). A catalog refuses to read text, and the error says so.
///
/// ```
/// use image_sharing::backends::{Json, Response};
/// use image_sharing::{Catalog, Context, clouds};
///
/// let cloud = clouds::find("alibaba-ecs").ok_or("no such cloud")?;
/// let context = Context::new(cloud, "1000000000000001");
/// let body: Json = serde_json::from_str(
///     r#"{ "TotalCount": 1, "PageNumber": 1, "PageSize": 10,
///          "Images": { "Image": [{ "ImageId": "m-1", "ImageOwnerAlias": "self", "Status": "Available" }] } }"#,
/// )?;
/// let response = Response::new("DescribeImages", 200, body);
/// let catalog = Catalog::read(context, &[response])?;
/// assert!(catalog.image("m-1").is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response {
    /// What was asked.
    pub operation: String,
    /// The HTTP status.
    pub status: Option<u16>,
    /// What the answer says.
    pub body: Json,
    /// The path of the request.
    pub path: Option<String>,
    /// The parameters of the request, those of a form among them.
    pub parameters: Vec<(String, String)>,
    /// The part of an action that the request was to carry out.
    pub part: Option<Action>,
}

impl Response {
    /// A response to an operation, if nothing more is known of the request.
    pub fn new(operation: impl Into<String>, status: impl Into<Option<u16>>, body: impl Into<Json>) -> Self {
        Self {
            operation: operation.into(),
            status: status.into(),
            body: body.into(),
            path: None,
            parameters: Vec::new(),
            part: None,
        }
    }

    /// The response to a request.
    pub fn to(request: &Request, status: impl Into<Option<u16>>, body: impl Into<Json>) -> Self {
        Self {
            path: Some(request.path.clone()),
            parameters: request.query.iter().chain(&request.form).cloned().collect(),
            part: request.part.clone(),
            ..Self::new(request.operation, status, body)
        }
    }

    /// Reads a list of answers.
    ///
    /// # Errors
    ///
    /// When it is malformed, or answers an operation that the interface does not have.
    pub fn list(name: &str, input: impl Input, api: &dyn Api) -> Result<Vec<Self>, InputError> {
        let Shape::List(items) = input.shape() else {
            return Err(InputError::at(name.to_owned(), "something else", "a list of answers"));
        };
        let read = |(index, item)| Self::one(&format!("{name}[{index}]"), item, api);
        items.into_iter().enumerate().map(read).collect()
    }

    /// Reads one answer.
    ///
    /// # Errors
    ///
    /// As [`Response::list`].
    pub fn one(name: &str, input: impl Input, api: &dyn Api) -> Result<Self, InputError> {
        Self::read(input, api).map_err(|error| error.inside(name))
    }

    fn read(input: impl Input, api: &dyn Api) -> Result<Self, InputError> {
        let Shape::Record(fields) = input.shape() else {
            return Err(InputError::at(String::new(), "something else", "an answer: an object"));
        };
        let (mut known, mut body, mut part) = (Vec::new(), Json::Null, None);
        for (name, value) in fields {
            match name.as_str() {
                "operation" | "status" | "path" | "query" | "form" => {
                    let value = Json::of(value).map_err(|error| error.inside(&name))?;
                    known.push((name, value));
                }
                "body" => body = Json::of(value).map_err(|error| error.inside("body"))?,
                "part" => part = Some(input::read_as("part", value)?),
                // What else a request has.
                _ => {}
            }
        }
        let response = Self::of(&Json::Record(known), body, part)?;
        response.is_of(api)?;
        Ok(response)
    }

    /// The response with these fields.
    fn of(known: &Json, body: Json, part: Option<Action>) -> Result<Self, InputError> {
        let Some(operation) = known.text("operation")?.map(str::to_owned) else {
            return Err(InputError::at(
                "operation".to_owned(),
                "missing",
                "the operation that was asked for",
            ));
        };
        let status = known.count("status")?.map(|status| u16::try_from(status.get()).unwrap_or(u16::MAX));
        let path = known.text("path")?.map(str::to_owned);
        let mut parameters = Vec::new();
        for place in ["query", "form"] {
            let Some(fields) = known.inside(place)? else { continue };
            for name in fields.names() {
                let value = fields.text(name).map_err(|error| error.inside(place))?;
                parameters.push((name.to_owned(), value.unwrap_or_default().to_owned()));
            }
        }
        Ok(Self { operation, status, body, path, parameters, part })
    }

    /// Whether the interface has its operation.
    fn is_of(&self, api: &dyn Api) -> Result<(), InputError> {
        if api.operations().contains(&self.operation.as_str()) {
            return Ok(());
        }
        Err(InputError::word(&self.operation, "one of", api.operations()).inside("operation"))
    }

    /// Whether the backend refused.
    pub fn refuses(&self) -> bool {
        self.status.is_some_and(|status| status >= 400)
    }

    /// A parameter of the request: in its address, or in its form.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The part of the path behind another part, as it was before it was encoded.
    pub fn in_path(&self, before: &str) -> Option<Id> {
        let path = self.path.as_deref()?.split('?').next()?;
        let found = path.split('/').skip_while(|part| *part != before).nth(1)?;
        let found = percent_decode_str(found).decode_utf8().ok()?;
        (!found.is_empty()).then(|| Id::from(&*found))
    }
}

impl<'de> Deserialize<'de> for Response {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ResponseVisitor;
        impl<'de> Visitor<'de> for ResponseVisitor {
            type Value = Response;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an answer: an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Response, A::Error> {
                let (mut known, mut body, mut part) = (Vec::new(), Json::Null, None);
                while let Some(name) = fields.next_key::<String>()? {
                    match name.as_str() {
                        "operation" | "status" | "path" | "query" | "form" => {
                            known.push((name, fields.next_value()?));
                        }
                        "body" => body = fields.next_value()?,
                        "part" => part = Some(fields.next_value()?),
                        // What else a request has.
                        _ => drop(fields.next_value::<IgnoredAny>()?),
                    }
                }
                Response::of(&Json::Record(known), body, part).map_err(A::Error::custom)
            }
        }
        deserializer.deserialize_map(ResponseVisitor)
    }
}

/// Whether a text looks like one that the package parses: all but pages in HTML, which proxies send.
fn is_json_or_xml(text: &str) -> bool {
    let text = text.trim_start();
    let starts_with = |start: &str| text.get(..start.len()).is_some_and(|it| it.eq_ignore_ascii_case(start));
    text.starts_with(['{', '[', '<']) && !starts_with("<!doctype html") && !starts_with("<html")
}

/// All that answers tell.
///
/// # Errors
///
/// When a field that the package knows is of another type, with the path to it.
pub(crate) fn facts(
    api: &dyn Api,
    sharing: Sharing,
    caller: Caller,
    responses: &[Response],
) -> Result<CollectedFacts, InputError> {
    let mut collector = FactCollector::new(caller);
    for (index, response) in responses.iter().enumerate().filter(|(_, response)| !response.refuses()) {
        let place = || format!("responses[{index}]");
        let inside = |error: InputError| error.inside("body").inside(&place());
        // Those of JavaScript were looked at when they were read.
        if !cfg!(target_arch = "wasm32") {
            response.is_of(api).map_err(|error| error.inside(&place()))?;
        }
        if let Json::Text(text) = &response.body
            && !text.trim().is_empty()
        {
            // The package parses these texts. Natively the caller does.
            let expected = if !cfg!(target_arch = "wasm32") && is_json_or_xml(text) {
                "the values in it: parse JSON, or convert XML to JSON, before you pass it"
            } else {
                "an answer in JSON or XML"
            };
            return Err(inside(InputError::at(String::new(), text, expected)));
        }
        api.read(response, &mut collector).map_err(inside)?;
    }
    Ok(collector.facts(sharing))
}
