//! Runs the specs in `tests/spec`: prose, requests, and what has to come out. Its README says how they are written.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

mod common;
mod ids;

use common::Json;
use image_sharing::View;
use image_sharing::clouds::{self, Backend, CLOUDS, Cloud, Row};
use image_sharing::menu::Item;
use image_sharing::outcome::Param;
use image_sharing::plan::{Choice, Plan, Wanted};
use image_sharing::request::CheckRequest;
use image_sharing::rule::{Fix, Level};
use image_sharing::{Action, Catalog, Context, Decision, Finding, Vault, Verb, Verdict, rules};

use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/spec")
}

#[test]
fn every_spec_holds() {
    let worlds = worlds();
    let mut failures = Vec::new();
    let (mut files, mut checks) = (0, 0);
    for (name, text) in specs() {
        files += 1;
        for case in cases(&text) {
            let title = format!("{name} › {}", case.title);
            let cloud = case.blocks.first().and_then(|block| clouds::find(&block.cloud)).unwrap();
            assert!(case.blocks.iter().all(|block| block.cloud == cloud.id), "{title}: a case has one cloud");
            checks += run(&title, &case, &worlds, cloud, &mut failures);
        }
    }
    assert!(
        failures.is_empty(),
        "{} of {checks} checks failed:\n\n{}",
        failures.len(),
        failures.join("\n\n")
    );
    println!("{checks} checks in {files} specs");
}

/// Tables that are wrong in one place, each with what is wrong there: a row is missing for a verb, weighs otherwise, or
/// has the backend answer otherwise.
fn mutants(cloud: &'static Cloud) -> Vec<(String, &'static str, &'static Cloud)> {
    let mut mutants = Vec::new();
    for (index, row) in cloud.rows.iter().enumerate() {
        let mut mutate = |what: String, row: Row| {
            let mut rows = cloud.rows.to_vec();
            rows[index] = row;
            let mutant = &*Box::leak(Box::new(Cloud { rows: rows.leak(), ..*cloud }));
            mutants.push((what, row.meta.code, mutant));
        };
        for verb in row.on() {
            let left: Vec<Verb> = row.on().iter().copied().filter(|other| other != verb).collect();
            mutate(format!("without it in {verb}"), row.when(left.leak()));
        }
        let level = if row.level == Level::Error { Level::Warning } else { Level::Error };
        let mut other = *row;
        other.level = level;
        mutate(format!("with it as {level}"), other);
        if row.level == Level::Error {
            let mut other = *row;
            other.backend = Backend::Refuses { status: Some(999), code: None };
            mutate("with another answer of the backend".to_owned(), other);
        }
    }
    mutants
}

/// Makes each table wrong in every way, and looks whether the rule's own spec notices.
#[test]
fn a_row_that_is_wrong_is_noticed() {
    let (worlds, specs): (_, HashMap<String, String>) = (worlds(), specs().into_iter().collect());
    let (mut unnoticed, mut made) = (Vec::new(), 0);
    for cloud in CLOUDS {
        for (what, code, mutant) in mutants(cloud) {
            let mut failures = Vec::new();
            for case in specs.get(code).map(|text| cases(text)).unwrap_or_default() {
                run(code, &case, &worlds, mutant, &mut failures);
            }
            if failures.is_empty() {
                unnoticed.push(format!("tests/spec/{code}.md does not notice {} {what}", cloud.id));
            }
            made += 1;
        }
    }
    assert!(unnoticed.is_empty(), "{} of {made}:\n{}", unnoticed.len(), unnoticed.join("\n"));
    println!("{made} mutants, all noticed");
}

#[test]
fn every_rule_lets_something_pass_on_every_cloud_that_has_it() {
    let specs: HashMap<String, String> = specs().into_iter().collect();
    for cloud in CLOUDS {
        for code in cloud.rows.iter().map(|row| row.meta.code) {
            let cases = specs.get(code).map(|text| cases(text)).unwrap_or_default();
            let mut blocks =
                cases.iter().flat_map(|case| &case.blocks).filter(|block| block.cloud == cloud.id);
            let silent = format!("silent: {code}");
            let passes =
                blocks.any(|block| block.expected.iter().any(|line| line == "allow" || *line == silent));
            assert!(passes, "tests/spec/{code}.md lets nothing pass on {}", cloud.id);
        }
    }
}

