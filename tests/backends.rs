//! Runs what `tests/backends` says of the wire: answers and the facts in them, actions and the requests for them,
//! refusals and what they mean. Its README says how it is written.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use image_sharing::CatalogRequest;
use image_sharing::backends::Response;
use image_sharing::clouds::CLOUDS;
use image_sharing::engine::Explanation;
use image_sharing::model::input;
use image_sharing::{Action, Catalog, Context};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A fenced block: its language, its info, its content, and the lines with arrows under it.
struct Block<'a> {
    language: &'a str,
    words: Vec<&'a str>,
    content: &'a str,
    expected: Vec<&'a str>,
}

fn blocks(section: &str) -> Vec<Block<'_>> {
    let parts: Vec<&str> = section.split("\n```").collect();
    let mut blocks = Vec::new();
    for pair in parts.get(1..).unwrap_or_default().chunks(2) {
        let [opened, after] = pair else { panic!("a block does not end: {section}") };
        let (info, content) = opened.split_once('\n').unwrap();
        let mut words: Vec<&str> = info.split(' ').collect();
        let language = words.remove(0);
        let expected = after.lines().filter_map(|line| line.strip_prefix("→ ")).collect();
        blocks.push(Block { language, words, content, expected });
    }
    blocks
}

impl Block<'_> {
    fn json(&self) -> Value {
        serde_json::from_str(self.content).unwrap_or_else(|error| panic!("{error}\n{}", self.content))
    }

    /// An answer as it is given: `answer Operation [status] [path] [form]`.
    fn answer(&self) -> Value {
        let body = if self.language == "json" { self.json() } else { json!(self.content) };
        let mut answer = json!({ "operation": self.words[1], "body": body });
        for word in &self.words[2..] {
            match (word.parse::<u16>(), word.starts_with('/')) {
                (Ok(status), _) => answer["status"] = json!(status),
                (Err(_), true) => answer["path"] = json!(word),
                (Err(_), false) => {
                    let pairs = word.split('&').map(|pair| pair.split_once('=').unwrap());
                    answer["form"] = pairs.map(|(name, value)| (name.to_owned(), json!(value))).collect();
                }
            }
        }
        answer
    }
}

/// The numbers of JSON as JavaScript has them: a whole one is not a fraction.
fn plain(value: Value) -> Value {
    match value {
        Value::Number(number) => match number.as_f64() {
            Some(float) if float.fract() == 0.0 => json!(float as i64),
            _ => Value::Number(number),
        },
        Value::Array(items) => items.into_iter().map(plain).collect(),
        Value::Object(fields) => fields.into_iter().map(|(name, value)| (name, plain(value))).collect(),
        other => other,
    }
}

fn facts(catalog: &Catalog) -> Value {
    let mut facts = json!({ "images": catalog.images().collect::<Vec<_>>() });
    if let Some(vaults) = catalog.vaults() {
        facts["vaults"] = json!(vaults);
    }
    let caller = &catalog.context().caller;
    let told = [
        ("publicSharingBlocked", json!(caller.public_sharing_blocked)),
        ("organizations", json!(caller.organizations)),
    ];
    for (name, value) in told.into_iter().filter(|(_, value)| !value.is_null()) {
        facts[name] = value;
    }
    plain(facts)
}

fn told(Explanation { finding, changed, .. }: &Explanation) -> String {
    match changed {
        Some(path) => format!("{} if {path}", finding.code()),
        None => finding.code().to_owned(),
    }
}

