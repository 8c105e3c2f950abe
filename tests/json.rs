//! The crate reads and writes JSON with serde as the package does.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;
#[path = "support/specs.rs"]
mod specs;

use common::Json;
use image_sharing::backends::{self, Response};
use image_sharing::model::input;
use image_sharing::{
    Action, Catalog, CatalogRequest, CheckRequest, Context, Decision, ExplainRequest, Image, Vault, clouds,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use specs::{cases, specs, specs_of_rules, tell, worlds};

/// Every world with some action, and every request that a spec makes.
fn requests() -> Vec<(String, Value)> {
    let worlds = worlds();
    let mut requests: Vec<_> = worlds
        .iter()
        .map(|(cloud, world)| {
            let mut request = world.clone();
            request["action"] = json!({ "type": "delete", "image": world["image"]["id"] });
            ((*cloud).to_owned(), request)
        })
        .collect();
    let of_rules = specs_of_rules();
    let others = specs().into_iter().filter(|(name, _)| !of_rules.contains_key(name.as_str()));
    let others: Vec<_> = others.flat_map(|(name, text)| cases(&name, &text)).collect();
    for case in of_rules.into_values().flatten().chain(others) {
        let mut state: Option<Value> = None;
        for block in &case.blocks {
            let world = &worlds[block.cloud.id];
            let mut request = tell(state.unwrap_or_else(|| world.clone()), block, world);
            requests
                .push((format!("{} › {} → {:?}", block.place, case.title, block.expected), request.clone()));
            if block.apply {
                let (action, mut catalog) = CheckRequest::read(Json(request.clone())).unwrap();
                catalog.apply(&action).unwrap();
                let facts = json!(catalog);
                request["image"] = facts["images"].clone();
                if let Some(vaults) = facts.get("vaults") {
                    request["vaults"] = vaults.clone();
                }
            }
            state = Some(request);
        }
    }
    requests
}

/// Reads a value with serde alone.
fn with_serde<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())
}

/// Reads a value with the reader that the package uses.
fn with_reader<T: DeserializeOwned>(value: &Value) -> Result<T, String> {
    input::read(Json(value.clone())).map_err(|error| error.to_string())
}

/// Checks that a value that is written is the JSON that it was read from.
fn comes_back<T: DeserializeOwned + Serialize>(title: &str, value: &Value) {
    let read: T = with_serde(value).unwrap_or_else(|error| panic!("{title}: {error}"));
    assert_eq!(serde_json::to_value(&read).unwrap(), *value, "{title}");
}

#[test]
fn serde_reads_what_the_package_reads() {
    let requests = requests();
    for (title, request) in &requests {
        let (action, catalog) =
            CheckRequest::read(Json(request.clone())).unwrap_or_else(|error| panic!("{title}: {error}"));
        let read: CheckRequest = with_serde(request).unwrap_or_else(|error| panic!("{title}: {error}"));
        let (same_action, same_catalog) = read.load().unwrap();
        assert_eq!(action, same_action, "{title}");
        assert_eq!(catalog.context().caller, same_catalog.context().caller, "{title}");
        assert!(catalog.images().eq(same_catalog.images()), "{title}");
        assert_eq!(catalog.vaults(), same_catalog.vaults(), "{title}");
        let (verdict, same_verdict) = (catalog.check(&action), same_catalog.check(&same_action));
        assert_eq!(format!("{verdict:?}"), format!("{same_verdict:?}"), "{title}");
    }
    assert!(requests.len() > 1000, "only {} requests", requests.len());
}

