//! Every fact has what no compiler demands: a response that tells it, and a path that is its name.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "tests")]

#[path = "support/facts.rs"]
mod facts;

use facts::declared;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Facts that no response tells: the caller has to give them.
const ONLY_GIVEN: &[&str] = &[
    "/account",
    "/images/backup",
    "/images/backup/service",
    "/images/backup/sharedToOwner",
    "/images/backup/sizeGib",
    "/images/encryption/enabled",
    "/images/encryption/grantedTo",
    "/images/published",
    "/limits",
    "/limits/accountsPerCall",
    "/limits/accountsPerFullServerImage",
    "/limits/accountsPerImage",
    "/limits/publicImages",
    "/organizations",
    "/region",
    "/role",
];

/// Adds the path of every field of a value.
fn given(value: &Value, at: &str, paths: &mut BTreeSet<String>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| given(item, at, paths)),
        Value::Object(fields) => {
            for (name, value) in fields {
                let path = format!("{at}/{name}");
                given(value, &path, paths);
                paths.insert(path);
            }
        }
        _ => {}
    }
}

#[test]
fn every_fact_is_told_by_a_response_or_given_by_the_caller() {
    let (fields, mut in_responses) = (declared(), BTreeSet::new());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/backends");
    for path in fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()) {
        let text = fs::read_to_string(&path).unwrap();
        for block in text.split("```json facts\n").skip(1) {
            let block: Value = serde_json::from_str(block.split("\n```").next().unwrap()).unwrap();
            given(&block, "", &mut in_responses);
        }
    }
    let in_no_response: Vec<&String> = fields.iter().filter(|path| !in_responses.contains(*path)).collect();
    let missing: Vec<_> = in_no_response.iter().filter(|path| !ONLY_GIVEN.contains(&path.as_str())).collect();
    assert!(
        missing.is_empty(),
        "no response tells {missing:?}: read it in src/backends/<interface>.rs and show it in a `json facts` block of \
         tests/backends/<interface>.md; if no cloud tells it, add it to ONLY_GIVEN in tests/facts.rs"
    );
    let stale: Vec<_> = ONLY_GIVEN
        .iter()
        .filter(|path| !in_no_response.iter().any(|in_no_response| in_no_response == *path))
        .collect();
    assert!(
        stale.is_empty(),
        "tests/facts.rs: take {stale:?} out of ONLY_GIVEN: a response tells it, or it is gone"
    );
}
