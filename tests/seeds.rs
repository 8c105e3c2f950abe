//! Everything that `docs/seeds.md` names exists, and every row of it is done.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

#[path = "support/names.rs"]
mod names;

use names::known;
use std::collections::HashSet;
use std::fs;
use std::path::Path;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The source of the console's tests.
fn console() -> String {
    ["console-alibaba", "console-otc", "console"]
        .map(|name| read(&format!("tests/js/{name}.test.mjs")))
        .concat()
}

#[test]
fn every_sentence_of_the_guides_has_its_place_and_its_proof() {
    let (page, console, known) = (read("docs/seeds.md"), console(), known());
    let (mut alibaba, mut otc) = (0, 0);
    for row in page.lines().filter(|line| line.starts_with("| A") || line.starts_with("| O")) {
        let cells: Vec<&str> = row.trim_matches('|').split(" |").map(str::trim).collect();
        let [id, _, product, proof] = cells[..] else { panic!("{row}: not four cells") };
        names_exist(id, product, &known);
        let proofs = specs_exist(id, proof) + console_tests_exist(id, proof, &console);
        let software = !product.starts_with("not software: ");
        assert_eq!(software, proofs > 0, "{id}: software and only software has a proof");
        assert!(!software || product.contains('`') || product.contains("screen: "), "{id} is not done");
        alibaba += usize::from(id == format!("A{}", alibaba + 1));
        otc += usize::from(id == format!("O{}", otc + 1));
    }
    assert_eq!((alibaba, otc), (29, 31), "rows are missing or out of order");
}

fn names_exist(id: &str, product: &str, known: &HashSet<(&'static str, String)>) {
    let mut kind = "";
    for (index, part) in product.split('`').enumerate() {
        if index % 2 == 1 {
            let names = |kind: &str| known.iter().any(|(other, name)| *other == kind && name == part);
            assert!(names(kind), "{id}: there is no {kind} `{part}`");
        } else if let Some(word) = part.split(|c: char| !c.is_alphabetic()).rfind(|word| !word.is_empty()) {
            kind = word.strip_suffix('s').unwrap_or(word);
            kind = if kind == "fixe" { "fix" } else { kind };
        }
    }
}

/// Links to specs, some with the title of a case in quotes.
fn specs_exist(id: &str, proof: &str) -> usize {
    let links: Vec<&str> = proof.split("](../").skip(1).collect();
    for link in &links {
        let (path, rest) = link.split_once(')').unwrap();
        let spec = read(path);
        if let Some(title) = rest.strip_prefix(" \"") {
            let (title, _) = title.split_once('"').unwrap();
            assert!(spec.contains(&format!("\n## {title} (")), "{id}: {path} has no case \"{title}\"");
        }
    }
    links.len()
}

fn console_tests_exist(id: &str, proof: &str, console: &str) -> usize {
    let tests: Vec<&str> = proof.split("console \"").skip(1).collect();
    for test in &tests {
        let (title, _) = test.split_once('"').unwrap();
        assert!(console.contains(&format!("\"{title}\"")), "{id}: the console has no test \"{title}\"");
    }
    tests.len()
}