#[test]
fn facts_come_back_as_they_were_given() {
    for (title, request) in requests() {
        let mut action = request["action"].clone();
        // What an action does anyway is not written.
        if action["force"] == json!(false) {
            action.as_object_mut().unwrap().remove("force");
        }
        comes_back::<Action>(&title, &action);
        match &request["image"] {
            Value::Array(images) => images.iter().for_each(|image| comes_back::<Image>(&title, image)),
            image => comes_back::<Image>(&title, image),
        }
        if let Some(vaults) = request.get("vaults") {
            comes_back::<Vec<Vault>>(&title, vaults);
        }
        let mut context = request.clone();
        for field in ["action", "image", "vaults"] {
            context.as_object_mut().unwrap().remove(field);
        }
        comes_back::<Context>(&title, &context);

        let (_, catalog) = with_serde::<CheckRequest>(&request).unwrap().load().unwrap();
        let mut facts = json!({ "images": if request["image"].is_array() { request["image"].clone() } else { json!([request["image"]]) } });
        if let Some(vaults) = request.get("vaults") {
            facts["vaults"] = vaults.clone();
        }
        assert_eq!(serde_json::to_value(&catalog).unwrap(), facts, "{title}");
        context.as_object_mut().unwrap().extend(facts.as_object().unwrap().clone());
        let same = with_serde::<CatalogRequest>(&context).unwrap().load().unwrap();
        assert!(same.images().eq(catalog.images()), "{title}");
    }
}

#[test]
fn null_is_not_left_out() {
    let plain = json!({ "id": "m-1", "encryption": null, "productCode": null });
    comes_back::<Image>("known to be plain", &plain);
    let image: Image = with_serde(&plain).unwrap();
    assert_eq!(image.encryption(), Ok(None));
    let unknown: Image = with_serde(&json!({ "id": "m-1" })).unwrap();
    assert!(unknown.encryption().is_err());
    let key = |key: Value| {
        let mut action = json!({ "type": "copy", "image": "m-1" });
        if key != json!("left out") {
            action["key"] = key;
        }
        comes_back::<Action>("a copy", &action);
        with_serde::<Action>(&action).unwrap()
    };
    assert_ne!(key(Value::Null), key(json!("left out")));
}

