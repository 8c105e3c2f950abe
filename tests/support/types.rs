//! The types of facts and actions in TypeScript and in JSON Schema, from their declarations.

use image_sharing::Verb;
use image_sharing::model::{
    Backup, Caller, Edit, Encryption, Facts, Image, Limits, RecordInfo, Resource, Share, ValueType, Vault,
};
use serde_json::{Map, Value, json};
use std::fmt::Write;

/// The objects that are facts, in the order in which they are shown.
const RECORDS: &[&RecordInfo] = &[
    Image::INFO,
    Encryption::INFO,
    Backup::INFO,
    Resource::INFO,
    Share::INFO,
    Vault::INFO,
    Facts::INFO,
    Caller::INFO,
    Limits::INFO,
    Edit::INFO,
];

const WIDTH: usize = 120;

/// The TypeScript types of facts and actions.
pub fn type_script() -> String {
    let mut out = String::from(
        "// Written from src/model by `cargo xtask bless`: do not edit.\n\
         //\n\
         // A fact that is left out is unknown; the engine never assumes it. Amounts are GiB, times ISO 8601, ids opaque\n\
         // strings as the cloud writes them.\n",
    );
    for record in RECORDS {
        interface(&mut out, record.name, record, None);
    }
    for verb in Verb::ALL {
        interface(&mut out, &format!("{}Action", verb.info().name), verb.info(), Some(*verb));
    }
    out.push_str("\n/** What the caller wants to do with one image. */\nexport type Action =");
    for verb in Verb::ALL {
        write!(out, "\n  | {}Action", verb.info().name).unwrap();
    }
    out.push_str(";\n");
    out
}

fn interface(out: &mut String, name: &str, record: &RecordInfo, verb: Option<Verb>) {
    out.push('\n');
    comment(out, "", &text(record.doc), &[]);
    writeln!(out, "export interface {name} {{").unwrap();
    if let Some(verb) = verb {
        comment(out, "  ", "The verb.", &[]);
        writeln!(out, "  type: {:?};", verb.as_str()).unwrap();
    }
    for field in record.fields {
        comment(out, "  ", &text(field.doc), meanings(field.value));
        let optional = if field.required { "" } else { "?" };
        writeln!(out, "  {}{optional}: {};", field.name(), type_of(field.value)).unwrap();
    }
    out.push_str("}\n");
}

/// What the words of a type mean.
const fn meanings(value: ValueType) -> &'static [(&'static str, &'static str)] {
    match value {
        ValueType::OneOf(info) => info.words,
        ValueType::List(ValueType::OneOf(info)) => info.words,
        _ => &[],
    }
}

fn comment(out: &mut String, indent: &str, text: &str, words: &[(&str, &str)]) {
    let one_line = format!("{indent}/** {text} */");
    if words.is_empty() && one_line.len() <= WIDTH {
        return writeln!(out, "{one_line}").unwrap();
    }
    writeln!(out, "{indent}/**").unwrap();
    let mut line = String::new();
    for word in text.split(' ') {
        if indent.len() + " * ".len() + line.len() + 1 + word.len() > WIDTH {
            writeln!(out, "{indent} * {line}").unwrap();
            line.clear();
        }
        line.push_str(if line.is_empty() { "" } else { " " });
        line.push_str(word);
    }
    writeln!(out, "{indent} * {line}").unwrap();
    for (word, meaning) in words {
        writeln!(out, "{indent} * - `{word}`: {}", self::text(meaning)).unwrap();
    }
    writeln!(out, "{indent} */").unwrap();
}

/// A doc comment in one line.
fn text(doc: &str) -> String {
    doc.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn type_of(value: ValueType) -> String {
    match value {
        ValueType::Text | ValueType::Id => "string".to_owned(),
        ValueType::Flag => "boolean".to_owned(),
        ValueType::Gib | ValueType::Count => "number".to_owned(),
        ValueType::OneOf(info) => {
            info.words.iter().map(|(word, _)| format!("{word:?}")).collect::<Vec<_>>().join(" | ")
        }
        ValueType::List(item) => match item {
            ValueType::OneOf(_) => format!("({})[]", type_of(*item)),
            _ => format!("{}[]", type_of(*item)),
        },
        ValueType::Nullable(value) => format!("{} | null", type_of(*value)),
        ValueType::Object(record) => record.name.to_owned(),
        ValueType::Accounts => "string[] | \"all\"".to_owned(),
        other => panic!("tests/support/types.rs: write {other:?} in TypeScript"),
    }
}

/// The JSON Schema (2020-12) of facts and actions.
pub fn json_schema() -> Value {
    let mut defs = Map::new();
    for record in RECORDS {
        defs.insert(record.name.to_owned(), schema_of_record(record, None));
    }
    for verb in Verb::ALL {
        defs.insert(format!("{}Action", verb.info().name), schema_of_record(verb.info(), Some(*verb)));
    }
    let verbs: Vec<Value> = Verb::ALL
        .iter()
        .map(|verb| json!({ "$ref": format!("#/$defs/{}Action", verb.info().name) }))
        .collect();
    defs.insert(
        "Action".to_owned(),
        json!({ "description": "What the caller wants to do with one image.", "oneOf": verbs }),
    );
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Facts and actions of image-sharing",
        "$comment": "Written from src/model by `cargo xtask bless`: do not edit.",
        "$defs": defs,
    })
}

fn schema_of_record(record: &RecordInfo, verb: Option<Verb>) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    if let Some(verb) = verb {
        properties.insert("type".to_owned(), json!({ "const": verb.as_str() }));
        required.push("type".to_owned());
    }
    for field in record.fields {
        let mut schema = schema_of(field.value);
        schema["description"] = json!(text(field.doc));
        if field.required {
            required.push(field.name());
        }
        properties.insert(field.name(), schema);
    }
    json!({
        "description": text(record.doc),
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn schema_of(value: ValueType) -> Value {
    match value {
        ValueType::Text => json!({ "type": "string" }),
        ValueType::Id => json!({ "type": "string", "minLength": 1 }),
        ValueType::Flag => json!({ "type": "boolean" }),
        ValueType::Gib => json!({ "type": "number", "minimum": 0 }),
        ValueType::Count => json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX }),
        ValueType::OneOf(info) => {
            json!({ "enum": info.words.iter().map(|(word, _)| *word).collect::<Vec<_>>() })
        }
        ValueType::List(item) => json!({ "type": "array", "items": schema_of(*item) }),
        ValueType::Nullable(value) => json!({ "anyOf": [schema_of(*value), { "type": "null" }] }),
        ValueType::Object(record) if record.name == Edit::INFO.name => {
            json!({ "$ref": "#/$defs/Edit", "minProperties": 1 })
        }
        ValueType::Object(record) => json!({ "$ref": format!("#/$defs/{}", record.name) }),
        ValueType::Accounts => {
            json!({ "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "const": "all" }] })
        }
        other => panic!("tests/support/types.rs: write {other:?} in JSON Schema"),
    }
}
