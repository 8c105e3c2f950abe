//! Files that are written from the declarations of rules and clouds are fresh. `cargo xtask bless` rewrites them.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;
#[path = "support/specs.rs"]
mod specs;
#[path = "support/types.rs"]
mod types;

use common::Json;
use image_sharing::CheckRequest;
use image_sharing::bindings::ActionCode;
use image_sharing::clouds::{Backend, CLOUDS, Cloud, Row};
use image_sharing::engine::EffectCode;
use image_sharing::model::{Count, Fact, IdFormat, Setting, Sharing};
use image_sharing::rule::{ParamType, RuleInfo};
use image_sharing::rules;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;
use std::{env, fs};

fn is_fresh(path: &str, wanted: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if env::var_os("BLESS").is_some() {
        fs::write(file, wanted).unwrap();
        return;
    }
    let found = fs::read_to_string(file).unwrap_or_default();
    assert!(found == wanted, "{path} is out of date: run `cargo xtask bless`");
}

#[test]
fn the_reference_of_the_package_is_fresh() {
    let mut sources = Vec::new();
    let clouds: Vec<Value> = CLOUDS.iter().map(|cloud| cloud_json(cloud, &mut sources)).collect();
    let rules: Vec<Value> = rules::ALL.iter().copied().map(rule_json).collect();
    let action_codes: Value =
        ActionCode::ALL.iter().map(|code| (code.as_str().to_owned(), json!(*code as u32))).collect();
    is_fresh(
        "pkg/src/reference.js",
        &format!(
            "// Written from src/rules and src/clouds by `cargo xtask bless`: do not edit.\n\n\
             /** The documents that rows cite, by their places here. */\n\
             export const sources = {};\n\n\
             /** Every cloud with its rows, in the order in which its backend checks. */\n\
             export const tables = {};\n\n\
             /** Every rule. */\n\
             export const declarations = {};\n\n\
             /** The numbers that stand for actions on the fast path. */\n\
             export const actionCodes = {};\n\n\
             /** The languages with texts. */\n\
             export const languages = {};\n",
            serde_json::to_string_pretty(&sources).unwrap(),
            serde_json::to_string_pretty(&clouds).unwrap(),
            serde_json::to_string_pretty(&rules).unwrap(),
            serde_json::to_string_pretty(&action_codes).unwrap(),
            serde_json::to_string_pretty(&locales()).unwrap()
        ),
    );
}

/// What a rule says, why the cloud has it, and what to do.
fn rule_json(info: &RuleInfo) -> Value {
    let lines: Vec<&str> = info.doc.lines().map(str::trim).collect();
    let page = lines.join("\n");
    let mut paragraphs = page.trim().split("\n\n").map(|paragraph| paragraph.replace('\n', " "));
    let mut next = || paragraphs.next().unwrap_or_default();
    json!({ "code": info.code, "says": next(), "why": next(), "help": next(), "actions": info.on, "by": info.by })
}

fn cloud_json(cloud: &Cloud, sources: &mut Vec<Value>) -> Value {
    json!({
        "id": cloud.id,
        "name": cloud.name,
        "handshake": cloud.sharing.handshake,
        "rejectEnds": cloud.sharing.reject_ends,
        "accountIds": ids(cloud.account_ids),
        "limits": cloud.limits(),
        "operations": cloud.operations(),
        "refusals": cloud.refusals.iter().map(|row| row_json(row, sources)).collect::<Vec<_>>(),
        "rows": cloud.rows.iter().map(|row| row_json(row, sources)).collect::<Vec<_>>(),
    })
}

fn ids(formats: &[IdFormat]) -> Value {
    let format = |IdFormat { of, pattern, example }: &IdFormat| json!({ "of": of, "pattern": pattern, "example": example });
    formats.iter().map(format).collect()
}

fn row_json(row: &Row, sources: &mut Vec<Value>) -> Value {
    let info = row.info;
    let source = row.source;
    let mut cited = json!({ "title": source.title, "read": source.read });
    for (name, value) in [("section", source.section), ("url", source.url)] {
        if let Some(value) = value {
            cited[name] = json!(value);
        }
    }
    let known = sources.iter().position(|source| *source == cited);
    let source = known.unwrap_or_else(|| {
        sources.push(cited);
        sources.len() - 1
    });
    let backend = match row.backend {
        Backend::Accepts => Value::Null,
        Backend::Refuses { status, code } => {
            let mut answer = json!({});
            if let Some(status) = status {
                answer["status"] = json!(status);
            }
            if let Some(code) = code {
                answer["code"] = json!(code);
            }
            answer
        }
    };
    let settings = Setting::Fields(row.settings.settings());
    json!({
        "code": info.code,
        "actions": row.on(),
        "level": row.level,
        "settings": settings,
        "source": source,
        "backend": backend,
    })
}

