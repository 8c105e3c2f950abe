//! Takes JavaScript values and returns JavaScript values. It has no logic of its own.
//!
//! No export returns a bare `JsValue`: optimised code that has inlined a call with such a result can abort the whole
//! process on Node 20 and 22. `tests/js/bindings.test.mjs` checks this.

use crate::backends;
use crate::bindings::IdTable;
use crate::engine::{
    Catalog, CatalogRequest, CheckRequest, Choice, Context, Effect, ExplainRequest, Explanation, Finding,
    Item, Menu, Plan, Verdict, View,
};
use crate::model::input::{self, Input, InputError, Shape};
use crate::model::{Action, Fact, Id, Image, Use};
use crate::rule::{Fix, Params};
use js_sys::{Array, JsString, Reflect};
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};
use serde_wasm_bindgen::Serializer as JsSerializer;
use wasm_bindgen::prelude::*;

/// A list longer than this is a mistake or an attack, and is not read.
const LONGEST_LIST: u32 = 4_000_000;

/// Lists of at least this length hold images; an image with ten shares takes about this many bytes.
const MANY: u32 = 100;
const IMAGE: usize = 1024;
const PAGE: usize = 1 << 16;

/// Reserves memory up front. Otherwise it grows page by page, and each time can trigger V8's garbage collector.
fn make_room(images: usize) {
    let room = (images * IMAGE).max(core::arch::wasm32::memory_size(0) * PAGE / 8);
    drop(std::hint::black_box(Vec::<u8>::with_capacity(room)));
}

impl Input for JsValue {
    fn shape(self) -> Shape<Self> {
        // The most frequent type comes first, with the cheapest test: a number is read through memory.
        if self.is_string() {
            Shape::Text(self.as_string().unwrap_or_default())
        } else if self.is_object() {
            if Array::is_array(&self) {
                list(&self).unwrap_or_else(unreadable)
            } else {
                record(&self).map_or_else(unreadable, Shape::Record)
            }
        } else if self.is_null() || self.is_undefined() {
            Shape::Null
        } else if let Some(flag) = self.as_bool() {
            Shape::Flag(flag)
        } else if let Some(number) = self.as_f64() {
            Shape::Number(number)
        } else {
            Shape::Other(format!("a {}", self.js_typeof().as_string().unwrap_or_default()))
        }
    }

    /// JavaScript already has this; Rust's own takes 14 kB.
    fn print(number: f64) -> String {
        let digits = js_sys::Number::from(number).to_string_with_radix(10);
        digits.map_or_else(|_| String::new(), String::from)
    }
}

// Every step can run the caller's code, such as a getter or a proxy, and that code can throw.

fn list(value: &JsValue) -> Result<Shape<JsValue>, JsValue> {
    let length = Reflect::get(value, &JsValue::from_str("length"))?.as_f64().unwrap_or_default() as u32;
    if length > LONGEST_LIST {
        return Ok(Shape::Other(format!("a list of {length}")));
    }
    if length >= MANY {
        make_room(length as usize);
    }
    let items: Result<_, _> = (0..length).map(|index| Reflect::get_u32(value, index)).collect();
    items.map(Shape::List)
}

fn record(value: &JsValue) -> Result<Vec<(String, JsValue)>, JsValue> {
    let keys = Reflect::own_keys(value)?;
    let mut fields = Vec::new();
    for key in keys.iter().filter(JsValue::is_string) {
        let field = Reflect::get(value, &key)?;
        if !field.is_undefined() {
            fields.push((key.unchecked_into::<JsString>().into(), field));
        }
    }
    Ok(fields)
}

fn unreadable(_: JsValue) -> Shape<JsValue> {
    Shape::Other("something that cannot be read".to_owned())
}

type JsResult = Result<JsValue, JsValue>;

fn out(value: &impl Serialize) -> JsResult {
    Ok(value.serialize(&JsSerializer::json_compatible())?)
}

fn input_error(error: InputError) -> JsValue {
    #[derive(Serialize)]
    struct Thrown<'a> {
        message: String,
        path: &'a str,
        value: &'a str,
        expected: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        nearest: Option<&'a str>,
    }
    let thrown = Thrown {
        message: error.to_string(),
        path: &error.problem().path,
        value: &error.problem().value,
        expected: &error.problem().expected,
        nearest: error.problem().nearest.as_deref(),
    };
    out(&thrown).unwrap_or_else(|error| error)
}

