//! Holds the engine against recordings of a real OpenStack Glance: same decision, same status, same state.
//! `tests/glance/record.py` says how they are made.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "tests")]

mod common;

use common::Json;
use flate2::read::GzDecoder;
use image_sharing::clouds::Backend;
use image_sharing::rule::Level;
use image_sharing::{Catalog, Decision, request::CheckRequest};
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

/// The status of the answer that the engine foretells, if it is a refusal.
fn foretold(catalog: &Catalog, action: &image_sharing::Action) -> (Decision, Option<u16>) {
    let verdict = catalog.check(action);
    let error = verdict.findings.iter().find(|finding| finding.row.level == Level::Error);
    let status = error.and_then(|finding| match finding.row.backend {
        Backend::Refuses { status, .. } => status,
        Backend::Accepts => None,
    });
    (verdict.decision, status)
}

/// The image as Glance says that it is, shares in an order of their own.
fn state(image: Option<Value>) -> Value {
    let mut image = image.unwrap_or_default();
    for share in image.get_mut("shares").and_then(Value::as_array_mut).into_iter().flatten() {
        share.as_object_mut().unwrap().remove("via");
    }
    if let Some(shares) = image.get_mut("shares").and_then(Value::as_array_mut) {
        shares.sort_by_key(|share| share["account"].to_string());
    }
    if let Some(fields) = image.as_object_mut() {
        fields.remove("name");
    }
    image
}

fn holds(policy: &str, cloud: &str) {
    let lines = recording(policy);
    let (head, actions) = lines.split_first().unwrap();
    let mut answers: BTreeMap<u64, usize> = BTreeMap::new();
    for (number, line) in actions.iter().enumerate() {
        let images: Vec<&Value> = [&line["before"]].into_iter().filter(|image| !image.is_null()).collect();
        let request = json!({
            "cloud": cloud,
            "account": line["account"],
            "role": line["role"],
            "limits": { "accountsPerImage": head["accountsPerImage"] },
            "image": images,
            "action": line["action"],
        });
        let (action, mut catalog) = CheckRequest::read(Json(request)).unwrap();
        let answer = line["status"].as_u64().unwrap();
        *answers.entry(answer).or_default() += 1;
        let accepted = (200..300).contains(&answer);
        let (decision, status) = foretold(&catalog, &action);
        let wanted = if accepted { Decision::Allow } else { Decision::Deny };
        assert_eq!(decision, wanted, "{policy} {number}: {line}");
        assert!(
            accepted || status.map(u64::from) == Some(answer),
            "{policy} {number}: {status:?}, but {line}"
        );
        assert_eq!(catalog.apply(&action).is_ok(), accepted, "{policy} {number}: {line}");
        let after = line.get("after").unwrap_or(&line["before"]);
        let left = catalog.images().next().map(|image| json!(image));
        assert_eq!(state(left), state(Some(after.clone())), "{policy} {number}: {line}");
    }
    assert!(answers.len() >= 7, "{answers:?}");
    println!("{cloud}: {} actions, answered {answers:?}", actions.len());
}

#[test]
fn the_engine_does_what_glance_does_under_new_policies() {
    holds("new-defaults", "openstack-glance");
}

#[test]
fn the_engine_does_what_glance_does_under_legacy_policies() {
    holds("legacy", "openstack-glance-legacy");
}