#[test]
fn the_types_of_codes_and_params_are_fresh() {
    let mut out = String::from(
        "// Written from src/rules, src/clouds and src/effects by `cargo xtask bless`: do not edit.\n",
    );
    union(&mut out, "CloudId", "The clouds that the package knows.", CLOUDS.iter().map(|cloud| cloud.id));
    let operations: BTreeSet<&str> = CLOUDS.iter().flat_map(|cloud| cloud.operations()).copied().collect();
    union(
        &mut out,
        "Operation",
        "What the clouds' documents call what is asked of them.",
        operations.into_iter(),
    );
    union(&mut out, "RuleCode", "What a finding can be about.", rules::ALL.iter().map(|info| info.code));
    union(
        &mut out,
        "EffectCode",
        "What an action can change.",
        EffectCode::ALL.iter().map(|code| code.as_str()),
    );
    union(
        &mut out,
        "FactPath",
        "A fact that a decision can depend on: the JSON Pointer to it, without the index in a list.",
        Fact::ALL.iter().map(|fact| fact.path()),
    );
    union(&mut out, "Locale", "The languages that messages come in.", locales().iter().map(String::as_str));
    let rule_params = rules::ALL.iter().map(|info| (info.code, info.params)).collect();
    params(&mut out, "RuleParams", "The values in the findings of each rule.", rule_params);
    let effect_params = EffectCode::ALL.iter().map(|code| (code.as_str(), code.params())).collect();
    params(&mut out, "EffectParams", "The values in each kind of effect.", effect_params);
    is_fresh("pkg/codes.d.ts", &out);
}

/// The names of the files in `src/text`.
fn locales() -> Vec<String> {
    let folder = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text")).unwrap();
    let mut locales: Vec<String> =
        folder.map(|file| file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()).collect();
    locales.sort();
    locales
}

fn union<'a>(out: &mut String, name: &str, doc: &str, words: impl Iterator<Item = &'a str>) {
    write!(out, "\n/** {doc} */\nexport type {name} =").unwrap();
    for word in words {
        write!(out, "\n  | {word:?}").unwrap();
    }
    out.push_str(";\n");
}

fn params(out: &mut String, name: &str, doc: &str, codes: BTreeMap<&str, &[(&str, ParamType)]>) {
    write!(out, "\n/** {doc} */\nexport interface {name} {{\n").unwrap();
    for (code, params) in codes {
        let fields: Vec<String> =
            params.iter().map(|(name, kind)| format!("{name}: {}", type_script(*kind))).collect();
        let fields = if fields.is_empty() { "{}".to_owned() } else { format!("{{ {} }}", fields.join("; ")) };
        writeln!(out, "  {code:?}: {fields};").unwrap();
    }
    out.push_str("}\n");
}

fn type_script(kind: ParamType) -> &'static str {
    match kind {
        ParamType::Number => "number",
        ParamType::Text => "string",
        ParamType::List => "string[]",
    }
}

#[test]
fn the_types_of_facts_and_actions_are_fresh() {
    is_fresh("pkg/facts.d.ts", &types::type_script());
    let schema = serde_json::to_string_pretty(&types::json_schema()).unwrap();
    is_fresh("pkg/schema.json", &format!("{schema}\n"));
}

#[test]
fn the_clouds_in_the_readme_are_fresh() {
    const MARKERS: [&str; 2] = ["<!-- clouds -->\n", "<!-- /clouds -->"];
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).unwrap();
    let parts = readme
        .split_once(MARKERS[0])
        .and_then(|(before, rest)| rest.split_once(MARKERS[1]).map(|(_, after)| (before, after)));
    let (before, after) = parts.unwrap_or_else(|| {
        panic!(
            "README.md: put the lines `{}` and `{}` under \"What it knows\"",
            MARKERS[0].trim(),
            MARKERS[1]
        )
    });
    let rows: String = CLOUDS.iter().map(|cloud| readme_row(cloud)).collect();
    let table = format!(
        "| cloud | id | recipients reply | accounts per image | accounts per request |\n\
         | --- | --- | --- | --- | --- |\n{rows}"
    );
    is_fresh("README.md", &format!("{before}{}{table}{}{after}", MARKERS[0], MARKERS[1]));
}

