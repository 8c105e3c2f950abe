//! Everything that `docs/coverage.md` names exists, and no row of it is open. What a cloud has need not be named there:
//! each row of its table cites its own source.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "support/facts.rs"]
mod facts;
#[path = "support/names.rs"]
mod names;

use image_sharing::clouds::{CLOUDS, Cloud};
use image_sharing::model::{Fact, Limits};
use names::known;
use serde_json::json;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A row of the table.
struct Row {
    /// The file and the line, for messages.
    place: String,
    /// The catalogue that it is of.
    part: String,
    /// The source's name for it.
    name: String,
    /// What became of it.
    outcome: String,
}

fn rows() -> Vec<Row> {
    let page = fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    let (mut part, mut rows) = ("", Vec::new());
    for (index, line) in page.lines().enumerate() {
        let place = format!("docs/coverage.md:{}", index + 1);
        part = if line.starts_with("## ") { line } else { part };
        if !line.starts_with('|') {
            continue;
        }
        let cells = line.trim_matches('|').split_once(" | ");
        let (name, outcome) = cells.unwrap_or_else(|| panic!("{place}: write two cells: {line}"));
        let [part, name, outcome] = [part, name, outcome].map(|text| text.trim().to_owned());
        rows.push(Row { place, part, name, outcome });
    }
    rows.retain(|row| !row.name.starts_with("---") && row.name != "Source row");
    rows
}

/// The rules that a row names, each with a cloud.
fn pairs(item: &str) -> Vec<(String, String)> {
    let Some((code, clouds)) = item.split_once("`: ") else { return Vec::new() };
    let code = code.trim_start_matches('`');
    clouds.split(", ").map(|cloud| (code.to_owned(), cloud.trim().to_owned())).collect()
}

fn had() -> BTreeSet<(String, String)> {
    let pairs = |cloud: &&'static Cloud| {
        let id = cloud.id;
        cloud.rows.iter().chain(cloud.refusals).map(move |row| (row.info.code.to_owned(), id.to_owned()))
    };
    CLOUDS.iter().flat_map(pairs).collect()
}

#[test]
fn every_row_of_the_catalogues_has_its_place() {
    let (had, known) = (had(), known());
    // Rows speak of one image.
    let facts: BTreeSet<String> =
        facts::declared().iter().map(|path| path.replacen("/images", "/image", 1)).collect();
    let (mut by_rules, mut others) = (0, 0);
    for Row { place, name: row, outcome, .. } in rows() {
        assert!(!outcome.is_empty(), "{place}: {row} is open: say what became of it");
        for item in outcome.split("; ") {
            let (kind, name) = item.split_once(" `").unwrap_or((item, ""));
            let name = name.trim_end_matches('`');
            let exists = match kind {
                _ if item.starts_with('`') => {
                    for pair in pairs(item) {
                        let (code, cloud) = &pair;
                        let exists = known.contains(&("rule", code.clone()));
                        assert!(exists, "{place}: `{code}` is no rule in src/rules/mod.rs");
                        assert!(had.contains(&pair), "{place}: the table of {cloud} has no row `{code}`");
                    }
                    item.contains("`: ")
                }
                "effect" | "fix" | "view" | "verb" => {
                    known.iter().any(|(other, known)| *other == kind && known == name)
                }
                "fact" => facts.contains(name) || Fact::ALL.iter().any(|fact| fact.path() == name),
                "limit" => limit_exists(name),
                "spec" => root().join("tests/spec").join(name).with_extension("md").exists(),
                _ => item.starts_with("no rule: ") && item.len() > "no rule: ".len() + 10,
            };
            assert!(
                exists,
                "{place}: `{item}` does not exist: mend the name, or write `no rule: …` with the reason"
            );
        }
        if outcome.starts_with('`') { by_rules += 1 } else { others += 1 }
    }
    println!("{} rows, {by_rules} of them by rules", by_rules + others);
}

/// A limit that a request can give.
fn limit_exists(name: &str) -> bool {
    serde_json::from_value::<Limits>(json!({ name: 1.0 })).is_ok()
}

#[test]
fn no_row_stands_twice() {
    let mut seen = BTreeSet::new();
    for Row { place, part, name, .. } in rows() {
        assert!(seen.insert((part.clone(), name.clone())), "{place}: {part}: {name} stands twice");
    }
    assert!(seen.len() > 700, "only {} rows", seen.len());
}
