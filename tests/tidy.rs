//! The invariants of ARCHITECTURE.md that the source shows.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use image_sharing::clouds::{CLOUD_IDS, CLOUDS, Row};
use image_sharing::model::Count;
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
    assert_eq!(folder, codes, "the files in src/rules are not the rules in src/rules/mod.rs");
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
        assert!(!guarded.is_empty(), "no cloud has {}", info.code);
        for verb in guarded {
            assert!(info.on.contains(verb), "{} does not know {verb}", info.code);
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
    let mut names: Vec<String> = CLOUD_IDS.iter().flat_map(|id| id.split('-')).map(str::to_owned).collect();
    names.extend(
        ["Alibaba", "Aliyun", "Telekom", "Huawei", "OpenStack", "Amazon", "Azure", "Google", "crate::clouds"]
            .map(str::to_owned),
    );
    let sources = files("src/rules").into_iter().chain(files("src/text"));
    for (file, text) in sources.chain(files("src/rule")) {
        for name in &names {
            let known = text.split(|c: char| !c.is_alphanumeric() && c != ':').any(|word| word == name);
            assert!(!known, "{file} names the cloud `{name}`");
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
            assert!(!source.title.is_empty() && source.url.is_some(), "{}: {}", cloud.id, row.info.code);
            assert!(source.read.starts_with("20"), "{}: {}", cloud.id, row.info.code);
        }
    }
    let ids: Vec<&str> = CLOUDS.iter().map(|cloud| cloud.id).collect();
    assert_eq!(ids, CLOUD_IDS);
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

#[test]
fn the_readme_knows_the_limits() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    for cloud in CLOUDS {
        let limits = cloud.limits();
        let told =
            |limit: Option<Count>| limit.map_or_else(|| "–".to_owned(), |limit| limit.get().to_string());
        let mut per_image = told(limits.accounts_per_image);
        if let Some(full_server) = limits.accounts_per_full_server_image {
            per_image.push_str(&format!("; {} for full-server images", full_server.get()));
        }
        let row =
            readme.lines().find(|line| line.contains(&format!("| `{}` |", cloud.id))).unwrap_or_default();
        let wanted = format!("| {per_image} | {} |", told(limits.accounts_per_call));
        assert!(row.starts_with(&format!("| {} |", cloud.name)) && row.ends_with(&wanted), "{row}\n{wanted}");
    }
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
