//! How each backend works: reads its responses, writes its requests, and recognizes its refusals.
//!
//! This code sends and signs nothing: the application that holds the credentials does that. There is one file for each
//! interface; a cloud names its interface in its table.

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
use std::num::NonZeroUsize;

string_enum! {
    /// How a request is sent.
    Method { /** Reads. */ Get = "GET", /** Does or creates. */ Post = "POST", /** Sets. */ Put = "PUT", /** Changes. */ Patch = "PATCH", /** Deletes. */ Delete = "DELETE" }
}

/// The interface of a backend.
pub trait Api: fmt::Debug + Sync {
    /// Its name: that of its file here, and of the file in `tests/backends` that has its samples.
    fn name(&self) -> &'static str;

    /// The operations that it knows, by the names in the backend's documents.
    fn operations(&self) -> &'static [&'static str];

    /// Collects the facts in a response. The response belongs to one of [`Api::operations`], and is not a refusal.
    ///
    /// # Errors
    ///
    /// Fails if a known field has the wrong type.
    fn read(&self, response: &Response, collector: &mut FactCollector) -> Result<(), InputError>;

    /// The requests that are still needed to know all facts, given the responses so far.
    ///
    /// # Errors
    ///
    /// Fails if a known field has the wrong type.
    fn queries(&self, caller: &Caller, responses: &[Response]) -> Result<Vec<Request>, InputError>;

    /// The requests that carry out an action, in order, whether or not it is allowed. One request names at most
    /// `per_call` accounts. Empty if the backend has no request for the action.
    ///
    /// # Errors
    ///
    /// Fails if a request depends on unknown facts.
    fn requests(&self, case: &Case, per_call: NonZeroUsize) -> Result<Vec<Request>, InputError>;

    /// The rules that a refusal's message can mean, if its status and code leave that open. Empty if the message is
    /// unknown.
    fn rules_named_by(&self, _message: &str) -> &'static [&'static str] {
        &[]
    }

    /// The code in the cloud's table with the same meaning as this one: some backends have several codes for one thing.
    fn alias(&self, _code: &str) -> Option<&'static str> {
        None
    }
}

/// A request to the backend. Whoever holds the credentials can send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Request {
    /// The operation, by its name in the backend's documents.
    pub operation: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Its encoded path, below the endpoint of the region.
    pub path: String,
    /// The region whose endpoint it goes to, if it is not the caller's.
    pub region: Option<Id>,
    /// The parameters in the URL.
    pub query: Vec<(String, String)>,
    /// The headers that matter.
    pub headers: Vec<(&'static str, &'static str)>,
    /// Its body.
    pub body: Option<Json>,
    /// The parameters in the body, if the body is a form.
    pub form: Vec<(String, String)>,
    /// Parameters that the sender has to add, because no action has them.
    pub needs: Vec<&'static str>,
    /// The request that asks how the job ended, if this request starts one.
    pub job: Option<Box<Self>>,
    /// The part of the action that it carries out. If the backend refuses a request, the parts of those before it are
    /// done.
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

/// Operating systems, in the words of most clouds.
const SYSTEMS: &[(&str, Os)] = &[("linux", Os::Linux), ("windows", Os::Windows)];

/// Bytes per GiB.
const BYTES: f64 = 1_073_741_824.0;

/// The accounts that lose their share by an unshare.
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

/// All characters that need an encoding in a part of a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Encodes a text as a part of a path.
pub(crate) fn segment(text: &str) -> String {
    // Dots alone change the path, encoded or not. `Catalog::requests` looks for them.
    if text.bytes().all(|byte| byte == b'.') {
        return text.replace('.', "%2E");
    }
    utf8_percent_encode(text, RESERVED).to_string()
}

/// A backend's response, with what is known about its request.
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
    /// The operation of the request. Empty if the cloud has no interface and the response names no operation.
    pub operation: String,
    /// The HTTP status.
    pub status: Option<u16>,
    /// Its body.
    pub body: Json,
    /// The path of the request.
    pub path: Option<String>,
    /// The parameters of the request, from its URL and its form.
    pub parameters: Vec<(String, String)>,
    /// The part of an action that the request carries out.
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

    /// Reads a list of responses.
    ///
    /// # Errors
    ///
    /// Fails if a response is malformed, or names an operation that the interface does not have.
    pub fn list(name: &str, input: impl Input, api: &dyn Api) -> Result<Vec<Self>, InputError> {
        let Shape::List(items) = input.shape() else {
            return Err(InputError::at(name.to_owned(), "something else", "a list of responses"));
        };
        let read = |(index, item)| Self::one(&format!("{name}[{index}]"), item, Some(api));
        items.into_iter().enumerate().map(read).collect()
    }

    /// Reads one response. A cloud without an interface needs no operation here: its status and codes explain a refusal.
    ///
    /// # Errors
    ///
    /// Fails if it is malformed, or names an operation that the interface does not have.
    pub fn one(name: &str, input: impl Input, api: Option<&dyn Api>) -> Result<Self, InputError> {
        Self::read(input, api).map_err(|error| error.inside(name))
    }

    fn read(input: impl Input, api: Option<&dyn Api>) -> Result<Self, InputError> {
        let Shape::Record(fields) = input.shape() else {
            return Err(InputError::at(String::new(), "something else", "a response: an object"));
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
                // The other fields of a request.
                _ => {}
            }
        }
        let response = Self::of(&Json::Record(known), body, part)?;
        response.is_of(api)?;
        Ok(response)
    }

    /// The response with these fields.
    fn of(known: &Json, body: Json, part: Option<Action>) -> Result<Self, InputError> {
        let operation = known.text("operation")?.unwrap_or_default().to_owned();
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

    /// Whether the interface has its operation. Without an interface, any operation will do, or none.
    fn is_of(&self, api: Option<&dyn Api>) -> Result<(), InputError> {
        match api {
            Some(_) if self.operation.is_empty() => {
                let expected = "the operation that was asked for";
                Err(InputError::at("operation", "missing", expected))
            }
            Some(api) if !api.operations().contains(&self.operation.as_str()) => {
                Err(InputError::word(&self.operation, "one of", api.operations()).inside("operation"))
            }
            _ => Ok(()),
        }
    }

    /// Whether the backend refused the request.
    pub fn refuses(&self) -> bool {
        self.status.is_some_and(|status| status >= 400)
    }

    /// A parameter of the request, from its URL or its form.
    pub fn asked(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// The part of the path that follows another part, decoded.
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
                f.write_str("a response: an object")
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

/// All facts in the responses.
///
/// # Errors
///
/// Fails if a known field has the wrong type. The error has the path to it.
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
            response.is_of(Some(api)).map_err(|error| error.inside(&place()))?;
        }
        if let Json::Text(text) = &response.body
            && !text.trim().is_empty()
        {
            // The package parses these texts. Natively the caller does.
            let expected = if !cfg!(target_arch = "wasm32") && is_json_or_xml(text) {
                "the values in it: parse JSON, or convert XML to JSON, before you pass it"
            } else {
                "a response in JSON or XML"
            };
            return Err(inside(InputError::at(String::new(), text, expected)));
        }
        api.read(response, &mut collector).map_err(inside)?;
    }
    Ok(collector.facts(sharing))
}
