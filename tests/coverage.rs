//! Everything that `docs/coverage.md` names exists, no row of it is open, and everything that a cloud has is in it.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "support/names.rs"]
mod names;

use image_sharing::clouds::{CLOUDS, Cloud};
use image_sharing::model::Fact;
use names::known;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// A row of the table.
struct Row {
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
    for line in page.lines() {
        part = if line.starts_with("## ") { line } else { part };
        if !line.starts_with('|') {
            continue;
        }
        let cells = line.trim_matches('|').split_once(" | ");
        let (name, outcome) = cells.unwrap_or_else(|| panic!("not two cells: {line}"));
        let [part, name, outcome] = [part, name, outcome].map(|text| text.trim().to_owned());
        rows.push(Row { part, name, outcome });
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
    let (had, known, mut named) = (had(), known(), BTreeSet::new());
    let (mut by_rules, mut others) = (0, 0);
    for Row { name: row, outcome, .. } in rows() {
        assert!(!outcome.is_empty(), "{row} is open");
        for item in outcome.split("; ") {
            let (kind, name) = item.split_once(" `").unwrap_or((item, ""));
            let name = name.trim_end_matches('`');
            let exists = match kind {
                _ if item.starts_with('`') => {
                    for pair in pairs(item) {
                        assert!(
                            known.contains(&("rule", pair.0.clone())),
                            "{row}: there is no rule `{}`",
                            pair.0
                        );
                        assert!(had.contains(&pair), "{row}: {} does not have `{}`", pair.1, pair.0);
                        named.insert(pair);
                    }
                    item.contains("`: ")
                }
                "effect" | "fix" | "view" | "verb" => {
                    known.iter().any(|(other, known)| *other == kind && known == name)
                }
                "fact" => Fact::ALL.iter().any(|fact| fact.path() == name) || fact_exists(name),
                "limit" => limits().contains(name),
                "spec" => root().join("tests/spec").join(name).with_extension("md").exists(),
                _ => item.starts_with("no rule: ") && item.len() > "no rule: ".len() + 10,
            };
            assert!(exists, "{row}: `{item}` is nothing that there is");
        }
        if outcome.starts_with('`') { by_rules += 1 } else { others += 1 }
    }
    let missing: Vec<_> = had.difference(&named).collect();
    assert!(missing.is_empty(), "docs/coverage.md does not say where these come from: {missing:?}");
    println!("{} rows, {by_rules} of them by rules; {} rules of clouds", by_rules + others, had.len());
}

/// A fact that no rule asks for by itself.
fn fact_exists(path: &str) -> bool {
    ["/image/name", "/image/shares/via", "/image/shares/since", "/image/encryption/id"].contains(&path)
}

fn limits() -> BTreeSet<&'static str> {
    BTreeSet::from(["accountsPerImage", "accountsPerFullServerImage", "accountsPerCall", "publicImages"])
}

#[test]
fn no_row_stands_twice() {
    let mut seen = BTreeSet::new();
    for Row { part, name, .. } in rows() {
        assert!(seen.insert((part.clone(), name.clone())), "{part}: {name} stands twice");
    }
    assert!(seen.len() > 700, "only {} rows", seen.len());
}