fn readme_row(cloud: &Cloud) -> String {
    let limits = cloud.limits();
    let shown = |limit: Option<Count>| limit.map_or_else(|| "–".to_owned(), |limit| limit.get().to_string());
    let mut per_image = shown(limits.accounts_per_image);
    if let Some(full_server) = limits.accounts_per_full_server_image {
        write!(per_image, "; {} for full-server images", full_server.get()).unwrap();
    }
    let per_call = shown(limits.accounts_per_call);
    format!("| {} | `{}` | {} | {per_image} | {per_call} |\n", cloud.name, cloud.id, replies(cloud.sharing))
}

fn replies(sharing: Sharing) -> &'static str {
    match sharing {
        Sharing { handshake: true, usable_before_reply: true, .. } => {
            "accept or reject, which orders their lists only"
        }
        Sharing { handshake: true, .. } => "accept or reject",
        Sharing { reject_ends: true, .. } => {
            "no: a share takes effect at once, and its recipient can give it back"
        }
        Sharing { .. } => "no: a share takes effect at once",
    }
}

/// The specs run on them from JavaScript, too.
#[test]
fn the_worlds_of_the_specs_are_fresh() {
    let worlds = specs::worlds();
    let worlds: serde_json::Map<String, Value> =
        CLOUDS.iter().map(|cloud| (cloud.id.to_owned(), worlds[cloud.id].clone())).collect();
    is_fresh("tests/support/worlds.json", &format!("{}\n", serde_json::to_string_pretty(&worlds).unwrap()));
}

#[test]
fn the_examples_are_fresh() {
    let (worlds, specs) = (specs::worlds(), specs::specs_of_rules());
    let mut lines = Vec::new();
    for info in rules::ALL {
        let cases = &specs[info.code];
        let shown = |cloud: &&Cloud| cloud.rows.iter().any(|row| row.info.code == info.code);
        let examples = CLOUDS.iter().copied().filter(shown).filter_map(|cloud| {
            let (title, request) = example(info.code, cases, cloud, &worlds[cloud.id])?;
            Some(format!("    {:?}: {{ title: {title:?}, request: {request} }},\n", cloud.id))
        });
        lines.push(format!("  {:?}: {{\n{}  }},\n", info.code, examples.collect::<String>()));
    }
    is_fresh(
        "pkg/src/examples.js",
        &format!(
            "// Written from tests/spec by `cargo xtask bless`: do not edit.\n\n\
             /** Of every rule and cloud, a request about which the rule has something to say, and no facts beyond that. */\n\
             export const examples = {{\n{}}};\n",
            lines.concat()
        ),
    );
}

/// The shortest of a spec's requests that a rule has something to say about: if there is one, where it speaks first.
fn example(code: &str, cases: &[specs::Case], cloud: &Cloud, world: &Value) -> Option<(String, Value)> {
    let mut found = Vec::new();
    for case in cases {
        let mut request = world.clone();
        // What is applied leaves facts that nobody has written down.
        let described = case.blocks.iter().take_while(|block| block.cloud.id == cloud.id && !block.apply);
        for block in described {
            request = specs::tell(request, block, world);
            let meant = block.expected.iter().any(|line| line.contains(code) && !line.starts_with("silent"));
            if let Some(place) = place(code, &request).filter(|_| meant) {
                let title = case.title.split(" (").next().unwrap().to_owned();
                found.push((place, title, pruned(code, &request, place)));
            }
        }
    }
    found.sort_by_key(|(place, _, request)| (*place, request.to_string().len()));
    found.into_iter().next().map(|(_, title, request)| (title, request))
}

/// The place of the rule among those that have something to say.
fn place(code: &str, request: &Value) -> Option<usize> {
    let (action, catalog) = CheckRequest::read(Json(request.clone())).ok()?;
    catalog.check(&action).findings.iter().position(|finding| finding.code() == code)
}

/// A request without the facts that do not matter to a rule.
fn pruned(code: &str, request: &Value, place_before: usize) -> Value {
    let mut request = request.clone();
    let paths: Vec<String> = ["", "/image", "/image/encryption", "/image/backup", "/vaults/0"]
        .iter()
        .flat_map(|parent| {
            let fields = request.pointer(parent).and_then(Value::as_object);
            fields.into_iter().flat_map(|fields| fields.keys()).map(move |field| format!("{parent}/{field}"))
        })
        .collect();
    for path in paths.iter().rev() {
        let (parent, field) = path.rsplit_once('/').unwrap();
        let mut less = request.clone();
        if let Some(fields) = less.pointer_mut(parent).and_then(Value::as_object_mut) {
            fields.remove(field);
        }
        if place(code, &less).is_some_and(|place| place <= place_before) {
            request = less;
        }
    }
    request
}
