//! Everything that `docs/coverage.md` names exists, no row of it is open, and everything that a cloud has is in it.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use image_sharing::clouds::CLOUDS;
use image_sharing::effects::EffectCode;
use image_sharing::facts::Fact;
use image_sharing::rule::FixCode;
use image_sharing::{Verb, View, rules};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

/// The rows of the table: the source's name for one, and what became of it.
fn rows() -> Vec<(String, String)> {
    let page = fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    let lines = page.lines().filter(|line| line.starts_with('|'));
    let rows = lines.map(|line| {
        let cells =
            line.trim_matches('|').split_once(" | ").unwrap_or_else(|| panic!("not two cells: {line}"));
        (cells.0.trim().to_owned(), cells.1.trim().to_owned())
    });
    rows.filter(|(row, _)| !row.starts_with("---") && row != "Source row").collect()
}

/// The rules that a row names, each with a cloud.
fn pairs(row: &str, item: &str) -> Vec<(String, String)> {
    let Some((code, clouds)) = item.split_once("`: ") else { return Vec::new() };
    let code = code.trim_start_matches('`');
    assert!(rules::ALL.iter().any(|meta| meta.code == code), "{row}: there is no rule `{code}`");
    clouds.split(", ").map(|cloud| (code.to_owned(), cloud.trim().to_owned())).collect()
}

fn had() -> BTreeSet<(String, String)> {
    let pairs = |cloud: &&'static image_sharing::clouds::Cloud| {
        let id = cloud.id;
        cloud.rows.iter().map(move |row| (row.meta.code.to_owned(), id.to_owned()))
    };
    CLOUDS.iter().flat_map(pairs).collect()
}

#[test]
fn every_row_of_the_catalogues_has_its_place() {
    let (had, mut named) = (had(), BTreeSet::new());
    let (mut by_rules, mut others) = (0, 0);
    for (row, cell) in rows() {
        assert!(!cell.is_empty(), "{row} is open");
        for item in cell.split("; ") {
            let (kind, name) = item.split_once(" `").unwrap_or((item, ""));
            let name = name.trim_end_matches('`');
            let exists = match kind {
                _ if item.starts_with('`') => {
                    for pair in pairs(&row, item) {
                        assert!(had.contains(&pair), "{row}: {} does not have `{}`", pair.1, pair.0);
                        named.insert(pair);
                    }
                    item.contains("`: ")
                }
                "effect" => EffectCode::ALL.iter().any(|code| code.word() == name),
                "fix" => FixCode::ALL.iter().any(|code| code.word() == name),
                "view" => View::ALL.iter().any(|view| view.word() == name),
                "verb" => Verb::ALL.iter().any(|verb| verb.word() == name),
                "fact" => Fact::ALL.iter().any(|fact| fact.path() == name) || fact_exists(name),
                "limit" => limits().contains(name),
                "spec" => root().join("tests/spec").join(name).with_extension("md").exists(),
                _ => item.starts_with("no rule: ") && item.len() > "no rule: ".len() + 10,
            };
            assert!(exists, "{row}: `{item}` is nothing that there is");
        }
        let is_rule = cell.starts_with('`');
        if is_rule { by_rules += 1 } else { others += 1 }
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
    let page = fs::read_to_string(root().join("docs/coverage.md")).unwrap();
    let mut seen = BTreeSet::new();
    let mut part = "";
    for line in page.lines() {
        if line.starts_with("## ") {
            part = line;
        }
        let row = line.split(" | ").next().unwrap();
        if row.starts_with("| ") && row != "| Source row" && !row.starts_with("| ---") {
            assert!(seen.insert((part, row)), "{part}: {row} stands twice");
        }
    }
    assert!(seen.len() > 700, "only {} rows", seen.len());
}
