//! Reads the specs in `tests/spec`, as the README there says.

use image_sharing::clouds;
use serde_json::Value;
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

mod ids;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec")
}

/// One case of a spec: a heading, and what stands under it.
pub struct Case {
    pub title: String,
    pub blocks: Vec<Block>,
}

/// A request, and what has to come out.
pub struct Block {
    pub cloud: String,
    pub apply: bool,
    pub patch: Value,
    pub expected: Vec<String>,
}

/// Every spec by its name.
pub fn specs() -> Vec<(String, String)> {
    let files = fs::read_dir(folder()).unwrap().map(|file| file.unwrap().path());
    let mut specs: Vec<_> = files
        .filter(|path| path.file_name().unwrap() != "README.md")
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect();
    specs.sort();
    specs
}

/// The worlds by their clouds.
pub fn worlds() -> HashMap<String, Value> {
    let text = fs::read_to_string(folder().join("README.md")).unwrap();
    let blocks = text.split("\n```json world ").skip(1);
    let worlds = blocks.map(|block| {
        let (cloud, rest) = block.split_once('\n').unwrap();
        let (code, _) = rest.split_once("\n```").unwrap();
        (cloud.to_owned(), serde_json::from_str(code).unwrap())
    });
    worlds.collect()
}

/// The cases of a spec: its `##` sections with their blocks and the arrows under them.
pub fn cases(text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for section in text.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap().to_owned();
        let mut blocks = Vec::new();
        for part in section.split("\n```json ").skip(1) {
            let (info, rest) = part.split_once('\n').unwrap();
            let (code, after) =
                rest.split_once("\n```").unwrap_or_else(|| panic!("{title}: a block does not end"));
            let (cloud, apply) = info.strip_suffix(" apply").map_or((info, false), |cloud| (cloud, true));
            let patch = serde_json::from_str(code).unwrap_or_else(|error| panic!("{title}: {error}\n{code}"));
            let expected =
                after.lines().filter_map(|line| line.strip_prefix("→ ")).map(str::to_owned).collect();
            blocks.push(Block { cloud: cloud.to_owned(), apply, patch, expected });
        }
        cases.push(Case { title, blocks });
    }
    cases
}

/// What a block adds to a request.
pub fn tell(mut request: Value, block: &Block, world: &Value) -> Value {
    json_patch::merge(&mut request, &expand(block.patch.clone(), &block.cloud));
    request = with_nulls(request);
    if request["action"].get("image").is_none() && request.get("action").is_some() {
        request["action"]["image"] =
            request["image"].get("id").unwrap_or_else(|| &world["image"]["id"]).clone();
    }
    request
}

/// A merge patch takes away what is null, so that null needs another word.
fn with_nulls(value: Value) -> Value {
    match value {
        Value::String(word) if word == "$null" => Value::Null,
        Value::Array(items) => items.into_iter().map(with_nulls).collect(),
        Value::Object(fields) => fields.into_iter().map(|(key, field)| (key, with_nulls(field))).collect(),
        other => other,
    }
}

/// Writes the shorthands of a request out.
fn expand(value: Value, cloud: &str) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| expand(item, cloud)).collect(),
        Value::Object(mut fields) => {
            if let Some(count) = fields.remove("$accounts") {
                return accounts(cloud, &count).map(Value::String).collect();
            }
            if let Some(count) = fields.remove("$shares") {
                let share = |account| {
                    let mut share = fields.clone();
                    share.insert("account".to_owned(), Value::String(account));
                    Value::Object(share)
                };
                return accounts(cloud, &count).map(share).collect();
            }
            fields.into_iter().map(|(key, value)| (key, expand(value, cloud))).collect()
        }
        other => other,
    }
}

fn accounts(cloud: &str, count: &Value) -> impl Iterator<Item = String> + use<> {
    let pattern = clouds::find(cloud).unwrap().account_ids[0].pattern;
    (1..=count.as_u64().unwrap() as usize).map(|number| ids::sample(pattern, number))
}
