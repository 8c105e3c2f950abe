//! Runs what `tests/backends` says of the wire: answers and the facts in them, actions and the requests for them,
//! refusals and what they mean. Its README says how it is written.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use image_sharing::CatalogRequest;
use image_sharing::backends::Response;
use image_sharing::clouds::{self, CLOUDS, Cloud};
use image_sharing::engine::Explanation;
use image_sharing::model::input::{self, InputError};
use image_sharing::{Action, ActionKind, Catalog, Context, Decision, Image};
use serde_json::{Value, json};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// A `##` section of a file.
struct Section {
    /// The name of the file, which is that of the interface.
    file: String,
    /// The line of its heading.
    line: usize,
    text: String,
}

/// A fenced block: its place, its language, its info, its content, and the lines with arrows under it.
struct Block<'a> {
    place: String,
    language: &'a str,
    words: Vec<&'a str>,
    content: &'a str,
    expected: Vec<&'a str>,
}

fn blocks(Section { file, line, text }: &Section) -> Vec<Block<'_>> {
    let parts: Vec<&str> = text.split("\n```").collect();
    let title = parts[0].lines().next().unwrap_or_default();
    let lines = |part: &str| part.bytes().filter(|byte| *byte == b'\n').count() + 1;
    let mut line = line + lines(parts[0]);
    let mut blocks = Vec::new();
    for (index, pair) in parts.get(1..).unwrap_or_default().chunks(2).enumerate() {
        let place = format!("tests/backends/{file}.md:{line} (block {})\n{title}", index + 1);
        let [opened, after] = pair else { panic!("{place}\nthe block does not end") };
        line += lines(opened) + lines(after);
        let (info, content) = opened.split_once('\n').unwrap_or((opened, ""));
        let mut words: Vec<&str> = info.split(' ').collect();
        let language = words.remove(0);
        let expected = after.lines().filter_map(|line| line.strip_prefix("→ ")).collect();
        let place = format!("{place}\n```{info}");
        blocks.push(Block { place, language, words, content, expected });
    }
    blocks
}

