//! Files that are written from the declarations of rules and clouds are fresh. `cargo xtask bless` rewrites them.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use image_sharing::clouds::{Backend, CLOUDS, Cloud, Row};
use image_sharing::effects::EffectCode;
use image_sharing::facts::Fact;
use image_sharing::handles::Form;
use image_sharing::ids::IdFormat;
use image_sharing::outcome::ParamType;
use image_sharing::rules;
use serde_json::{Value, json};
use std::collections::BTreeMap;
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
    let clouds: Vec<Value> = CLOUDS.iter().map(|cloud| cloud_json(cloud)).collect();
    let rules: Vec<Value> = rules::ALL
        .iter()
        .map(|meta| json!({ "code": meta.code, "why": why(meta.why), "actions": meta.on, "by": meta.by }))
        .collect();
    let forms: Value = Form::ALL.iter().map(|form| (form.word().to_owned(), json!(*form as u32))).collect();
    is_fresh(
        "pkg/src/reference.js",
        &format!(
            "// Written from src/rules and src/clouds by `cargo xtask bless`: do not edit.\n\n\
             /** Every cloud with its rows, in the order in which its backend checks. */\n\
             export const tables = {};\n\n\
             /** Every rule. */\n\
             export const declarations = {};\n\n\
             /** The numbers of the forms of actions. */\n\
             export const forms = {};\n\n\
             /** The languages that there are texts in. */\n\
             export const languages = {};\n",
            serde_json::to_string_pretty(&clouds).unwrap(),
            serde_json::to_string_pretty(&rules).unwrap(),
            serde_json::to_string_pretty(&forms).unwrap(),
            serde_json::to_string_pretty(&locales()).unwrap()
        ),
    );
}

fn why(doc: &str) -> String {
    doc.lines().map(|line| line.strip_prefix(' ').unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

fn cloud_json(cloud: &Cloud) -> Value {
    json!({
        "id": cloud.id,
        "name": cloud.name,
        "handshake": cloud.sharing.handshake,
        "accountIds": ids(cloud.account_ids),
        "limits": cloud.limits(),
        "rows": cloud.rows.iter().map(row_json).collect::<Vec<_>>(),
    })
}

fn ids(formats: &[IdFormat]) -> Value {
    let format = |IdFormat { of, pattern, example }: &IdFormat| json!({ "of": of, "pattern": pattern, "example": example });
    formats.iter().map(format).collect()
}

fn row_json(row: &Row) -> Value {
    let meta = row.meta;
    let source = row.source;
    let mut cited = json!({ "title": source.title, "read": source.read });
    for (name, value) in [("section", source.section), ("url", source.url)] {
        if let Some(value) = value {
            cited[name] = json!(value);
        }
    }
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
    json!({
        "code": meta.code,
        "actions": row.on(),
        "level": row.level,
        "by": meta.by,
        "settings": settings(&format!("{:?}", row.rule)),
        "source": cited,
        "backend": backend,
    })
}

/// The fields of a rule, from its debug form: `Rule { a: 1 }` gives `a: 1`.
fn settings(debug: &str) -> String {
    debug.split_once(" { ").map_or(String::new(), |(_, rest)| rest.trim_end_matches(" }").to_owned())
}

#[test]
fn the_types_of_codes_and_params_are_fresh() {
    let mut out = String::from(
        "// Written from src/rules, src/clouds and src/effects by `cargo xtask bless`: do not edit.\n",
    );
    union(&mut out, "CloudId", "The clouds that the package knows.", CLOUDS.iter().map(|cloud| cloud.id));
    union(&mut out, "RuleCode", "What a finding can be about.", rules::ALL.iter().map(|meta| meta.code));
    union(
        &mut out,
        "EffectCode",
        "What an action can change.",
        EffectCode::ALL.iter().map(|code| code.word()),
    );
    union(
        &mut out,
        "FactPath",
        "A fact that a decision can depend on: the JSON Pointer to it, without the index in a list.",
        Fact::ALL.iter().map(|fact| fact.path()),
    );
    union(&mut out, "Locale", "The languages that messages come in.", locales().iter().map(String::as_str));
    let rule_params = rules::ALL.iter().map(|meta| (meta.code, meta.params)).collect();
    params(&mut out, "RuleParams", "The values in the findings of each rule.", rule_params);
    let effect_params = EffectCode::ALL.iter().map(|code| (code.word(), code.params())).collect();
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
