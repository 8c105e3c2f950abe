//! Runs the specs in `tests/spec`: prose, requests, and what has to come out. Its README says how they are written.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;
#[path = "support/specs.rs"]
mod specs;

use common::Json;
use image_sharing::CheckRequest;
use image_sharing::backends::Response;
use image_sharing::clouds::{Backend, CLOUDS, Cloud, Row};
use image_sharing::engine::{Explanation, Item, Plan};
use image_sharing::rule::{Fix, Level, Param};
use image_sharing::{Action, Catalog, Decision, Finding, Vault, Verb, Verdict, View, rules};
use serde_json::{Value, json};
use specs::{Case, cases, specs, specs_of_rules, tell, usual_world, worlds};
use std::collections::{BTreeSet, HashMap, HashSet};

#[test]
fn every_spec_holds() {
    let worlds = worlds();
    let mut failures = Vec::new();
    let (mut files, mut checks) = (0, 0);
    for (name, text) in specs() {
        files += 1;
        for case in cases(&name, &text) {
            checks += run(&case, &worlds, case.blocks[0].cloud, &mut failures);
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
            let mut mutant = *cloud;
            mutant.rows = rows.leak();
            let mutant = &*Box::leak(Box::new(mutant));
            mutants.push((what, row.info.code, mutant));
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
    for (index, row) in cloud.refusals.iter().enumerate() {
        let others = cloud.refusals.iter().enumerate().filter(|(other, _)| *other != index);
        let refusals: Vec<Row> = others.map(|(_, row)| *row).collect();
        let mut mutant = *cloud;
        mutant.refusals = refusals.leak();
        let mutant = &*Box::leak(Box::new(mutant));
        mutants.push((format!("without it among {} refusals", cloud.refusals.len()), row.info.code, mutant));
    }
    mutants
}

/// Makes each table wrong in every way, and looks whether the rule's own spec notices.
#[test]
fn a_row_that_is_wrong_is_noticed() {
    let (worlds, specs) = (worlds(), specs_of_rules());
    let (mut unnoticed, mut made) = (Vec::new(), 0);
    for cloud in CLOUDS {
        for (what, code, mutant) in mutants(cloud) {
            let mut failures = Vec::new();
            for case in &specs[code] {
                run(case, &worlds, mutant, &mut failures);
            }
            if failures.is_empty() {
                let id = cloud.id;
                unnoticed.push(format!("tests/spec/{code}.md does not notice the table of {id} {what}"));
            }
            made += 1;
        }
    }
    assert!(
        unnoticed.is_empty(),
        "Add blocks ```json <cloud> whose lines `→ …` would be wrong then. {} of {made} faults:\n{}",
        unnoticed.len(),
        unnoticed.join("\n")
    );
    println!("{made} mutants, all noticed");
}

#[test]
fn every_rule_lets_something_pass_on_every_cloud_that_has_it() {
    let specs = specs_of_rules();
    let mut strict = Vec::new();
    for cloud in CLOUDS {
        let codes: BTreeSet<&str> = cloud.rows.iter().map(|row| row.info.code).collect();
        for code in codes {
            let blocks = specs[code].iter().flat_map(|case| &case.blocks);
            let mut blocks = blocks.filter(|block| block.cloud.id == cloud.id);
            let silent = format!("silent: {code}");
            if !blocks.any(|block| block.expected.iter().any(|line| line == "allow" || *line == silent)) {
                strict.push(format!(
                    "tests/spec/{code}.md: add a block ```json {} with `→ allow` or `→ {silent}` under it",
                    cloud.id
                ));
            }
        }
    }
    assert!(strict.is_empty(), "{}", strict.join("\n"));
}

#[test]
fn every_spec_is_of_a_rule_or_a_journey() {
    for (name, text) in specs() {
        let journey = name.starts_with("journey-")
            || name.starts_with("vectors-")
            || ["menus", "plans"].contains(&name.as_str());
        let known = journey || rules::ALL.iter().any(|info| info.code == name);
        assert!(known, "tests/spec/{name}.md: there is no rule `{name}` in src/rules/mod.rs");
        assert!(text.starts_with(&format!("# {name}\n")), "tests/spec/{name}.md:1: write `# {name}`");
    }
}

#[test]
fn a_cloud_needs_no_world_by_hand() {
    for cloud in CLOUDS.iter().filter(|cloud| ["alibaba-ecs", "otc-ims"].contains(&cloud.id)) {
        usual_world(cloud).unwrap();
    }
    let closed = CLOUDS.iter().find(|cloud| cloud.id == "alibaba-ecs").unwrap();
    let mut closed = **closed;
    closed.account_ids = &[];
    let error = usual_world(&closed).unwrap_err();
    assert_eq!(error, "src/clouds/alibaba_ecs.rs: `account_ids` is empty: add an `IdFormat`");
}

/// Runs a case by the rules of a cloud, if it is of that cloud, and returns how many checks it made.
fn run(
    case: &Case,
    worlds: &HashMap<&str, Value>,
    cloud: &'static Cloud,
    failures: &mut Vec<String>,
) -> usize {
    let mut checks = 0;
    let mut state: Option<Value> = None;
    for block in case.blocks.iter().take_while(|block| block.cloud.id == cloud.id) {
        let place = format!("{}\n  {}", block.place, case.title);
        let world = &worlds[cloud.id];
        let mut request = state.take().unwrap_or_else(|| world.clone());
        request = tell(request, block, world);
        let (action, mut catalog) = match CheckRequest::read(Json(request.clone())) {
            Ok((action, catalog)) => (action, under(catalog, cloud)),
            Err(error) => {
                failures.push(format!("{place}\n  {error}"));
                return checks + 1;
            }
        };
        let before = catalog.clone();
        let verdict = catalog.check(&action);
        let allowed = verdict.decision == Decision::Allow;
        if catalog.allows(&action) != allowed {
            failures.push(format!("{place}\n  `allows` and `check` differ"));
        }
        if block.apply {
            if catalog.apply(&action).is_err() {
                failures.push(format!("{place}\n  cannot be applied: {}", summary(&verdict)));
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
                failures.push(format!("{place}\n  → {line}\n  {problem}\n  {}", summary(&verdict)));
            }
        }
        state = Some(request);
    }
    checks
}

/// The same facts under the rules of a cloud that may lack one.
fn under(catalog: Catalog, cloud: &'static Cloud) -> Catalog {
    let mut context = catalog.context().clone();
    context.cloud = cloud;
    Catalog::new(context, catalog.images().cloned().collect(), catalog.vaults().map(<[Vault]>::to_vec))
        .unwrap()
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
                finding.violation.at,
                finding.violation.params
            )
        })
        .collect();
    let missing: Vec<&str> = verdict.missing.iter().map(|fact| fact.path()).collect();
    let effects: Vec<&str> = verdict.effects.iter().map(|effect| effect.code.as_str()).collect();
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
            same(what, verdict.decision.as_str())?;
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
        "at" => first().and_then(|(finding, at)| same(at.to_owned(), finding.violation.at.to_string())),
        "params" => {
            let (finding, wanted) = first()?;
            let params: serde_json::Map<String, Value> = finding
                .violation
                .params
                .iter()
                .map(|(name, value)| ((*name).to_owned(), param(value)))
                .collect();
            same(written(wanted)?, Value::Object(params))
        }
        "fix" => {
            let (finding, wanted) = first()?;
            let wanted = written(wanted)?;
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
        "plan" => same(plan_written(rest, asked.action)?, plan(&asked.before.plan(asked.action))),
        "menu allow" | "menu deny" | "menu unknown" => {
            let decision = what.strip_prefix("menu ").unwrap();
            let items =
                menu(asked).into_iter().filter(|(_, item)| item.evaluation.decision.as_str() == decision);
            same(if rest == "none" { Vec::new() } else { words() }, items.map(|(name, _)| name).collect())
        }
        "menu says" => {
            let (name, codes) = rest.split_once(": ").ok_or("which item?")?;
            let item = menu(asked).into_iter().find(|(other, _)| other == name).ok_or("no such item")?.1;
            let errors = item.evaluation.findings.iter().filter(|finding| finding.row.level == Level::Error);
            let missing = item.evaluation.missing.iter().map(|fact| fact.path());
            same(codes.to_owned(), errors.map(Finding::code).chain(missing).collect::<Vec<_>>().join(", "))
        }
        _ if what.starts_with("explain ") => {
            let answer = what.strip_prefix("explain ").unwrap_or_default();
            let (status, code) = answer.split_once(' ').unwrap_or((answer, ""));
            let cloud = asked.before.context().cloud;
            let status: u16 = status.parse().map_err(|_| format!("`{status}` is not a status"))?;
            let mut answer = json!({ "status": status });
            if let Some(operation) = cloud.operations().first() {
                answer["operation"] = json!(operation);
            }
            if !code.is_empty() {
                answer["body"] = json!({ "error": { "code": code } });
            }
            let answer = Response::one("response", Json(answer), cloud.api).unwrap();
            let found = asked.before.explain(&answer, Some(asked.action));
            let shown = |explanation: &Explanation| {
                let code = explanation.finding.code();
                explanation.changed.map_or(code.to_owned(), |path| format!("{code} if {path}"))
            };
            same(rest.to_owned(), found.iter().map(shown).collect::<Vec<_>>().join(", "))
        }
        _ => {
            let name = what.strip_prefix("list ").ok_or_else(|| {
                format!("`{what}` is not a line of a spec: tests/spec/README.md lists them")
            })?;
            let view = View::ALL
                .iter()
                .find(|view| view.as_str() == name)
                .ok_or_else(|| format!("no view {name}"))?;
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
fn plan_written(text: &str, action: &Action) -> Result<Value, String> {
    let mut plan = written(text)?;
    for step in plan.get_mut("steps").and_then(Value::as_array_mut).into_iter().flatten() {
        if step.get("image").is_none() {
            step["image"] = json!(action.image);
        }
    }
    Ok(plan)
}

fn written(text: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|error| format!("`{text}` is not JSON: {error}"))
}

fn plan(plan: &Plan) -> Value {
    let codes: Vec<&str> = plan.blocked_by.iter().map(Finding::code).collect();
    let missing: Vec<&str> = plan.missing.iter().map(|fact| fact.path()).collect();
    let mut written = json!({ "possible": plan.possible() });
    let parts = [
        ("steps", json!(plan.steps)),
        ("choices", json!(plan.choices)),
        ("blockedBy", json!(codes)),
        ("missing", json!(missing)),
    ];
    for (name, part) in parts.into_iter().filter(|(_, part)| part != &json!([])) {
        written[name] = part;
    }
    written
}

fn effects(verdict: &Verdict) -> Vec<String> {
    verdict.effects.iter().map(|effect| effect.code.as_str().to_owned()).collect()
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