#[test]
fn amounts_are_numbers_however_they_are_written() {
    for (written, wanted) in
        [("40", "40"), ("40.0", "40"), ("0.5", "0.5"), ("3000000000", "3000000000"), ("4e1", "40")]
    {
        let image: Image =
            serde_json::from_str(&format!(r#"{{ "id": "m-1", "sizeGib": {written} }}"#)).unwrap();
        assert_eq!(serde_json::to_string(&image).unwrap(), format!(r#"{{"id":"m-1","sizeGib":{wanted}}}"#));
    }
}

/// Merges into a request that is well formed, each time with one mistake.
const MISTAKES: &[&str] = &[
    r#"{ "cloud": "alibaba-esc" }"#,
    r#"{ "cloud": null }"#,
    r#"{ "cloud": 7 }"#,
    r#"{ "account": "" }"#,
    r#"{ "account": null }"#,
    r#"{ "account": 1000000000000001 }"#,
    r#"{ "acount": "1" }"#,
    r#"{ "region": null }"#,
    r#"{ "region": "" }"#,
    r#"{ "role": "owner" }"#,
    r#"{ "role": null }"#,
    r#"{ "organizations": "o-1" }"#,
    r#"{ "organizations": [""] }"#,
    r#"{ "publicSharingBlocked": "yes" }"#,
    r#"{ "locale": 1 }"#,
    r#"{ "limits": null }"#,
    r#"{ "limits": { "accountsPerImages": 1 } }"#,
    r#"{ "limits": { "accountsPerImage": -1 } }"#,
    r#"{ "limits": { "accountsPerImage": 1.5 } }"#,
    r#"{ "limits": { "accountsPerImage": 4294967296 } }"#,
    r#"{ "limits": { "accountsPerImage": "10" } }"#,
    r#"{ "image": null }"#,
    r#"{ "image": "m-1" }"#,
    r#"{ "image": { "owner": "a" } }"#,
    r#"{ "image": { "id": 7 } }"#,
    r#"{ "image": { "id": "m-1", "owner": null } }"#,
    r#"{ "image": { "id": "m-1", "kind": "disk" } }"#,
    r#"{ "image": { "id": "m-1", "kind": { "system-disk": null } } }"#,
    r#"{ "image": { "id": "m-1", "protected": 1 } }"#,
    r#"{ "image": { "id": "m-1", "encryption": {} } }"#,
    r#"{ "image": { "id": "m-1", "encryption": false } }"#,
    r#"{ "image": { "id": "m-1", "encryption": { "key": "customs" } } }"#,
    r#"{ "image": { "id": "m-1", "encryption": { "key": "custom", "id": null } } }"#,
    r#"{ "image": { "id": "m-1", "sizeGib": -1 } }"#,
    r#"{ "image": { "id": "m-1", "sizeGib": "40" } }"#,
    r#"{ "image": { "id": "m-1", "sizeGib": null } }"#,
    r#"{ "image": { "id": "m-1", "dataDisks": 1.5 } }"#,
    r#"{ "image": { "id": "m-1", "tasks": ["sleep"] } }"#,
    r#"{ "image": { "id": "m-1", "resources": [{ "account": "a", "kind": "server" }] } }"#,
    r#"{ "image": { "id": "m-1", "shares": {} } }"#,
    r#"{ "image": { "id": "m-1", "shares": [{ "account": "" }] } }"#,
    r#"{ "image": { "id": "m-1", "shares": [{ "account": "a" }, { "account": "a" }] } }"#,
    r#"{ "image": { "id": "m-1", "shares": [{ "account": "a", "status": "accepted" }] } }"#,
    r#"{ "image": [{ "id": "m-1" }, { "id": "m-1" }] }"#,
    r#"{ "vaults": null }"#,
    r#"{ "vaults": [{ "id": "v" }, { "id": "v" }] }"#,
    r#"{ "vaults": [{ "id": "v", "capacityGib": -0.5 }] }"#,
    r#"{ "action": null }"#,
    r#"{ "action": {} }"#,
    r#"{ "action": { "type": "delete" } }"#,
    r#"{ "action": { "image": "m-1" } }"#,
    r#"{ "action": { "type": "shar", "image": "m-1" } }"#,
    r#"{ "action": { "type": "share", "image": "m-1" } }"#,
    r#"{ "action": { "type": "share", "image": "m-1", "accounts": "all" } }"#,
    r#"{ "action": { "type": "share", "image": "m-1", "accounts": ["a", 7] } }"#,
    r#"{ "action": { "type": "unshare", "image": "m-1", "accounts": "everybody" } }"#,
    r#"{ "action": { "type": "reject", "image": "m-1", "vault": "v" } }"#,
    r#"{ "action": { "type": "copy", "image": "m-1", "key": "" } }"#,
    r#"{ "action": { "type": "use", "image": "m-1" } }"#,
    r#"{ "action": { "type": "use", "image": "m-1", "as": "disk" } }"#,
    r#"{ "action": { "type": "update", "image": "m-1", "set": {} } }"#,
    r#"{ "action": { "type": "update", "image": "m-1", "set": { "name": null } } }"#,
    r#"{ "action": { "type": "delete", "image": "m-1", "force": null } }"#,
];

#[test]
fn both_refuse_the_same_mistakes() {
    let sound = json!({
        "cloud": "alibaba-ecs",
        "account": "1000000000000001",
        "image": { "id": "m-1" },
        "action": { "type": "delete", "image": "m-1" },
    });
    assert!(with_serde::<CheckRequest>(&sound).unwrap().check().is_ok());
    for mistake in MISTAKES {
        let mut request = sound.clone();
        let fields: Value = serde_json::from_str(mistake).unwrap();
        request.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        let read = |request: Result<CheckRequest, String>| {
            request.and_then(|request| request.load().map_err(|error| error.to_string())).is_err()
        };
        assert!(read(with_serde(&request)), "serde takes {mistake}");
        assert!(read(with_reader(&request)), "the reader takes {mistake}");
    }
}

#[test]
fn verdicts_are_of_the_shape_that_the_package_documents() {
    let texts = cfg!(feature = "messages");
    let fields = |value: &Value| value.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    let is_finding = |finding: &Value, title: &str| {
        let mut wanted = vec!["code", "level", "at", "params"];
        wanted.extend(["message", "help"].iter().filter(|_| texts));
        wanted.extend(["fixes", "by", "source", "backend"]);
        let mut found = fields(finding);
        found.retain(|name| name != "changed");
        assert_eq!(found, wanted, "{title}");
        assert!(finding["at"].as_str().unwrap().starts_with('/'), "{title}");
        assert!(finding["source"]["title"].is_string() && finding["source"]["read"].is_string(), "{title}");
        assert!(finding["backend"].is_null() || finding["backend"].is_object(), "{title}");
        for fix in finding["fixes"].as_array().unwrap() {
            let known = ["code", "title", "safety", "before", "instead"];
            let names = fields(fix);
            assert!(names.iter().all(|name| known.contains(&name.as_str())), "{title}: {names:?}");
            assert_eq!(fix.get("title").is_some(), texts, "{title}");
            for action in fix["before"].as_array().into_iter().flatten().chain(fix.get("instead")) {
                comes_back::<Action>(title, action);
            }
        }
    };
    for (title, request) in requests() {
        let (action, mut catalog) = with_serde::<CheckRequest>(&request).unwrap().load().unwrap();
        let checked = catalog.check(&action);
        let verdict = serde_json::to_value(&checked).unwrap();
        assert_eq!(fields(&verdict), ["decision", "findings", "missing", "effects"], "{title}");
        verdict["findings"].as_array().unwrap().iter().for_each(|finding| is_finding(finding, &title));
        for effect in verdict["effects"].as_array().unwrap() {
            assert!(effect["harm"].is_boolean() && effect["params"].is_object(), "{title}");
            assert_eq!(effect.get("message").is_some(), texts, "{title}");
        }
        let plan = serde_json::to_value(catalog.plan(&action)).unwrap();
        assert_eq!(fields(&plan), ["possible", "steps", "choices", "blockedBy", "missing"], "{title}");
        let menu = serde_json::to_value(catalog.menu([&action.image].into_iter())).unwrap();
        assert_eq!(fields(&menu[0]), ["image", "actions"], "{title}");
        match catalog.apply(&action) {
            Ok(_) => assert_eq!(checked.decision, Decision::Allow, "{title}"),
            Err(denied) => {
                let word =
                    if checked.decision == Decision::Deny { "denied: " } else { "unknown: missing facts /" };
                assert!(denied.to_string().starts_with(word), "{title}: {denied}");
            }
        }
    }
}

#[test]
fn responses_are_read_with_serde() {
    let context: Context = with_serde(
        &json!({ "cloud": "alibaba-ecs", "account": "1111111111111111", "region": "cn-hangzhou" }),
    )
    .unwrap();
    let catalog = |responses: Value| {
        let responses: Vec<Response> = serde_json::from_str(&responses.to_string()).unwrap();
        Catalog::read(context.clone(), &responses)
    };
    let images = json!({ "TotalCount": 1, "PageNumber": 1, "PageSize": 100,
        "Images": { "Image": [{ "ImageId": "m-1", "ImageOwnerAlias": "self", "Size": 40, "Status": "Available" }] } });
    let list = |body: Value| {
        json!([{ "operation": "DescribeImages", "method": "POST", "path": "/", "status": 200, "body": body,
                 "query": { "ImageOwnerAlias": "self" }, "part": { "type": "delete", "image": "m-1" } }])
    };
    let catalog_of_one = catalog(list(images)).unwrap();
    let found: Vec<_> = catalog_of_one.images().map(|image| (&*image.id, image.owner.as_deref())).collect();
    assert_eq!(found, [("m-1", Some("1111111111111111"))]);
    let error = catalog(json!([{ "operation": "DescribeImage", "body": {} }])).unwrap_err();
    assert_eq!(
        (error.problem().path.as_str(), error.problem().nearest.as_deref()),
        ("responses[0].operation", Some("DescribeImages"))
    );
    let error = catalog(list(json!("<Images/>"))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`responses[0].body` is `<Images/>`: expected the values in it: parse JSON, or convert XML to JSON, before you pass it"
    );
    // Only a cloud without an interface needs no operation.
    let error = catalog(json!([{ "status": 200 }])).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`responses[0].operation` is `missing`: expected the operation that was asked for"
    );
}

#[test]
fn ids_that_are_numbers_keep_all_their_digits() {
    let body = |text: &str| serde_json::from_str::<backends::Json>(text).unwrap();
    for (text, wanted) in [
        (r#"{ "id": 1234567890 }"#, "1234567890"),
        (r#"{ "id": 9007199254740991 }"#, "9007199254740991"),
        (r#"{ "id": 9007199254740993 }"#, "9007199254740993"),
        (r#"{ "id": 18446744073709551615 }"#, "18446744073709551615"),
        (r#"{ "id": -9007199254740993 }"#, "-9007199254740993"),
    ] {
        assert_eq!(body(text).id("id").unwrap().as_deref(), Some(wanted));
    }
    // More than 64 bits: its digits are lost, and that is an error.
    assert!(body(r#"{ "id": 123456789012345678901234567890 }"#).id("id").is_err());
    assert_eq!(
        serde_json::to_string(&body(r#"{ "a": [1, 2.5, null, true, "x"], "b": {} }"#)).unwrap(),
        r#"{"a":[1,2.5,null,true,"x"],"b":{}}"#
    );
}

#[test]
fn a_refusal_is_explained_from_json() {
    let request: ExplainRequest = with_serde(&json!({
        "cloud": "otc-ims", "account": "1".repeat(32), "action": { "type": "delete", "image": "m-1" },
        "image": { "id": "m-1" },
    }))
    .unwrap();
    let (action, catalog) = request.load().unwrap();
    let operation = clouds::find("otc-ims").unwrap().operations()[0];
    let response = Response::new(operation, 403, backends::Json::Null);
    let explanations = serde_json::to_value(catalog.explain(&response, action.as_ref())).unwrap();
    let first = &explanations.as_array().unwrap()[0];
    assert!(first["code"].is_string() && first["level"] == "error");
}

#[cfg(feature = "messages")]
#[test]
fn every_text_can_be_written_in_every_language() {
    use image_sharing::messages::Texts;
    use std::collections::HashSet;

    let mut seen = HashSet::new();
    let all: Vec<Texts> = Texts::LOCALES.iter().map(|locale| Texts::new(locale).unwrap()).collect();
    // Fluent leaves `{$name}` where it has no value.
    let is_whole = |text: String, code: &str| {
        assert!(!text.is_empty() && text != code && !text.contains(['{', '\u{2068}']), "{code}: {text}");
    };
    for (_, request) in requests() {
        let (action, catalog) = with_serde::<CheckRequest>(&request).unwrap().load().unwrap();
        let verdict = catalog.check(&action);
        for texts in &all {
            for finding in &verdict.findings {
                seen.insert(finding.code());
                is_whole(texts.message(finding), finding.code());
                is_whole(texts.help(finding), finding.code());
                finding.fixes.iter().for_each(|fix| is_whole(texts.title(fix), fix.code.as_str()));
            }
            verdict.effects.iter().for_each(|effect| is_whole(texts.effect(effect), effect.code.as_str()));
        }
    }
    assert!(seen.len() > 60, "only {} rules speak", seen.len());
    let unknown = Texts::new("zh").unwrap_err();
    assert_eq!(
        unknown.to_string(),
        "`locale` is `zh`: expected one of `en`, `de`, `zh-CN`; did you mean `zh-CN`?"
    );
}
