//! Reads the specs in `tests/spec`, as the README there says.

use crate::common::Json;
use image_sharing::clouds::{self, CLOUDS, Cloud};
use image_sharing::{CheckRequest, Decision, rules};
use serde_json::{Value, json};
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
    /// Its file, its line, its number in the case and its cloud, for messages.
    pub place: String,
    pub cloud: &'static Cloud,
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

/// The cases of each rule's own spec.
pub fn specs_of_rules() -> HashMap<&'static str, Vec<Case>> {
    let specs: HashMap<String, String> = specs().into_iter().collect();
    let cases_of = |code: &'static str| {
        let text = specs.get(code).unwrap_or_else(|| {
            panic!("tests/spec/{code}.md is missing: write it as tests/spec/README.md says, for the rule `{code}`")
        });
        (code, cases(code, text))
    };
    rules::ALL.iter().map(|info| cases_of(info.code)).collect()
}

/// The world of every cloud: that in the README, or else the one that follows from its table.
pub fn worlds() -> HashMap<&'static str, Value> {
    let text = fs::read_to_string(folder().join("README.md")).unwrap();
    let blocks = text.split("\n```json world ").skip(1);
    let mut worlds: HashMap<&str, Value> = blocks
        .map(|block| {
            let place = format!("tests/spec/README.md:{}", line_of(block, &text));
            let (id, rest) = block.split_once('\n').unwrap();
            let cloud = clouds::find(id).unwrap_or_else(|| panic!("{place}: {}", no_cloud(id)));
            let code =
                rest.split_once("\n```").unwrap_or_else(|| panic!("{place}: the block does not end")).0;
            (cloud.id, serde_json::from_str(code).unwrap_or_else(|error| panic!("{place}: {error}")))
        })
        .collect();
    for cloud in CLOUDS {
        worlds
            .entry(cloud.id)
            .or_insert_with(|| usual_world(cloud).unwrap_or_else(|error| panic!("{error}")));
    }
    worlds
}

/// A world that follows from a cloud's table: an ordinary image of the caller's, known in every respect.
///
/// # Errors
///
/// When such an image cannot be shared there, with what the README has to say then.
pub fn usual_world(cloud: &Cloud) -> Result<Value, String> {
    let Cloud { id: cloud_id, sharing, account_ids, .. } = cloud;
    let pattern = account_ids.first().ok_or_else(|| no_account_ids(cloud))?.pattern;
    // Samples for `$accounts` count from one.
    let account = ids::sample(pattern, 0);
    let world = |id: &str| {
        json!({
            "cloud": cloud_id,
            "account": account,
            "region": "region-1",
            "role": if sharing.admins_own_all { "member" } else { "admin" },
            "organizations": [],
            "publicSharingBlocked": false,
            "image": {
                "id": id,
                "name": "golden",
                "owner": account,
                "region": "region-1",
                "kind": "system-disk",
                "origin": "custom",
                "visibility": if sharing.visibility_suspends { "shared" } else { "private" },
                "status": "available",
                "protected": false,
                "encryption": null,
                "dataDisks": 0,
                "sizeGib": 40,
                "os": "linux",
                "productCode": null,
                "published": false,
                "tasks": [],
                "resources": [],
                "shares": [],
            },
            "vaults": [],
        })
    };
    let mut found = String::new();
    for id in ["image-1", "11111111-1111-4111-8111-111111111111"] {
        let mut request = world(id);
        request["action"] = json!({ "type": "share", "image": id, "accounts": [ids::sample(pattern, 1)] });
        let (action, catalog) = CheckRequest::read(Json(request)).map_err(|error| error.to_string())?;
        let verdict = catalog.check(&action);
        if verdict.decision == Decision::Allow {
            return Ok(world(id));
        }
        let codes = verdict.findings.iter().map(|finding| finding.code());
        let missing = verdict.missing.iter().map(|fact| fact.path());
        found = codes.chain(missing).collect::<Vec<_>>().join(", ");
    }
    Err(format!(
        "the usual image cannot be shared on `{cloud_id}`: {found}. Add a block ```json world {cloud_id} with an \
         image that can be shared to tests/spec/README.md, or mend src/clouds/{}.rs",
        cloud_id.replace('-', "_")
    ))
}