fn action(value: JsValue) -> Result<Action, JsValue> {
    input::read_as("action", value).map_err(input_error)
}

fn actions(value: JsValue) -> Result<Vec<Action>, JsValue> {
    input::read_as("actions", value).map_err(input_error)
}

fn ids(name: &str, value: JsValue) -> Result<Vec<Id>, JsValue> {
    input::read_as(name, value).map_err(input_error)
}

/// The version of the crate and the package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// Checks one action on the facts of the request.
#[wasm_bindgen]
pub fn check(request: JsValue) -> JsResult {
    let (action, catalog) = CheckRequest::read(request).map_err(input_error)?;
    out(&VerdictOut::from(&catalog.check(&action)))
}

/// What a refusal can mean, given the known facts.
#[wasm_bindgen]
pub fn explain(response: JsValue, request: JsValue) -> JsResult {
    let (action, catalog) = ExplainRequest::read(request).map_err(input_error)?;
    explained(&catalog, response, action)
}

/// The requests that are still needed to know all facts.
#[wasm_bindgen]
pub fn queries(context: JsValue, responses: JsValue) -> JsResult {
    let context: Context = input::read(context).map_err(input_error)?;
    let responses = read_responses(&context, responses)?;
    out(&context.queries(&responses).map_err(input_error)?)
}

fn read_responses(context: &Context, responses: JsValue) -> Result<Vec<backends::Response>, JsValue> {
    let api = context.cloud.interface().map_err(input_error)?;
    backends::Response::list("responses", responses, api).map_err(input_error)
}

fn explained(catalog: &Catalog, response: JsValue, action: Option<Action>) -> JsResult {
    let api = catalog.context().cloud.api;
    let response = backends::Response::one("response", response, api).map_err(input_error)?;
    let found = catalog.explain(&response, action.as_ref());
    out(&found.iter().map(ExplanationOut::from).collect::<Vec<_>>())
}

/// Facts that stay in the engine.
#[wasm_bindgen(js_name = Catalog)]
pub struct JsCatalog {
    catalog: Catalog,
    ids: IdTable,
}

#[wasm_bindgen(js_class = Catalog)]
impl JsCatalog {
    /// Reads the facts.
    #[wasm_bindgen(constructor)]
    pub fn new(request: JsValue) -> Result<JsCatalog, JsValue> {
        let catalog = CatalogRequest::read(request).map_err(input_error)?;
        Ok(Self { catalog, ids: IdTable::default() })
    }

    /// Reads the facts from a backend's responses.
    pub fn read(context: JsValue, responses: JsValue) -> Result<JsCatalog, JsValue> {
        let context: Context = input::read(context).map_err(input_error)?;
        let responses = read_responses(&context, responses)?;
        let catalog = Catalog::read(context, &responses).map_err(input_error)?;
        Ok(Self { catalog, ids: IdTable::default() })
    }

    /// Registers an id, and returns the number that stands for it from now on.
    #[wasm_bindgen(js_name = addId)]
    pub fn add_id(&mut self, id: &str) -> u32 {
        self.ids.add(id)
    }

    /// Forgets all registered ids and their numbers.
    #[wasm_bindgen(js_name = clearIds)]
    pub fn clear_ids(&mut self) {
        self.ids.clear();
    }

    /// Whether an action with at most one account is allowed. The action is given in numbers.
    #[wasm_bindgen(js_name = allowsOne)]
    pub fn allows_one(&self, code: u32, image: u32, place: u32, holder: u32, account: u32) -> bool {
        let accounts = [account];
        let accounts = if account == 0 { [].as_slice() } else { &accounts };
        self.allows_numbered(code, image, place, holder, accounts)
    }

    /// Whether an action with any number of accounts is allowed. The action is given in numbers.
    #[wasm_bindgen(js_name = allowsMany)]
    pub fn allows_many(&self, code: u32, image: u32, place: u32, accounts: &[u32]) -> bool {
        self.allows_numbered(code, image, place, 0, accounts)
    }

    /// Whether an action is allowed.
    pub fn allows(&self, value: JsValue) -> Result<bool, JsValue> {
        Ok(self.catalog.allows(&action(value)?))
    }

