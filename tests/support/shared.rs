//! What crosses the boundary to JavaScript, and how. `tests/wasm.rs` runs this in Node, `tests/web.rs` in a browser.

use image_sharing::bindings::js::{JsCatalog, check, version};
use js_sys::{Array, Function, JSON, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

const ME: &str = "1000000000000001";

/// Evaluates a JavaScript expression.
fn js(expression: &str) -> JsValue {
    Function::new_no_args(&format!("return ({expression});")).call0(&JsValue::UNDEFINED).unwrap()
}

/// An image with all facts, as the source of an object literal; `more` is added to it.
fn image(more: &str) -> String {
    format!(
        "{{ id: 'm-1', owner: '{ME}', region: 'r', kind: 'system-disk', origin: 'custom', visibility: 'private', \
         status: 'available', protected: false, encryption: null, resources: [], shares: [], {more} }}"
    )
}

fn request(image: &str, action: &str) -> JsValue {
    js(&format!("{{ cloud: 'alibaba-ecs', account: '{ME}', region: 'r', image: {image}, action: {action} }}"))
}

fn catalog(image: &str) -> JsCatalog {
    JsCatalog::new(js(&format!(
        "{{ cloud: 'alibaba-ecs', account: '{ME}', region: 'r', images: [{image}] }}"
    )))
    .unwrap()
}

const SHARE: &str = "{ type: 'share', image: 'm-1', accounts: ['2000000000000002'] }";

fn get(value: &JsValue, path: &str) -> JsValue {
    path.split('.').fold(value.clone(), |value, key| Reflect::get(&value, &key.into()).unwrap())
}

fn text(value: &JsValue, path: &str) -> String {
    get(value, path).as_string().unwrap_or_else(|| format!("{:?}", get(value, path)))
}

fn json(value: &JsValue) -> String {
    JSON::stringify(value).unwrap().into()
}

/// The path and the message of a refused request.
fn refused(request: JsValue) -> (String, String) {
    let error = check(request).unwrap_err();
    (text(&error, "path"), text(&error, "message"))
}

#[wasm_bindgen_test]
fn the_version_is_that_of_the_crate() {
    assert_eq!(version(), env!("CARGO_PKG_VERSION"));
}

#[wasm_bindgen_test]
fn a_verdict_is_a_plain_object() {
    let verdict = check(request(&image(""), SHARE)).unwrap();
    assert_eq!(text(&verdict, "decision"), "allow");
    assert!(Array::is_array(&get(&verdict, "findings")));
    let prototype = Object::get_prototype_of(&get(&verdict, "findings.0.params"));
    assert!(Object::is(&prototype, &js("Object.prototype")));
    assert_eq!(json(&get(&verdict, "missing")), "[]");
}

#[wasm_bindgen_test]
fn a_refusal_is_a_value() {
    let verdict = check(request(&image(""), &SHARE.replace("2000000000000002", ME))).unwrap();
    assert_eq!(text(&verdict, "decision"), "deny");
    assert_eq!(text(&verdict, "findings.0.at"), "/action/accounts/0");
}

#[wasm_bindgen_test]
fn undefined_is_unknown_and_null_is_not() {
    let decided = |encryption: &str| {
        let verdict = check(request(&image(&format!("encryption: {encryption}")), SHARE)).unwrap();
        format!("{} {}", text(&verdict, "decision"), json(&get(&verdict, "missing")))
    };
    assert_eq!(decided("null"), "allow []");
    assert_eq!(decided("undefined"), r#"unknown ["/image/encryption"]"#);
    let (path, message) = refused(request(&image("owner: null"), SHARE));
    assert_eq!(
        (path.as_str(), message.as_str()),
        ("image.owner", "`image.owner` is `null`: expected an id: a string that is not empty")
    );
}

#[wasm_bindgen_test]
fn an_error_names_the_place_the_value_and_what_was_meant() {
    let error = check(request(&image("encryption: { key: 'customs' }"), SHARE)).unwrap_err();
    assert_eq!(text(&error, "path"), "image.encryption.key");
    assert_eq!(text(&error, "value"), "customs");
    assert_eq!(text(&error, "nearest"), "custom");

    let cases = [
        (request(&image(""), "{ type: 'shar', image: 'm-1' }"), "action.type"),
        (request(&image(""), "{ type: 'share', image: 'm-1' }"), "action.accounts"),
        (request(&image(""), "{ type: 'share', image: 'm-1', accounts: 'all' }"), "action"),
        (request(&image(""), "{ type: 'reject', image: 'm-1', vault: 'v' }"), "action.vault"),
        (request(&image(""), "{ type: 'share', image: 'm-1', accounts: ['a', 7] }"), "action.accounts[1]"),
        (request(&image("sizeGib: NaN"), SHARE), "image.sizeGib"),
        (request(&image("sizeGib: -1"), SHARE), "image.sizeGib"),
        (request(&image("dataDisks: 1.5"), SHARE), "image.dataDisks"),
        (request(&image("sizeGib: 10n"), SHARE), "image.sizeGib"),
        (request(&image("shares: [{ account: 'a' }, { account: 'a' }]"), SHARE), "image.shares[1].account"),
        (request(&image(&format!("shares: [{{ account: '{ME}' }}]")), SHARE), "image.shares[0].account"),
        (request(&image("shares: [{ account: 'a', status: 'accepted' }]"), SHARE), "image.shares[0].status"),
        (request(&image("shares: [{ account: '' }]"), SHARE), "image.shares[0].account"),
        (request(&image("region: ''"), SHARE), "image.region"),
        (request(&image(""), "{ type: 'share', image: '', accounts: ['a'] }"), "action.image"),
        (request(&image(""), "{ type: 'copy', image: 'm-1', key: '' }"), "action.key"),
        (js("{ cloud: 'alibaba-ecs', account: '' }"), "account"),
        (js("{ cloud: 'alibaba-esc', account: 'a' }"), "cloud"),
        (
            js("{ cloud: 'alibaba-ecs', account: 'a', limits: { accountsPerImages: 1 } }"),
            "limits.accountsPerImages",
        ),
        (js("null"), ""),
        (js("[]"), ""),
        (js("() => 1"), ""),
    ];
    for (request, path) in cases {
        assert_eq!(refused(request).0, path);
    }
}

#[wasm_bindgen_test]
fn nothing_hostile_traps() {
    let hostile = [
        request(&image("get name() { throw new Error('no') }"), SHARE),
        request("new Proxy({}, { ownKeys() { throw 1 } })", SHARE),
        request("new Proxy({}, { get() { throw 1 } })", SHARE),
        request("(() => { const image = { id: 'm-1' }; image.name = image; return image })()", SHARE),
        request(&image("shares: new Array(4294967295)"), SHARE),
        request(&image("shares: [,]"), SHARE),
        request(&image("name: Symbol('x')"), SHARE),
        request(&image("name: '\\ud800'.repeat(10000), tasks: ['\\ud800']"), SHARE),
        request("new Map([['id', 'm-1']])", SHARE),
        js("new Proxy(function () {}, {})"),
        js("Object.create(null)"),
    ];
    for request in hostile {
        assert!(check(request).is_err());
    }
    let verdict = check(request("{ __proto__: { owner: 'x' }, id: 'm-1' }", SHARE)).unwrap();
    assert_eq!(text(&verdict, "decision"), "unknown", "inherited fields are not facts");
    assert_eq!(text(&check(request(&image(""), SHARE)).unwrap(), "decision"), "allow", "it still works");
}

#[wasm_bindgen_test]
fn a_catalog_answers_as_check_does() {
    let catalog = catalog(&image(""));
    assert!(catalog.allows(js(SHARE)).unwrap());
    let once = check(request(&image(""), SHARE)).unwrap();
    assert_eq!(json(&catalog.check(js(SHARE)).unwrap()), json(&once));
    assert_eq!(text(&catalog.check(js("{ type: 'delete', image: 'm-2' }")).unwrap(), "decision"), "deny");
    assert_eq!(text(&catalog.allows(js("{ type: 'use', image: 'm-1' }")).unwrap_err(), "path"), "action.as");
}

#[wasm_bindgen_test]
fn a_catalog_applies_all_or_nothing() {
    let mut catalog = catalog(&image(""));
    let before = json(&catalog.facts().unwrap());
    let denied = catalog.apply(js(&SHARE.replace("2000000000000002", ME))).unwrap();
    assert_eq!(text(&denied, "denied.decision"), "deny");
    assert!(catalog.apply(js("{ type: 'share' }")).is_err());
    assert_eq!(json(&catalog.facts().unwrap()), before);

    let applied = catalog.apply(js(SHARE)).unwrap();
    assert_eq!(text(&applied, "effects.0.code"), "access-granted");
    assert_eq!(text(&catalog.facts().unwrap(), "images.0.shares.0.account"), "2000000000000002");
}

#[wasm_bindgen_test]
fn a_catalog_lists_views_and_gives_its_facts_back() {
    let catalog = catalog(&image(""));
    let owned: Array = catalog.list(js("'owned'")).unwrap().unchecked_into();
    assert_eq!(owned.length(), 1);
    let error = catalog.list(js("'own'")).unwrap_err();
    assert_eq!((text(&error, "path"), text(&error, "nearest")), ("view".into(), "owned".into()));
    let given = js(&format!("[{}]", image("")));
    assert_eq!(json(&get(&catalog.facts().unwrap(), "images")).len(), json(&given).len());
    assert!(get(&catalog.facts().unwrap(), "vaults").is_undefined(), "unknown vaults stay unknown");
}