fn no_cloud(id: &str) -> String {
    format!("`{id}` is not the id of a cloud in src/clouds/mod.rs")
}

fn no_account_ids(cloud: &Cloud) -> String {
    format!("src/clouds/{}.rs: `account_ids` is empty: add an `IdFormat`", cloud.id.replace('-', "_"))
}

/// The line of a text on which a part of it starts.
fn line_of(part: &str, text: &str) -> usize {
    let offset = part.as_ptr() as usize - text.as_ptr() as usize;
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}

/// The cases of a spec: its `##` sections with their blocks and the arrows under them.
pub fn cases(name: &str, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for section in text.split("\n## ").skip(1) {
        let title = section.lines().next().unwrap().to_owned();
        let mut blocks = Vec::new();
        for (index, part) in section.split("\n```json ").skip(1).enumerate() {
            let (info, rest) = part.split_once('\n').unwrap();
            let (id, apply) = info.strip_suffix(" apply").map_or((info, false), |id| (id, true));
            let number = index + 1;
            let place = format!("tests/spec/{name}.md:{} (block {number}, {id})", line_of(part, text));
            let cloud = clouds::find(id).unwrap_or_else(|| panic!("{place}: {}", no_cloud(id)));
            let (code, after) =
                rest.split_once("\n```").unwrap_or_else(|| panic!("{place}: the block does not end"));
            let patch = serde_json::from_str(code).unwrap_or_else(|error| panic!("{place}: {error}\n{code}"));
            let expected =
                after.lines().filter_map(|line| line.strip_prefix("→ ")).map(str::to_owned).collect();
            blocks.push(Block { place, cloud, apply, patch, expected });
        }
        let first = blocks.first().unwrap_or_else(|| {
            panic!("tests/spec/{name}.md:{}: add a block ```json <cloud>", line_of(section, text))
        });
        if let Some(other) = blocks.iter().find(|block| block.cloud.id != first.cloud.id) {
            panic!("{}: a case has one cloud: start another `##` section", other.place);
        }
        cases.push(Case { title, blocks });
    }
    cases
}

/// What a block adds to a request.
pub fn tell(mut request: Value, block: &Block, world: &Value) -> Value {
    let patch = expand(block.patch.clone(), block);
    let type_of = |request: &Value| request.pointer("/action/type").cloned();
    // An action of another type has none of the fields that the one before had.
    if type_of(&patch).is_some_and(|new| type_of(&request).is_some_and(|old| old != new)) {
        request["action"] = json!({});
    }
    json_patch::merge(&mut request, &patch);
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
fn expand(value: Value, block: &Block) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| expand(item, block)).collect(),
        Value::Object(mut fields) => {
            if let Some(count) = fields.remove("$accounts") {
                return accounts(block, &count).map(Value::String).collect();
            }
            if let Some(count) = fields.remove("$shares") {
                let share = |account| {
                    let mut share = fields.clone();
                    share.insert("account".to_owned(), Value::String(account));
                    Value::Object(share)
                };
                return accounts(block, &count).map(share).collect();
            }
            fields.into_iter().map(|(key, value)| (key, expand(value, block))).collect()
        }
        other => other,
    }
}

fn accounts(block: &Block, count: &Value) -> impl Iterator<Item = String> + use<> {
    let Block { place, cloud, .. } = block;
    let format = cloud.account_ids.first();
    let pattern = format.unwrap_or_else(|| panic!("{place}: {}", no_account_ids(cloud))).pattern;
    let count = count.as_u64().unwrap_or_else(|| panic!("{place}: `{count}` is not a number of accounts"));
    (1..=count as usize).map(|number| ids::sample(pattern, number))
}