#[test]
fn every_spec_is_of_a_rule_or_a_journey() {
    for (name, text) in specs() {
        let journey = name.starts_with("journey-")
            || name.starts_with("vectors-")
            || ["menus", "plans"].contains(&name.as_str());
        let known = journey || rules::ALL.iter().any(|meta| meta.code == name);
        assert!(known, "tests/spec/{name}.md: there is no rule of that name");
        assert!(text.starts_with(&format!("# {name}\n")), "tests/spec/{name}.md: its title is not its name");
    }
}

struct Case {
    title: String,
    blocks: Vec<Block>,
}

struct Block {
    cloud: String,
    apply: bool,
    patch: Value,
    expected: Vec<String>,
}

fn specs() -> Vec<(String, String)> {
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

fn worlds() -> HashMap<String, Value> {
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
fn cases(text: &str) -> Vec<Case> {
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

/// Runs a case by the rules of a cloud, if it is of that cloud, and returns how many checks it made.
fn run(
    title: &str,
    case: &Case,
    worlds: &HashMap<String, Value>,
    cloud: &'static Cloud,
    failures: &mut Vec<String>,
) -> usize {
    let mut checks = 0;
    let mut state: Option<Value> = None;
    for block in case.blocks.iter().take_while(|block| block.cloud == cloud.id) {
        let world = worlds.get(&block.cloud).unwrap_or_else(|| panic!("{title}: no world `{}`", block.cloud));
        let mut request = state.take().unwrap_or_else(|| world.clone());
        json_patch::merge(&mut request, &expand(block.patch.clone(), &block.cloud));
        request = with_nulls(request);
        if request["action"].get("image").is_none() && request.get("action").is_some() {
            let image = request["image"]["id"].as_str().or(world["image"]["id"].as_str()).unwrap();
            request["action"]["image"] = json!(image);
        }
        let (action, mut catalog) = match CheckRequest::read(Json(request.clone())) {
            Ok((action, catalog)) => (action, under(catalog, cloud)),
            Err(error) => {
                failures.push(format!("{title}: {error}"));
                return checks + 1;
            }
        };
        let before = catalog.clone();
        let verdict = catalog.check(&action);
        let allowed = verdict.decision == Decision::Allow;
        if catalog.allows(&action) != allowed {
            failures.push(format!("{title}: `allows` and `check` differ"));
        }
        if block.apply {
            if catalog.apply(&action).is_err() {
                failures.push(format!("{title}: cannot be applied: {}", summary(&verdict)));
            }
            let images: Vec<_> = catalog.images().collect();
            request["image"] = json!(images);
            match catalog.vaults() {
                Some(vaults) => request["vaults"] = json!(vaults),
                None => drop(request.as_object_mut().unwrap().remove("vaults")),
            }
        }
        for line in &block.expected {
            checks += 1;
            if let Err(problem) =
                expect(line, &Asked { action: &action, before: &before, verdict: &verdict, after: &catalog })
            {
                failures.push(format!("{title}\n  → {line}\n  {problem}\n  {}", summary(&verdict)));
            }
        }
        state = Some(request);
    }
    checks
}

/// The same facts under the rules of a cloud that may lack one.
fn under(catalog: Catalog, cloud: &'static Cloud) -> Catalog {
    let context = Context { cloud, ..catalog.context().clone() };
    Catalog::new(context, catalog.images().cloned().collect(), catalog.vaults().map(<[Vault]>::to_vec))
        .unwrap()
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

fn summary(verdict: &Verdict) -> String {
    let findings: Vec<String> = verdict
        .findings
        .iter()
        .map(|finding| {
            format!(
                "{} {} at {} {:?}",
                finding.row.level,
                finding.code(),
                finding.breach.at,
                finding.breach.params
            )
        })
        .collect();
    let missing: Vec<&str> = verdict.missing.iter().map(|fact| fact.path()).collect();
    let effects: Vec<&str> = verdict.effects.iter().map(|effect| effect.code.word()).collect();
    format!("{}; {}; missing {missing:?}; effects {effects:?}", verdict.decision, findings.join("; "))
}

/// What the lines under a block are about.
struct Asked<'a> {
    action: &'a Action,
    before: &'a Catalog,
    verdict: &'a Verdict,
    after: &'a Catalog,
}

fn expect(line: &str, asked: &Asked) -> Result<(), String> {
    let verdict = asked.verdict;
    let (what, rest) = line.split_once(": ").unwrap_or((line, ""));
    let words = || rest.split(", ").map(str::to_owned).collect::<Vec<_>>();
    let codes = |level: Level| -> Vec<String> {
        let of_level = verdict.findings.iter().filter(|finding| finding.row.level == level);
        let mut codes: Vec<String> = of_level.map(|finding| finding.code().to_owned()).collect();
        let mut seen = HashSet::new();
        codes.retain(|code| seen.insert(code.clone()));
        codes
    };
    let first = || -> Result<(&Finding, &str), String> {
        let (code, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let found = verdict.findings.iter().find(|finding| finding.code() == code);
        found.map(|finding| (finding, rest)).ok_or_else(|| format!("nothing is found about {code}"))
    };
    match what {
        "allow" | "deny" | "unknown" => {
            same(what, verdict.decision.word())?;
            match what {
                _ if rest.is_empty() => Ok(()),
                "deny" => same(words(), codes(Level::Error)),
                _ => same(words(), verdict.missing.iter().map(|fact| fact.path().to_owned()).collect()),
            }
        }
        "warning" => among(words(), &codes(Level::Warning)),
        "note" => among(words(), &codes(Level::Note)),
        "silent" => {
            match verdict.findings.iter().find(|finding| words().contains(&finding.code().to_owned())) {
                Some(finding) => Err(format!("found {}", finding.code())),
                None => Ok(()),
            }
        }
        "at" => first().and_then(|(finding, at)| same(at.to_owned(), finding.breach.at.to_string())),
        "params" => {
            let (finding, wanted) = first()?;
            let params: serde_json::Map<String, Value> = finding
                .breach
                .params
                .iter()
                .map(|(name, value)| ((*name).to_owned(), param(value)))
                .collect();
            same(serde_json::from_str::<Value>(wanted).unwrap(), Value::Object(params))
        }
        "fix" => {
            let (finding, wanted) = first()?;
            let wanted: Value = serde_json::from_str(wanted).unwrap();
            let offered: Vec<Value> = finding.fixes.iter().map(fix).collect();
            if offered.contains(&wanted) { Ok(()) } else { Err(format!("offered: {}", json!(offered))) }
        }
        "no fix" => {
            let (finding, _) = first()?;
            same(Vec::<Value>::new(), finding.fixes.iter().map(fix).collect())
        }
        "backend" => {
            let error = verdict.findings.first().ok_or("nothing is found")?;
            same(rest.to_owned(), answer(error.row.backend))
        }
        "answers" => {
            first().and_then(|(finding, wanted)| same(wanted.to_owned(), answer(finding.row.backend)))
        }
        "effect" => among(words(), &effects(verdict)),
        "no effect" => match words().into_iter().find(|code| effects(verdict).contains(code)) {
            Some(code) => Err(format!("there is {code}")),
            None => Ok(()),
        },
        "plan" => same(plan_written(rest, asked.action), plan(&asked.before.plan(asked.action))),
        "menu allow" | "menu deny" | "menu unknown" => {
            let decision = what.strip_prefix("menu ").unwrap();
            let items = menu(asked).into_iter().filter(|(_, item)| item.survey.decision.word() == decision);
            same(if rest == "none" { Vec::new() } else { words() }, items.map(|(name, _)| name).collect())
        }
        "menu says" => {
            let (name, codes) = rest.split_once(": ").ok_or("which item?")?;
            let item = menu(asked).into_iter().find(|(other, _)| other == name).ok_or("no such item")?.1;
            let errors = item.survey.findings.iter().filter(|finding| finding.row.level == Level::Error);
            let missing = item.survey.missing.iter().map(|fact| fact.path());
            same(codes.to_owned(), errors.map(Finding::code).chain(missing).collect::<Vec<_>>().join(", "))
        }
        _ => {
            let name =
                what.strip_prefix("list ").ok_or_else(|| format!("`{what}` is not a line of a spec"))?;
            let view =
                View::ALL.iter().find(|view| view.word() == name).ok_or_else(|| format!("no view {name}"))?;
            let ids: Vec<String> = asked.after.list(*view).map(|image| image.id.to_string()).collect();
            same(if rest == "none" { Vec::new() } else { words() }, ids)
        }
    }
}

/// The items of the menu of the image, by name.
fn menu(asked: &Asked) -> Vec<(String, Item)> {
    let menus = asked.before.menu(std::iter::once(&asked.action.image));
    let items = menus.into_iter().flat_map(|menu| menu.items);
    items
        .map(|item| match item.r#as {
            Some(r#as) => (format!("{} as {as}", item.verb), item),
            None => (item.verb.to_string(), item),
        })
        .collect()
}

/// A plan as a spec writes it: the image is left out where it is the one that is asked about, and so is what is empty.
fn plan_written(text: &str, action: &Action) -> Value {
    let mut plan: Value = serde_json::from_str(text).unwrap();
    for step in plan.get_mut("steps").and_then(Value::as_array_mut).into_iter().flatten() {
        if step.get("image").is_none() {
            step["image"] = json!(action.image);
        }
    }
    plan
}

fn plan(plan: &Plan) -> Value {
    let choice = |Choice { step, of }: &Choice| match of {
        Wanted::Accounts { count, from } => {
            json!({ "step": step, "at": "/accounts", "count": count, "from": from })
        }
        Wanted::Key { granted_to } => json!({ "step": step, "at": "/key", "grantedTo": granted_to }),
    };
    let codes: Vec<&str> = plan.blocked_by.iter().map(Finding::code).collect();
    let missing: Vec<&str> = plan.missing.iter().map(|fact| fact.path()).collect();
    let mut written = json!({ "possible": plan.possible() });
    let parts = [
        ("steps", json!(plan.steps)),
        ("choices", plan.choices.iter().map(choice).collect()),
        ("blockedBy", json!(codes)),
        ("missing", json!(missing)),
    ];
    for (name, part) in parts.into_iter().filter(|(_, part)| part != &json!([])) {
        written[name] = part;
    }
    written
}

fn effects(verdict: &Verdict) -> Vec<String> {
    verdict.effects.iter().map(|effect| effect.code.word().to_owned()).collect()
}

fn param(param: &Param) -> Value {
    match param {
        // As JavaScript has them: a whole number is not a fraction.
        Param::Number(number) if number.fract() == 0.0 => json!(*number as i64),
        other => json!(other),
    }
}

fn fix(fix: &Fix) -> Value {
    let mut steps = serde_json::Map::new();
    if !fix.before.is_empty() {
        steps.insert("before".to_owned(), json!(fix.before));
    }
    if let Some(instead) = &fix.instead {
        steps.insert("instead".to_owned(), json!(instead));
    }
    Value::Object(steps)
}

fn answer(backend: Backend) -> String {
    match backend {
        Backend::Accepts => "accepts".to_owned(),
        Backend::Refuses { status: None, code: None } => "refuses".to_owned(),
        Backend::Refuses { status, code } => {
            let words = [status.map(|status| status.to_string()), code.map(str::to_owned)];
            words.into_iter().flatten().collect::<Vec<_>>().join(" ")
        }
    }
}

fn same<T: PartialEq + std::fmt::Debug>(wanted: T, found: T) -> Result<(), String> {
    if wanted == found { Ok(()) } else { Err(format!("wanted {wanted:?}, found {found:?}")) }
}

fn among(wanted: Vec<String>, found: &[String]) -> Result<(), String> {
    match wanted.iter().find(|code| !found.contains(code)) {
        Some(code) => Err(format!("{code} is not among {found:?}")),
        None => Ok(()),
    }
}
