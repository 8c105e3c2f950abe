//! The invariants of ARCHITECTURE.md that the source shows.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use image_sharing::clouds::{CLOUD_IDS, CLOUDS, Row};
use image_sharing::rules;
use std::collections::{BTreeMap, BTreeSet};
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
            let (settings, code) = (row.settings.settings(), row.info.code);
            let same = |other: &&Row| other.info.code == code && other.settings.settings() == settings;
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

/// The folders of the source, from the top down.
const FOLDERS: &[&str] = &["bindings", "engine", "clouds", "rules", "backends", "rule", "model"];

#[test]
fn a_folder_reads_only_from_those_below() {
    let in_src = root().join("src");
    let mut folders: Vec<String> = fs::read_dir(&in_src)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.is_dir() && !path.ends_with("text") && !sources(path).is_empty())
        .map(|path| path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    folders.sort();
    let mut declared = FOLDERS.to_vec();
    declared.sort_unstable();
    assert_eq!(folders, declared, "src has other folders than FOLDERS in tests/tidy.rs and ARCHITECTURE.md");
    for (floor, folder) in FOLDERS.iter().enumerate() {
        for path in sources(&in_src.join(folder)) {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            for (number, line) in code.enumerate() {
                for part in line.split("crate::").skip(1) {
                    let read: &str = part.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                    let below = FOLDERS.iter().position(|other| *other == read);
                    assert!(
                        below.is_some_and(|below| below >= floor),
                        "{}: line {} of its code reads `{read}`: a folder reads only from itself and from those \
                         below it, which are {:?}",
                        path.display(),
                        number + 1,
                        &FOLDERS[floor..]
                    );
                }
            }
        }
    }
}

/// All files of a folder, and of those in it.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { sources(&path) } else { vec![path] }).collect()
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
fn every_rule_says_what_why_and_what_to_do() {
    for info in rules::ALL {
        let file = format!("src/rules/{}.rs", info.code.replace('-', "_"));
        let lines: Vec<&str> = info.doc.lines().map(str::trim).collect();
        let page = lines.join("\n");
        let paragraphs: Vec<&str> = page.trim().split("\n\n").map(str::trim).collect();
        assert!(
            paragraphs.len() == 3,
            "{file}: the doc comment of the rule has {} paragraphs; expected three, separated by an empty `///` line: \
             what the rule says, why the cloud has it, and what to do",
            paragraphs.len()
        );
        let parts = ["what the rule says", "why the cloud has it", "what to do"];
        for (part, paragraph) in parts.iter().zip(paragraphs) {
            let length = paragraph.chars().count();
            assert!(
                (15..=400).contains(&length),
                "{file}: the paragraph on {part} has {length} characters; expected 15 to 400"
            );
        }
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

/// The files and folders of the console from top to bottom.
const CONSOLE: [&str; 8] = ["main.js", "app.js", "pages", "dialogs", "actions", "parts", "engine", "scenes"];

#[test]
fn a_folder_of_the_console_reads_only_from_those_below() {
    // The portal replaces two files of the console.
    for roots in [&["www"][..], &["www", "examples/portal/page"][..]] {
        let modules = console_modules(roots);
        let place = |file: &str| {
            let mut places = roots.iter().rev().map(|folder| format!("{folder}/{file}"));
            places.find(|path| root().join(path).exists()).unwrap_or_default()
        };
        assert!(modules.len() > 20, "{roots:?}: only {} modules", modules.len());
        for (file, imports) in &modules {
            let (floor, file) = (console_floor(file), place(file));
            for (written, target) in imports {
                assert!(
                    modules.contains_key(target),
                    "{file} imports \"{written}\": there is no www/{target}. Correct the path."
                );
                assert!(
                    console_floor(target) >= floor,
                    "{file} imports \"{written}\", which is above it. From top to bottom the console is {}. \
                     Move what both need down, or pass it in as a parameter or callback.",
                    CONSOLE.join(", ")
                );
            }
        }
        for file in modules.keys() {
            let circle = import_circle(&modules, &mut vec![file.as_str()], &mut BTreeSet::new());
            assert!(
                circle.is_none(),
                "these files of the console import each other in a circle: {}. Move what both need into a file of its own, \
                 or pass it in as a parameter or callback.",
                circle.unwrap_or_default()
            );
        }
    }
}

/// The modules below these folders, by path, with their imports: as written, and resolved.
/// A module of a later folder replaces that of an earlier one.
fn console_modules(roots: &[&str]) -> BTreeMap<String, Vec<(String, String)>> {
    let mut modules = BTreeMap::new();
    for top in roots.iter().map(|folder| root().join(folder)) {
        let mut folders = vec![top.clone()];
        while let Some(folder) = folders.pop() {
            for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "js") {
                    let steps: Vec<_> = path.strip_prefix(&top).unwrap().iter().collect();
                    let file = steps.iter().map(|step| step.to_str().unwrap()).collect::<Vec<_>>().join("/");
                    let imports = console_imports(&file, &fs::read_to_string(&path).unwrap());
                    modules.insert(file, imports);
                }
            }
        }
    }
    modules
}

