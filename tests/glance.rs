//! Compares the engine with recordings of a real OpenStack Glance: the facts in its responses, the requests to it, its
//! decisions, its status, the facts after an action, and the meanings of its refusals. `tests/glance/judge.mjs` makes
//! the recordings.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use flate2::read::GzDecoder;
use image_sharing::CatalogRequest;
use image_sharing::backends::Response;
use image_sharing::clouds::Backend;
use image_sharing::model::input;
use image_sharing::rule::Level;
use image_sharing::{Action, Catalog, Context, Decision, Finding, Verdict};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::Read;
use std::path::Path;

fn recording(policy: &str) -> Vec<Value> {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/glance").join(policy).with_extension("jsonl.gz");
    let mut text = String::new();
    GzDecoder::new(File::open(path).unwrap()).read_to_string(&mut text).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// A response as the package passes it on: a JSON body is parsed.
fn answer(recorded: &Value) -> Value {
    let mut answer = recorded.clone();
    if let Some(body) = recorded["body"].as_str().and_then(|body| serde_json::from_str::<Value>(body).ok()) {
        answer["body"] = body;
    }
    answer
}

/// An image with sorted shares, without the facts that Glance's tables are not read for.
fn plain(mut image: Value) -> Value {
    for share in image.get_mut("shares").and_then(Value::as_array_mut).into_iter().flatten() {
        let share = share.as_object_mut().unwrap();
        share.remove("via");
        share.remove("since");
    }
    if let Some(shares) = image.get_mut("shares").and_then(Value::as_array_mut) {
        shares.sort_by_key(|share| share["account"].to_string());
    }
    if let Some(fields) = image.as_object_mut() {
        fields.remove("sizeGib");
    }
    image
}

/// The first error, which predicts the backend's response.
fn first_error(verdict: &Verdict) -> Option<&Finding> {
    verdict.findings.iter().find(|finding| finding.row.level == Level::Error)
}

fn status_of(finding: Option<&Finding>) -> Option<u16> {
    finding.and_then(|finding| match finding.row.backend {
        Backend::Refuses { status, .. } => status,
        Backend::Accepts => None,
    })
}

/// The caller's catalog, with the facts before this action.
fn catalog(context: &Value, image: &Value) -> Catalog {
    let mut request = context.clone();
    request["images"] = if image.is_null() { json!([]) } else { json!([image]) };
    CatalogRequest::read(Json(request)).unwrap()
}

fn holds(policy: &str, cloud: &str) {
    let lines = recording(policy);
    let (head, actions) = lines.split_first().unwrap();
    let mut answers: BTreeMap<u64, usize> = BTreeMap::new();
    let (mut stale, mut read) = (0, 0);
    for (number, line) in actions.iter().enumerate() {
        let shown = format!("{policy} {number}: {line}");
        let context = json!({
            "cloud": cloud,
            "account": line["account"],
            "role": line["role"],
            "limits": { "accountsPerImage": head["accountsPerImage"] },
        });
        let action: Action = input::read_as("action", Json(line["action"].clone())).unwrap();
        let mut held = catalog(&context, &line["held"]);
        let api = held.context().cloud.interface().unwrap();

        let asked: Vec<Value> = line["asked"].as_array().unwrap().iter().map(answer).collect();
        if !asked.is_empty() {
            let context = input::read::<Context, _>(Json(context.clone())).unwrap();
            let asked = Response::list("responses", Json(json!(asked)), api).unwrap();
            let found = Catalog::read(context, &asked).unwrap();
            assert_eq!(plain(json!(found.images().next())), plain(line["held"].clone()), "{shown}");
            read += 1;
        }

        let requests = held.requests(&action).unwrap();
        assert_eq!(json!(requests), line["requests"], "{shown}");
        let parts: Vec<Action> = requests.into_iter().filter_map(|request| request.part).collect();
        let fresh = line["fresh"] == json!(true);
        let truth = catalog(&context, &line["seen"]);
        let foretold = if fresh { &held } else { &truth }.check_in_order(&parts);
        stale += usize::from(!fresh);
        for (index, recorded) in line["responses"].as_array().unwrap().iter().enumerate() {
            let status = recorded["status"].as_u64().unwrap();
            *answers.entry(status).or_default() += 1;
            let refused = status >= 400;
            let verdict = &foretold[index];
            let wanted = if refused { Decision::Deny } else { Decision::Allow };
            assert_eq!(verdict.decision, wanted, "{shown}");
            let response = Response::one("response", Json(answer(recorded)), Some(api)).unwrap();
            let meant = held.explain(&response, None);
            if !refused {
                assert!(meant.is_empty(), "{shown}");
                if fresh {
                    held.apply(&parts[index]).unwrap();
                }
                continue;
            }
            let error = first_error(verdict);
            assert_eq!(status_of(error).map(u64::from), Some(status), "{shown}");
            let code = error.map(Finding::code);
            let codes: Vec<&str> = meant.iter().map(|meant| meant.finding.code()).collect();
            if fresh {
                assert_eq!(codes.first().copied(), code, "{shown}");
                assert_eq!(meant[0].changed, None, "{shown}");
            } else {
                assert!(code.is_some_and(|code| codes.contains(&code)), "{codes:?}, but {shown}");
            }
        }
        if fresh {
            // A fact that was unknown may still be unknown.
            let left = plain(json!(held.images().next()));
            assert_eq!(left.is_null(), line["left"].is_null(), "{shown}");
            for (name, value) in left.as_object().into_iter().flatten() {
                assert_eq!(line["left"].get(name).unwrap_or(value), value, "{name}, but {shown}");
            }
        }
    }
    assert!(answers.len() >= 6, "{answers:?}");
    assert!(stale > 50 && read > 100, "{stale} on stale facts, {read} readings");
    println!("{cloud}: {} actions, {stale} of them on stale facts, answered {answers:?}", actions.len());
}

#[test]
fn the_engine_does_what_glance_does_under_new_policies() {
    holds("new-defaults", "openstack-glance");
}

#[test]
fn the_engine_does_what_glance_does_under_legacy_policies() {
    holds("legacy", "openstack-glance-legacy");
}