    /// The verdict on an action.
    pub fn check(&self, value: JsValue) -> JsResult {
        out(&VerdictOut::from(&self.catalog.check(&action(value)?)))
    }

    /// The verdicts on several actions, each on the current facts.
    #[wasm_bindgen(js_name = checkEach)]
    pub fn check_each(&self, value: JsValue) -> JsResult {
        let verdicts: Vec<_> = actions(value)?.iter().map(|action| self.catalog.check(action)).collect();
        out(&verdicts.iter().map(VerdictOut::from).collect::<Vec<_>>())
    }

    /// The verdicts on several actions, each on the facts that the actions before it leave.
    #[wasm_bindgen(js_name = checkInOrder)]
    pub fn check_in_order(&self, value: JsValue) -> JsResult {
        let verdicts = self.catalog.check_in_order(&actions(value)?);
        out(&verdicts.iter().map(VerdictOut::from).collect::<Vec<_>>())
    }

    /// The menus of some images, or of all.
    pub fn menu(&self, images: JsValue) -> JsResult {
        let menus = if images.is_undefined() {
            self.catalog.menu(self.catalog.images().map(|image| &image.id))
        } else {
            self.catalog.menu(ids("images", images)?.iter())
        };
        out(&menus.iter().map(MenuOut::from).collect::<Vec<_>>())
    }

    /// The plan for an action.
    pub fn plan(&self, value: JsValue) -> JsResult {
        out(&PlanOut::from(&self.catalog.plan(&action(value)?)))
    }

    /// The requests that carry out an action.
    pub fn requests(&self, value: JsValue) -> JsResult {
        out(&self.catalog.requests(&action(value)?).map_err(input_error)?)
    }

    /// What a refusal can mean.
    pub fn explain(&self, response: JsValue, value: JsValue) -> JsResult {
        let action = if value.is_undefined() { None } else { Some(action(value)?) };
        explained(&self.catalog, response, action)
    }

    /// The images in a view.
    pub fn list(&self, view: JsValue) -> JsResult {
        let view: View = input::read_as("view", view).map_err(input_error)?;
        out(&self.catalog.list(view).collect::<Vec<_>>())
    }

    /// Applies an action. Returns its effects, or the verdict that does not allow it.
    pub fn apply(&mut self, value: JsValue) -> JsResult {
        #[derive(Serialize)]
        #[serde(rename_all = "camelCase")]
        enum Applied<'a> {
            Effects(Vec<EffectOut<'a>>),
            Denied(VerdictOut<'a>),
        }
        match self.catalog.apply(&action(value)?) {
            Ok(effects) => out(&Applied::Effects(effects.iter().map(EffectOut::from).collect())),
            Err(denied) => out(&Applied::Denied(VerdictOut::from(&denied.verdict))),
        }
    }

    /// Replaces the facts of images, and of the vaults if they are given. Returns the differences from the stored
    /// facts.
    pub fn put(&mut self, images: JsValue, vaults: JsValue) -> JsResult {
        let images: Vec<Image> = input::read_as("images", images).map_err(input_error)?;
        let vaults = if vaults.is_undefined() {
            None
        } else {
            Some(input::read_as("vaults", vaults).map_err(input_error)?)
        };
        let differences = self.catalog.put(images, vaults).map_err(input_error)?;
        out(&differences)
    }

    /// Removes images, and returns the differences.
    pub fn remove(&mut self, images: JsValue) -> JsResult {
        let differences = self.catalog.remove(&ids("ids", images)?);
        out(&differences)
    }

    /// Changes an image's id.
    pub fn rename(&mut self, id: JsValue, to: JsValue) -> Result<(), JsValue> {
        let id: Id = input::read_as("id", id).map_err(input_error)?;
        let to: Id = input::read_as("to", to).map_err(input_error)?;
        self.catalog.rename(&id, to).map_err(input_error)
    }

    /// All facts, with their current values.
    pub fn facts(&self) -> JsResult {
        out(&self.catalog)
    }
}

impl JsCatalog {
    fn allows_numbered(&self, code: u32, image: u32, place: u32, holder: u32, accounts: &[u32]) -> bool {
        let action = self.ids.action(code, image, place, holder, accounts);
        action.is_some_and(|action| self.catalog.allows(&action))
    }
}

#[derive(Serialize)]
struct VerdictOut<'a> {
    decision: &'static str,
    findings: Vec<FindingOut<'a>>,
    missing: &'a [Fact],
    effects: Vec<EffectOut<'a>>,
}