/// Runs one section, and tells which operations it has fed and written.
fn run(title: &str, section: &str, used: &mut BTreeSet<(&'static str, String)>) -> usize {
    let (mut context, mut given): (Option<Value>, Option<Value>) = (None, None);
    let (answers, mut action) = (RefCell::<Vec<Value>>::default(), None::<Action>);
    let mut checks = 0;
    for block in blocks(section) {
        let at = format!("{title}\n{} {:?}", block.language, block.words);
        let (caller_facts, held) = (context.clone(), given.clone());
        let who = || -> Context { input::read(Json(caller_facts.clone().unwrap())).unwrap() };
        let read = || Response::list("responses", Json(json!(*answers.borrow())), who().cloud.api);
        let catalog = || match &held {
            Some(given) => {
                let mut request = caller_facts.clone().unwrap();
                request.as_object_mut().unwrap().extend(given.as_object().unwrap().clone());
                CatalogRequest::read(Json(request))
            }
            None => read().and_then(|answers| Catalog::read(who(), &answers)),
        };
        match block.words.first().copied().unwrap_or_default() {
            "context" => {
                context = Some(block.json());
                (given, action) = (None, None);
                answers.borrow_mut().clear();
            }
            "given" => given = Some(block.json()),
            "answer" => {
                answers.borrow_mut().push(block.answer());
                used.insert((who().cloud.id, block.words[1].to_owned()));
                for line in &block.expected {
                    let error = catalog().err().map(|error| error.to_string()).unwrap_or_default();
                    assert_eq!(format!("error: {error}"), **line, "{at}");
                    answers.borrow_mut().pop();
                    checks += 1;
                }
            }
            "facts" => {
                let found = catalog().unwrap_or_else(|error| panic!("{at}: {error}"));
                assert_eq!(facts(&found), plain(block.json()), "{at}");
                checks += 1;
            }
            "queries" => {
                let found = who().queries(&read().unwrap()).unwrap();
                assert_eq!(json!(found), block.json(), "{at}");
                checks += 1;
            }
            "action" => {
                action = Some(input::read_as("action", Json(block.json())).unwrap());
                for line in &block.expected {
                    let error = catalog().unwrap().requests(action.as_ref().unwrap()).err();
                    assert_eq!(
                        format!("error: {}", error.map(|error| error.to_string()).unwrap_or_default()),
                        **line
                    );
                    checks += 1;
                }
            }
            "requests" => {
                let action = action.as_ref().unwrap();
                let mut found = json!(catalog().unwrap().requests(action).unwrap());
                let wanted = block.json();
                // A part is written only where it is one.
                for request in found.as_array_mut().unwrap() {
                    let operation = request["operation"].as_str().unwrap().to_owned();
                    used.insert((who().cloud.id, operation));
                    if request["part"] == json!(action) {
                        request.as_object_mut().unwrap().remove("part");
                    }
                }
                assert_eq!(plain(found), plain(wanted), "{at}");
                checks += 1;
            }
            "refusal" => {
                let answer = Response::one("response", Json(block.answer()), who().cloud.api).unwrap();
                let found = catalog().unwrap().explain(&answer, action.as_ref());
                let found: Vec<String> = found.iter().map(told).collect();
                let wanted = block.expected.first().unwrap_or(&"");
                assert_eq!(
                    if found.is_empty() { "nothing".to_owned() } else { found.join(", ") },
                    **wanted,
                    "{at}"
                );
                checks += 1;
            }
            other => panic!("{at}: `{other}` is no kind of block"),
        }
    }
    checks
}

fn sections() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/backends");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut sections = Vec::new();
    for path in files.filter(|path| path.file_name().unwrap() != "README.md") {
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let text = fs::read_to_string(&path).unwrap();
        for section in text.split("\n## ").skip(1) {
            let title = section.lines().next().unwrap();
            // The package reads XML, the engine what is in it.
            if section.contains("\n```xml ") {
                continue;
            }
            sections.push((format!("{name} › {title}"), section.to_owned()));
        }
    }
    sections.sort();
    sections
}

#[test]
fn answers_requests_and_refusals_are_as_they_are_written() {
    let (mut used, mut checks) = (BTreeSet::new(), 0);
    let sections = sections();
    for (title, section) in &sections {
        checks += run(title, section, &mut used);
    }
    println!("{checks} checks in {} sections", sections.len());
}

/// Interfaces that several clouds have are written once.
#[test]
fn every_operation_is_fed_or_written() {
    let mut used = BTreeSet::new();
    for (title, section) in &sections() {
        run(title, section, &mut used);
    }
    let used: BTreeSet<String> = used.into_iter().map(|(_, operation)| operation).collect();
    for cloud in CLOUDS {
        for operation in cloud.api.operations() {
            assert!(used.contains(*operation), "no file in tests/backends has {operation} of {}", cloud.id);
        }
    }
}