/// What a module imports from the console, including the types in its comments. Imports of the package and of files
/// outside of the console do not count.
fn console_imports(file: &str, text: &str) -> Vec<(String, String)> {
    let starts = ["from \"", "import \"", "import(\""];
    let paths = starts.iter().flat_map(|start| text.split(start).skip(1));
    let written = paths.filter_map(|rest| rest.split('"').next()).filter(|path| path.starts_with('.'));
    written
        .filter_map(|path| Some((path.to_owned(), resolved(file, path)?)))
        .filter(|(_, target)| !target.starts_with("image-sharing/"))
        .collect()
}

/// A path in the console, or `None` if it leads out of it.
fn resolved(file: &str, import: &str) -> Option<String> {
    let mut steps: Vec<&str> = file.split('/').collect();
    steps.pop();
    for step in import.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()?),
            name => steps.push(name),
        }
    }
    Some(steps.join("/"))
}

fn console_floor(file: &str) -> usize {
    let name = file.split('/').next().unwrap_or_default();
    let floor = CONSOLE.iter().position(|known| *known == name);
    assert!(floor.is_some(), "www/{file}: `{name}` has no place in CONSOLE of tests/tidy.rs. Add it there.");
    floor.unwrap_or_default()
}

/// The imports that lead from the last file of `path` back to the first one. Files in `seen` are not tried again.
fn import_circle<'a>(
    modules: &'a BTreeMap<String, Vec<(String, String)>>,
    path: &mut Vec<&'a str>,
    seen: &mut BTreeSet<&'a str>,
) -> Option<String> {
    for (_, target) in modules.get(*path.last()?)? {
        if path.first() == Some(&target.as_str()) {
            return Some(format!("{} → {target}", path.join(" → ")));
        }
        if seen.insert(target) {
            path.push(target);
            if let Some(circle) = import_circle(modules, path, seen) {
                return Some(circle);
            }
            path.pop();
        }
    }
    None
}

/// What `cargo xtask new-rule` and its like write where people go on.
const MARKER: &str = "FILL-IN";

#[test]
fn nothing_is_left_to_fill_in() {
    let mut left = Vec::new();
    let mut folders =
        ["src", "tests/spec", "tests/backends", "docs"].map(|folder| root().join(folder)).to_vec();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).unwrap_or_default();
            for (index, line) in text.lines().enumerate().filter(|(_, line)| line.contains(MARKER)) {
                let file = path.strip_prefix(root()).unwrap().display().to_string();
                left.push((file, index + 1, line.trim().to_owned()));
            }
        }
    }
    left.sort();
    let lines: Vec<_> = left.iter().map(|(file, line, text)| format!("{file}:{line}: {text}")).collect();
    assert!(left.is_empty(), "{} places still have {MARKER}:\n{}", left.len(), lines.join("\n"));
}