impl<'a> From<&'a Verdict> for VerdictOut<'a> {
    fn from(verdict: &'a Verdict) -> Self {
        Self {
            decision: verdict.decision.as_str(),
            findings: verdict.findings.iter().map(FindingOut::from).collect(),
            missing: &verdict.missing,
            effects: verdict.effects.iter().map(EffectOut::from).collect(),
        }
    }
}

/// The package looks up the rest by the index of the row.
#[derive(Serialize)]
struct FindingOut<'a> {
    row: usize,
    by: &'static str,
    at: String,
    params: ParamsOut<'a>,
    fixes: Vec<FixOut<'a>>,
}

impl<'a> From<&'a Finding> for FindingOut<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            row: finding.index,
            by: finding.by.as_str(),
            at: finding.violation.at.to_string(),
            params: ParamsOut(&finding.violation.params),
            fixes: finding.fixes.iter().map(FixOut::from).collect(),
        }
    }
}

#[derive(Serialize)]
struct ExplanationOut<'a> {
    finding: FindingOut<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    changed: Option<&'static str>,
}

impl<'a> From<&'a Explanation> for ExplanationOut<'a> {
    fn from(Explanation { finding, changed }: &'a Explanation) -> Self {
        Self { finding: FindingOut::from(finding), changed: *changed }
    }
}

#[derive(Serialize)]
struct FixOut<'a> {
    code: &'static str,
    params: ParamsOut<'a>,
    safety: &'static str,
    #[serde(skip_serializing_if = "<[Action]>::is_empty")]
    before: &'a [Action],
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<&'a Action>,
}

impl<'a> From<&'a Fix> for FixOut<'a> {
    fn from(fix: &'a Fix) -> Self {
        Self {
            code: fix.code.as_str(),
            params: ParamsOut(&fix.params),
            safety: fix.code.safety(),
            before: &fix.before,
            instead: fix.instead.as_ref(),
        }
    }
}

#[derive(Serialize)]
struct EffectOut<'a> {
    code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    account: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<&'a str>,
    harm: bool,
    params: ParamsOut<'a>,
}

impl<'a> From<&'a Effect> for EffectOut<'a> {
    fn from(effect: &'a Effect) -> Self {
        Self {
            code: effect.code.as_str(),
            account: effect.account.as_deref(),
            image: effect.image.as_deref(),
            harm: effect.code.harm(),
            params: ParamsOut(&effect.params),
        }
    }
}

#[derive(Serialize)]
struct MenuOut<'a> {
    image: &'a Id,
    actions: Vec<ItemOut<'a>>,
}

impl<'a> From<&'a Menu> for MenuOut<'a> {
    fn from(Menu { image, items }: &'a Menu) -> Self {
        Self { image, actions: items.iter().map(ItemOut::from).collect() }
    }
}

#[derive(Serialize)]
struct ItemOut<'a> {
    r#type: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    r#as: Option<&'static str>,
    needs: &'static [&'static str],
    decision: &'static str,
    findings: Vec<FindingOut<'a>>,
    missing: &'a [Fact],
}

impl<'a> From<&'a Item> for ItemOut<'a> {
    fn from(Item { verb, r#as, needs, evaluation }: &'a Item) -> Self {
        Self {
            r#type: verb.as_str(),
            r#as: r#as.map(Use::as_str),
            needs,
            decision: evaluation.decision.as_str(),
            findings: evaluation.findings.iter().map(FindingOut::from).collect(),
            missing: &evaluation.missing,
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlanOut<'a> {
    possible: bool,
    steps: &'a [Action],
    choices: &'a [Choice],
    blocked_by: Vec<FindingOut<'a>>,
    missing: &'a [Fact],
}

impl<'a> From<&'a Plan> for PlanOut<'a> {
    fn from(plan: &'a Plan) -> Self {
        Self {
            possible: plan.possible(),
            steps: &plan.steps,
            choices: &plan.choices,
            blocked_by: plan.blocked_by.iter().map(FindingOut::from).collect(),
            missing: &plan.missing,
        }
    }
}

struct ParamsOut<'a>(&'a Params);

impl Serialize for ParamsOut<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}
