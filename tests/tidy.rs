//! The invariants of ARCHITECTURE.md that the source shows.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, reason = "tests")]

use image_sharing::clouds::{CLOUD_IDS, CLOUDS, Row};
use image_sharing::rules;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn files(folder: &str) -> Vec<(String, String)> {
    let mut files: Vec<_> = fs::read_dir(root().join(folder))
        .unwrap()
        .map(|file| file.unwrap().path())
        .filter(|path| path.is_file() && path.file_name().unwrap() != "mod.rs")
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn a_rule_has_one_name() {
    let folder: Vec<String> =
        files("src/rules").into_iter().map(|(name, _)| name.replace('_', "-")).collect();
    let mut codes: Vec<&str> = rules::ALL.iter().map(|info| info.code).collect();
    codes.sort_unstable();
    assert_eq!(folder, codes, "src/rules/mod.rs: list one rule for each file in src/rules, under its name");
    for (file, text) in files("src/rules") {
        let name: String =
            file.split('_').map(|word| format!("{}{}", word[..1].to_uppercase(), &word[1..])).collect();
        assert!(text.contains(&format!("pub struct {name}")), "src/rules/{file}.rs does not declare {name}");
    }
}

#[test]
fn every_rule_is_in_some_cloud_and_guards_what_it_says() {
    let rows = || CLOUDS.iter().flat_map(|cloud| cloud.rows.iter().chain(cloud.refusals));
    for info in rules::ALL {
        let guarded: Vec<_> =
            rows().filter(|row| row.info.code == info.code).flat_map(|row| row.on()).collect();
        let code = info.code;
        assert!(!guarded.is_empty(), "src/clouds: add a row of the rule `{code}` to a cloud that has it");
        for verb in guarded {
            let file = code.replace('-', "_");
            assert!(info.on.contains(verb), "src/rules/{file}.rs: add {verb} to `on`: a cloud has it there");
        }
    }
}

#[test]
fn no_row_is_doubled() {
    for cloud in CLOUDS {
        for (index, row) in cloud.rows.iter().enumerate() {
            let settings = format!("{:?}", row.rule);
            let code = row.info.code;
            let same = |other: &&Row| other.info.code == code && format!("{:?}", other.rule) == settings;
            for other in cloud.rows.iter().skip(index + 1).filter(same) {
                let both = row.on().iter().find(|verb| other.on().contains(verb));
                assert!(both.is_none(), "{}: {code} stands twice for {}", cloud.id, both.unwrap());
            }
        }
    }
}

#[test]
fn rules_do_not_know_clouds() {
    // Words in names of clouds that are no names by themselves.
    const ORDINARY: &[&str] = &["cloud", "open", "policies"];
    let words = CLOUDS.iter().flat_map(|cloud| cloud.id.split('-').chain(cloud.name.split([' ', ','])));
    let mut names: BTreeSet<&str> =
        words.filter(|word| !ORDINARY.contains(&word.to_lowercase().as_str())).collect();
    names.remove("");
    names.extend(["Aliyun", "crate::clouds"]);
    let sources = files("src/rules").into_iter().chain(files("src/text"));
    for (file, text) in sources.chain(files("src/rule")) {
        for name in &names {
            let known = text.split(|c: char| !c.is_alphanumeric() && c != ':').any(|word| word == *name);
            assert!(
                !known,
                "{file} names the cloud `{name}`: say it without; or, if it is an ordinary word, add it to ORDINARY in \
                 tests/tidy.rs"
            );
        }
    }
}

#[test]
fn every_row_cites_its_source() {
    for cloud in CLOUDS {
        for row in cloud.rows.iter().chain(cloud.refusals) {
            let source = row.source;
            let place = format!("src/clouds: {}: the row of `{}`", cloud.id, row.info.code);
            assert!(!source.title.is_empty() && source.url.is_some(), "{place} cites no title or no address");
            assert!(source.read.starts_with("20"), "{place} does not say when its source was read");
        }
    }
    let ids: Vec<&str> = CLOUDS.iter().map(|cloud| cloud.id).collect();
    assert_eq!(ids, CLOUD_IDS);
}

/// Whoever sends requests has to know of every refusal that it is one.
#[test]
fn every_refusal_of_a_known_interface_means_something() {
    for cloud in CLOUDS.iter().filter(|cloud| cloud.api.is_some()) {
        let last = cloud.refusals.last().is_some_and(|row| row.info.code == "refused");
        let file = cloud.id.replace('-', "_");
        assert!(last, "src/clouds/{file}.rs: add `error(&Refused, REFUSES, …)` as the last of `refusals`");
    }
}

#[test]
fn every_cloud_names_its_accounts() {
    for cloud in CLOUDS {
        let file = cloud.id.replace('-', "_");
        assert!(!cloud.account_ids.is_empty(), "src/clouds/{file}.rs: add an `IdFormat` to `account_ids`");
    }
}

#[test]
fn every_rule_says_why() {
    for info in rules::ALL {
        let first = info.why.lines().next().unwrap_or_default().trim();
        let file = info.code.replace('-', "_");
        assert!(first.len() > 20, "src/rules/{file}.rs: add a doc comment that says why");
    }
}

#[test]
fn rules_have_no_clock_no_input_and_no_chance() {
    for (file, text) in files("src/rules") {
        for forbidden in ["std::time", "std::fs", "std::env", "std::io", "std::thread", "static mut", "rand"]
        {
            assert!(!text.contains(forbidden), "src/rules/{file}.rs uses {forbidden}");
        }
    }
}

#[test]
fn invariants_name_tests_that_exist() {
    let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let mut named = 0;
    for word in page.split('`').filter(|word| word.contains("::") && !word.contains(' ')) {
        let (file, test) = word.split_once("::").unwrap();
        let path =
            if file == "shared" { "tests/support/shared.rs".to_owned() } else { format!("tests/{file}.rs") };
        let source = fs::read_to_string(root().join(&path)).unwrap_or_default();
        assert!(source.contains(&format!("fn {test}()")), "{path} has no test {test}");
        named += 1;
    }
    assert!(named > 10, "only {named} tests are named");
}