impl Block<'_> {
    fn json(&self) -> Value {
        serde_json::from_str(self.content).unwrap_or_else(|error| panic!("{}\n{error}", self.place))
    }

    fn operation(&self) -> &str {
        let named = self.words.get(1).copied();
        named.unwrap_or_else(|| panic!("{}\nwrite the operation behind `{}`", self.place, self.words[0]))
    }

    /// An answer as it is given: `answer Operation [status] [path] [form]`.
    fn answer(&self) -> Value {
        let body = if self.language == "json" { self.json() } else { json!(self.content) };
        let mut answer = json!({ "operation": self.operation(), "body": body });
        for word in &self.words[2..] {
            match (word.parse::<u16>(), word.starts_with('/')) {
                (Ok(status), _) => answer["status"] = json!(status),
                (Err(_), true) => answer["path"] = json!(word),
                (Err(_), false) => {
                    let pairs = word.split('&').map(|pair| {
                        pair.split_once('=').unwrap_or_else(|| panic!("{}\n`{pair}` has no `=`", self.place))
                    });
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
    let shown = [
        ("publicSharingBlocked", json!(caller.public_sharing_blocked)),
        ("organizations", json!(caller.organizations)),
    ];
    for (name, value) in shown.into_iter().filter(|(_, value)| !value.is_null()) {
        facts[name] = value;
    }
    plain(facts)
}

fn shown(Explanation { finding, changed, .. }: &Explanation) -> String {
    match changed {
        Some(path) => format!("{} if {path}", finding.code()),
        None => finding.code().to_owned(),
    }
}

/// Runs one section, and adds the operations that it has fed and written, each with its interface.
fn run(section: &Section, used: &mut BTreeSet<(&'static str, String)>) -> usize {
    let (mut context, mut given): (Option<Value>, Option<Value>) = (None, None);
    let (answers, mut action) = (RefCell::<Vec<Value>>::default(), None::<Action>);
    let mut checks = 0;
    for block in blocks(section) {
        let at = &block.place;
        let fail = |error: InputError| -> ! { panic!("{at}\n{error}") };
        let (caller_facts, held) = (context.clone(), given.clone());
        let caller = || {
            let facts = caller_facts.clone();
            facts.unwrap_or_else(|| panic!("{at}\nstart the section with a block ```json context"))
        };
        let who = || -> Context { input::read(Json(caller())).unwrap_or_else(|error| fail(error)) };
        let interface = || who().cloud.interface().unwrap_or_else(|error| fail(error)).name();
        let read = || Response::list("responses", Json(json!(*answers.borrow())), who().cloud.interface()?);
        let catalog = || match &held {
            Some(given) => {
                let mut request = caller();
                request.as_object_mut().unwrap().extend(given.as_object().unwrap().clone());
                CatalogRequest::read(Json(request))
            }
            None => read().and_then(|answers| Catalog::read(who(), &answers)),
        };
        let acting =
            || action.as_ref().unwrap_or_else(|| panic!("{at}\nput a block ```json action before it"));
        match block.words.first().copied().unwrap_or_default() {
            "context" => {
                context = Some(block.json());
                (given, action) = (None, None);
                answers.borrow_mut().clear();
                let cloud =
                    input::read::<Context, _>(Json(block.json())).unwrap_or_else(|error| fail(error)).cloud;
                let file = cloud.interface().unwrap_or_else(|error| fail(error)).name();
                assert_eq!(file, section.file, "{at}\nmove it to tests/backends/{file}.md");
            }
            "given" => given = Some(block.json()),
            "answer" => {
                answers.borrow_mut().push(block.answer());
                used.insert((interface(), block.operation().to_owned()));
                for line in &block.expected {
                    let error = catalog().err().map(|error| error.to_string()).unwrap_or_default();
                    assert_eq!(format!("error: {error}"), **line, "{at}");
                    answers.borrow_mut().pop();
                    checks += 1;
                }
            }
            "facts" => {
                let found = catalog().unwrap_or_else(|error| fail(error));
                assert_eq!(facts(&found), plain(block.json()), "{at}");
                checks += 1;
            }
            "queries" => {
                let found = read().and_then(|read| who().queries(&read)).unwrap_or_else(|error| fail(error));
                assert_eq!(json!(found), block.json(), "{at}");
                checks += 1;
            }
            "action" => {
                let read: Action =
                    input::read_as("action", Json(block.json())).unwrap_or_else(|error| fail(error));
                for line in &block.expected {
                    let error = catalog().unwrap_or_else(|error| fail(error)).requests(&read).err();
                    let error = error.map(|error| error.to_string()).unwrap_or_default();
                    assert_eq!(format!("error: {error}"), **line, "{at}");
                    checks += 1;
                }
                action = Some(read);
            }
            "requests" => {
                let action = acting();
                let found = catalog().and_then(|catalog| catalog.requests(action));
                let mut found = json!(found.unwrap_or_else(|error| fail(error)));
                let wanted = block.json();
                // A part is written only where it is one.
                for request in found.as_array_mut().unwrap() {
                    let operation = request["operation"].as_str().unwrap().to_owned();
                    used.insert((interface(), operation));
                    if request["part"] == json!(action) {
                        request.as_object_mut().unwrap().remove("part");
                    }
                }
                assert_eq!(plain(found), plain(wanted), "{at}");
                checks += 1;
            }
            "refusal" => {
                let answer = Response::one("response", Json(block.answer()), who().cloud.api)
                    .unwrap_or_else(|error| fail(error));
                let found = catalog().unwrap_or_else(|error| fail(error)).explain(&answer, action.as_ref());
                let found: Vec<String> = found.iter().map(shown).collect();
                let wanted = block.expected.first().unwrap_or(&"");
                assert_eq!(
                    if found.is_empty() { "nothing".to_owned() } else { found.join(", ") },
                    **wanted,
                    "{at}"
                );
                checks += 1;
            }
            other => panic!("{at}\n`{other}` is no kind of block: tests/backends/README.md lists them"),
        }
    }
    checks
}

fn sections() -> Vec<Section> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/backends");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut sections = Vec::new();
    for path in files.filter(|path| path.file_name().unwrap() != "README.md") {
        let file = path.file_stem().unwrap().to_str().unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let mut line = 1;
        for (index, text) in text.split("\n## ").enumerate() {
            // The package reads XML, the engine what is in it.
            if index > 0 && !text.contains("\n```xml ") {
                sections.push(Section { file: file.to_owned(), line, text: text.to_owned() });
            }
            line += text.split('\n').count();
        }
    }
    sections.sort_by(|one, other| (&one.file, one.line).cmp(&(&other.file, other.line)));
    sections
}

#[test]
fn answers_requests_and_refusals_are_as_they_are_written() {
    let (mut used, mut checks) = (BTreeSet::new(), 0);
    let sections = sections();
    for section in &sections {
        checks += run(section, &mut used);
    }
    println!("{checks} checks in {} sections", sections.len());
}

/// Interfaces that several clouds have are written once.
#[test]
fn every_operation_is_fed_or_written() {
    let mut used = BTreeSet::new();
    for section in &sections() {
        run(section, &mut used);
    }
    let apis = CLOUDS.iter().filter_map(|cloud| cloud.api);
    let known =
        apis.flat_map(|api| api.operations().iter().map(|operation| (api.name(), (*operation).to_owned())));
    let idle: BTreeSet<_> = known.filter(|operation| !used.contains(operation)).collect();
    let lines = idle.iter().map(|(interface, operation)| {
        format!(
            "tests/backends/{interface}.md: add a block ```json answer {operation}, or ```json requests with it, in a \
             section without XML"
        )
    });
    assert!(idle.is_empty(), "{}", lines.collect::<Vec<_>>().join("\n"));
}

/// A cloud that the package can check, and whose interface it does not know.
fn without_interface(cloud: &str) -> &'static Cloud {
    let cloud = clouds::find(cloud).unwrap();
    let mut made_up = *cloud;
    made_up.id = "made-up";
    made_up.api = None;
    made_up.refusals = &[];
    Box::leak(Box::new(made_up))
}

#[test]
fn a_cloud_without_an_interface_says_so_and_does_everything_else() {
    let cloud = without_interface("alibaba-ecs");
    let context = || Context::new(cloud, "1000000000000001");
    assert!(cloud.operations().is_empty());

    let mut image = Image::new("m-1");
    image.owner = Some("1000000000000001".into());
    let catalog = Catalog::new(context(), vec![image], None).unwrap();
    let kind = ActionKind::Share { accounts: vec!["1000000000000001".into()], region: None };
    let to_self = Action { image: "m-1".into(), kind };
    assert_eq!(catalog.check(&to_self).decision, Decision::Deny);

    let errors = [
        cloud.interface().err(),
        context().queries(&[]).err(),
        Catalog::read(context(), &[]).err(),
        catalog.requests(&to_self).err(),
    ];
    for error in errors {
        let error = error.unwrap().to_string();
        assert_eq!(error, "`cloud` is `made-up`: expected a cloud whose interface the package knows");
    }

    // What its rows say of the backend still explains a refusal. The response need not name an operation.
    let explained = |body: Value| {
        let response = Response::one("response", Json(body), cloud.api).unwrap();
        catalog.explain(&response, Some(&to_self)).iter().map(shown).collect::<Vec<_>>().join(", ")
    };
    let code = |code: &str| json!({ "status": 400, "body": { "Code": code } });
    assert_eq!(explained(code("InvalidAccount.Forbidden")), "shared-with-self");
    assert_eq!(explained(code("NobodyKnowsThisCode")), "");
    assert_eq!(explained(json!({ "operation": "Anything", "status": 200, "body": {} })), "");
}
