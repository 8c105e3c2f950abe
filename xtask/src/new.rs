//! Skeletons of a rule, a cloud and a fact, from xtask/templates/. The marker `FILL-IN` stands where people go on; the
//! test `tidy::nothing_is_left_to_fill_in` fails until they did.

use crate::insert::{self, List};
use crate::names::{self, camel, pascal, snake};
use anyhow::{Context, Result, bail, ensure};
use std::fs;
use std::path::Path;

const RULES: List = List {
    after: "rules! {",
    before: "}",
    name: |line| line.trim().split_once("::").map(|(module, _)| module),
};

const CLOUDS: List = List { after: "clouds! {", before: "}", name: |line| line.trim().strip_suffix(',') };

const TEXTS: List = List {
    after: "## Rules",
    before: "## ",
    name: |line| line.split_once(" = ").map(|(id, _)| id).filter(|id| !id.starts_with([' ', '#'])),
};

/// The last fact of `Image`: a new one goes before it.
const LAST_IMAGE_FACT: &str = "shares: Vec<Share> => ImageShares";

/// What to write, and what people have to do then. Nothing is written before everything has been checked.
pub struct Skeleton {
    /// Each file with its whole text.
    files: Vec<(String, String)>,
    /// Each file with what to put there.
    left: Vec<(String, &'static str)>,
}

/// A rule. Its spec is for `cloud`, or leaves the cloud open.
pub fn rule(root: &Path, code: &str, cloud: Option<&str>) -> Result<Skeleton> {
    names::check_code(code)?;
    if let Some(cloud) = cloud {
        let known = modules(root, "src/clouds/mod.rs", &CLOUDS)?;
        ensure!(
            known.contains(&snake(cloud)),
            "there is no cloud `{cloud}`: the clouds are {}",
            known.join(", ").replace('_', "-")
        );
    }
    let (source, spec) = (format!("src/rules/{}.rs", snake(code)), format!("tests/spec/{code}.md"));
    check_free(root, code, &[&source, &spec])?;

    let filled = |template: &str| {
        template
            .replace("{{code}}", code)
            .replace("{{Name}}", &pascal(code))
            .replace("{{cloud}}", cloud.unwrap_or("FILL-IN"))
    };
    let mut files = vec![
        (source.clone(), filled(include_str!("../templates/rule.rs"))),
        insert_into(root, "src/rules/mod.rs", &RULES, &format!("    {}::{},\n", snake(code), pascal(code)))?,
    ];
    let mut left = vec![(source, "what it says, why, what to do; its verbs and values; the check")];
    for text in texts(root)? {
        files.push(insert_into(root, &text, &TEXTS, &filled(include_str!("../templates/rule.ftl")))?);
        left.push((text, "the message and its `.help`"));
    }
    files.push((spec.clone(), filled(include_str!("../templates/rule.md"))));
    let table = cloud.map_or("src/clouds/*.rs".to_owned(), |cloud| format!("src/clouds/{}.rs", snake(cloud)));
    left.extend([
        (table, "a row in every cloud that has the rule, where its backend checks it, with its source"),
        (spec, "for each of these clouds a case: denied, allowed, the boundary, a missing fact"),
        ("docs/coverage.md".to_owned(), "if a row there states it: the code and its clouds"),
        ("CHANGELOG.md".to_owned(), "a line with a star: the rule changes decisions"),
    ]);
    Ok(Skeleton { files, left })
}

/// A cloud without an interface.
pub fn cloud(root: &Path, id: &str) -> Result<Skeleton> {
    names::check_cloud_id(id)?;
    let source = format!("src/clouds/{}.rs", snake(id));
    check_free(root, id, &[&source])?;
    let known = modules(root, "src/clouds/mod.rs", &CLOUDS)?.join("_");
    for word in id.split('-').filter(|word| !known.split('_').any(|known| known == *word)) {
        if let Some(file) = file_with_word(root, word)? {
            bail!(
                "`{id}` cannot be the id: {file} has the word `{word}`, and rules must not name a cloud; choose another \
                 word"
            );
        }
    }
    let files = vec![
        (source.clone(), include_str!("../templates/cloud.rs").replace("{{id}}", id)),
        insert_into(root, "src/clouds/mod.rs", &CLOUDS, &format!("    {},\n", snake(id)))?,
    ];
    let left = vec![
        (source, "what it is called, how sharing works, its account ids, its rows with their sources"),
        ("tests/spec/*.md".to_owned(), "in the spec of each rule that it has, a case for it"),
        ("docs/coverage.md".to_owned(), "a section for its documents, a row for each of their statements"),
        ("CHANGELOG.md".to_owned(), "a line with a star"),
        ("src/backends/*.rs".to_owned(), "later: its interface, with samples in tests/backends/*.md"),
    ];
    Ok(Skeleton { files, left })
}

/// A fact about images.
pub fn fact(root: &Path, name: &str, r#type: &str) -> Result<Skeleton> {
    const FACTS: &str = "src/model/facts.rs";
    names::check_fact(name)?;
    let text = read(root, FACTS)?;
    check_type(&text, r#type)?;
    let path = format!("/image/{}", camel(name));
    let variant = format!("Image{}", pascal(name));
    let image = text
        .split("\n    Image {\n")
        .nth(1)
        .and_then(|rest| rest.split("\n    }\n").next())
        .unwrap_or_default();
    let field = |line: &str| line.trim().trim_start_matches("r#").split(':').next() == Some(name);
    let taken = image.lines().any(field)
        || text.contains(&format!("\"{path}\""))
        || text.contains(&format!("=> {variant} "));
    ensure!(!taken, "`{name}` is taken: {FACTS} has it already; a fact is declared once");

    let entry = include_str!("../templates/fact.rs")
        .replace("{{name}}", name)
        .replace("{{type}}", r#type)
        .replace("{{Variant}}", &variant)
        .replace("{{path}}", &path);
    let text = insert::before(&text, LAST_IMAGE_FACT, &entry).with_context(|| {
        format!(
            "{FACTS} has no `{LAST_IMAGE_FACT}`, before which the fact would go: insert it by hand, and correct \
             LAST_IMAGE_FACT in xtask/src/new.rs:\n\n{entry}"
        )
    })?;
    let left = vec![
        (FACTS.to_owned(), "what it says, and its unit"),
        (
            "src/engine/explain/changes.rs".to_owned(),
            "its arm in `doubt`: what it may be instead if a backend refuses; the crate does not compile before",
        ),
        (
            "src/backends/*.rs".to_owned(),
            "how each interface reads it; if none does, `ONLY_GIVEN` in tests/facts.rs",
        ),
        ("tests/backends/*.md".to_owned(), "for each of these a sample that has it"),
        ("src/rules/*.rs".to_owned(), "the rule that asks for it"),
        ("CHANGELOG.md".to_owned(), "a line"),
    ];
    Ok(Skeleton { files: vec![(FACTS.to_owned(), text)], left })
}

impl Skeleton {
    /// Writes all files, or none.
    pub fn write(&self, root: &Path) -> Result<()> {
        let mut undo = Vec::new();
        for (file, text) in &self.files {
            let path = root.join(file);
            undo.push((path.clone(), fs::read(&path).ok()));
            if let Err(error) = fs::write(&path, text) {
                for (path, before) in undo {
                    // The first error is the one to report.
                    let _ = before.map_or_else(|| fs::remove_file(&path), |before| fs::write(&path, before));
                }
                return Err(error).with_context(|| format!("cannot write {file}; nothing is changed"));
            }
        }
        Ok(())
    }

    /// Says what was written and what is left to do.
    pub fn print(&self) {
        println!("Written:");
        for (file, _) in &self.files {
            println!("  {file}");
        }
        println!("\nLeft to do (FILL-IN marks the places; CONTRIBUTING.md explains the steps):");
        let width = self.left.iter().map(|(file, _)| file.len()).max().unwrap_or_default();
        for (file, what) in &self.left {
            println!("  {file:width$}  {what}");
        }
        println!("\nThen run `cargo xtask bless` and `cargo test --no-fail-fast`.");
    }
}

fn read(root: &Path, file: &str) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| file.to_owned())
}

fn check_free(root: &Path, name: &str, files: &[&str]) -> Result<()> {
    for file in files {
        ensure!(!root.join(file).exists(), "`{name}` is taken: {file} exists");
    }
    Ok(())
}

fn insert_into(root: &Path, file: &str, list: &List, entry: &str) -> Result<(String, String)> {
    let text = list.insert(&read(root, file)?, entry);
    let text = text.with_context(|| format!("{file} has no list that follows the line `{}`", list.after))?;
    Ok((file.to_owned(), text))
}

/// The names in a list.
fn modules(root: &Path, file: &str, list: &List) -> Result<Vec<String>> {
    let text = read(root, file)?;
    let lines = text.lines().skip_while(|line| *line != list.after).skip(1);
    let lines = lines.take_while(|line| !line.starts_with(list.before));
    Ok(lines.filter_map(list.name).map(str::to_owned).collect())
}

/// Every language.
fn texts(root: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(root.join("src/text")).context("src/text")?;
    let names = entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<Result<Vec<_>>>()?;
    names.retain(|name| name.ends_with(".ftl"));
    names.sort();
    Ok(names.into_iter().map(|name| format!("src/text/{name}")).collect())
}

/// A file in which `tidy::rules_do_not_know_clouds` would find this word.
fn file_with_word(root: &Path, word: &str) -> Result<Option<String>> {
    for folder in ["src/rules", "src/rule", "src/text"] {
        for entry in fs::read_dir(root.join(folder)).context(folder)? {
            let path = entry?.path();
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            if text.split(|c: char| !c.is_alphanumeric() && c != ':').any(|other| other == word) {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                return Ok(Some(format!("{folder}/{name}")));
            }
        }
    }
    Ok(None)
}

fn check_type(facts: &str, r#type: &str) -> Result<()> {
    const BUILT_IN: [&str; 7] = ["bool", "String", "Id", "Gib", "Count", "Vec", "Nullable"];
    let words: Vec<&str> = r#type.split(['<', '>']).filter(|word| !word.is_empty()).collect();
    let known =
        |word: &&str| BUILT_IN.contains(word) || facts.lines().any(|line| line == format!("    {word} {{"));
    ensure!(
        !words.is_empty() && words.iter().all(known),
        "`{type}` is no type of a fact: it is `bool`, `String`, `Id`, `Gib`, `Count`, a type that src/model/facts.rs \
         declares, or `Vec<…>` or `Nullable<…>` of one of them; declare an enum with `string_enum!` there first"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sh;
    use std::env;
    use std::path::PathBuf;
    use std::process::Command;

    const FACTS: &str = "records! {\n    Limits {} facts {\n        width: Gib,\n    }\n\n    /// A machine image.\n    \
        Image {\n        /// Its id.\n        id: Id,\n    } facts {\n        /// Whether it is protected.\n        \
        protected: bool => ImageProtected \"/image/protected\",\n        /// All its shares.\n        /// A list.\n        \
        shares: Vec<Share> => ImageShares \"/image/shares\",\n    }\n\n    Share {\n        via: Id,\n    } facts {}\n}\n";

    /// A folder of its own, with these files.
    fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
        let target = env::current_exe().unwrap().ancestors().nth(3).unwrap().to_owned();
        let root = target.join("skeletons").join(name);
        let _ = fs::remove_dir_all(&root);
        for folder in ["src/rules", "src/rule", "src/clouds", "src/text", "src/model", "tests/spec"] {
            fs::create_dir_all(root.join(folder)).unwrap();
        }
        for (file, text) in files {
            fs::write(root.join(file), text).unwrap();
        }
        root
    }

    fn error(result: Result<Skeleton>) -> String {
        result.err().unwrap().to_string()
    }

    #[test]
    fn a_fact_goes_before_the_shares() {
        let root = folder("fact", &[("src/model/facts.rs", FACTS)]);
        fact(&root, "secure_boot", "bool").unwrap().write(&root).unwrap();
        let text = fs::read_to_string(root.join("src/model/facts.rs")).unwrap();
        assert!(text.contains(
            "\"/image/protected\",\n        /// FILL-IN: what it says about the image, and its unit.\n        \
             secure_boot: bool => ImageSecureBoot \"/image/secureBoot\",\n        /// All its shares.\n        /// A list.\n"
        ));
        let again = error(fact(&root, "secure_boot", "bool"));
        assert!(again.contains("is taken"), "{again}");
    }

    #[test]
    fn a_fact_has_a_new_name_and_a_known_type() {
        let root = folder("fact-refused", &[("src/model/facts.rs", FACTS)]);
        assert!(error(fact(&root, "protected", "bool")).contains("is taken"));
        assert!(error(fact(&root, "id", "Id")).contains("is taken"));
        assert!(error(fact(&root, "color", "Color")).contains("string_enum!"));
        for (name, r#type) in
            [("via", "Id"), ("width", "Gib"), ("sharers", "Vec<Share>"), ("note", "Nullable<String>")]
        {
            fact(&root, name, r#type).unwrap();
        }
        fs::write(root.join("src/model/facts.rs"), FACTS.replace("ImageShares", "Shares")).unwrap();
        assert!(error(fact(&root, "color", "bool")).contains("insert it by hand"));
    }

    #[test]
    fn a_cloud_is_no_word_of_a_rule() {
        let files =
            [("src/clouds/mod.rs", "clouds! {\n    aws_ec2,\n}\n"), ("src/rule/case.rs", "/// The vault.\n")];
        let root = folder("cloud-refused", &files);
        let refused = error(cloud(&root, "acme-vault"));
        assert!(refused.contains("src/rule/case.rs has the word `vault`"), "{refused}");
        cloud(&root, "acme-images").unwrap();
    }

    #[test]
    fn a_refusal_writes_nothing() {
        let files = [
            ("src/rules/mod.rs", "rules! {\n    refused::Refused,\n}\n"),
            ("src/clouds/mod.rs", "clouds! {\n    aws_ec2,\n}\n"),
            ("src/text/de.ftl", "## Rules\n\nrefused = nein\n\n## Fixes\n"),
            ("src/text/en.ftl", "a text without sections\n"),
            ("tests/spec/menus.md", "# menus\n"),
        ];
        let root = folder("rule-refused", &files);
        assert!(error(rule(&root, "menus", None)).contains("tests/spec/menus.md exists"));
        assert!(error(rule(&root, "new-rule", Some("aws-ec3"))).contains("the clouds are aws-ec2"));
        assert!(error(rule(&root, "new-rule", None)).contains("src/text/en.ftl has no list"));
        for (file, text) in files {
            assert_eq!(fs::read_to_string(root.join(file)).unwrap(), text);
        }
        assert!(!root.join("src/rules/new_rule.rs").exists());
    }

    #[test]
    fn a_failed_write_is_undone() {
        let root = folder("undo", &[("src/rules/mod.rs", "old")]);
        let files = [("src/rules/mod.rs", "new"), ("src/rules/new.rs", "new"), ("nowhere/file.rs", "new")];
        let files = files.map(|(file, text)| (file.to_owned(), text.to_owned())).into();
        assert!(Skeleton { files, left: Vec::new() }.write(&root).is_err());
        assert_eq!(fs::read_to_string(root.join("src/rules/mod.rs")).unwrap(), "old");
        assert!(!root.join("src/rules/new.rs").exists());
    }

    /// A copy of the crate, in which the skeletons are tried.
    fn copy_of_the_crate() -> PathBuf {
        let root = folder("crate", &[]);
        copy(&sh::root().join("src"), &root.join("src"));
        fs::copy(sh::root().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
        let manifest = format!("\n{}", read(sh::root(), "Cargo.toml").unwrap());
        // Other targets and members of the workspace are not copied.
        let package =
            manifest.split("\n[").filter(|part| !part.starts_with('[') && !part.starts_with("workspace"));
        let package = package.collect::<Vec<_>>().join("\n[");
        fs::write(root.join("Cargo.toml"), format!("{package}\n[workspace]\n")).unwrap();
        root
    }

    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap().map(|entry| entry.unwrap()) {
            let to = to.join(entry.file_name());
            if entry.path().is_dir() {
                copy(&entry.path(), &to);
            } else {
                fs::copy(entry.path(), to).unwrap();
            }
        }
    }

    /// What the compiler says.
    fn check(root: &Path) -> (bool, String) {
        let mut cargo = Command::new(env!("CARGO"));
        cargo.args(["check", "--lib", "--offline", "--target-dir"]).arg(root.with_file_name("target"));
        let output = cargo.current_dir(root).output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    }

    #[test]
    fn skeletons_compile() {
        let root = copy_of_the_crate();
        for skeleton in [rule(&root, "try-this-rule", Some("aws-ec2")), cloud(&root, "acme-imagestore")] {
            let skeleton = skeleton.unwrap();
            skeleton.write(&root).unwrap();
            for (file, text) in skeleton.files {
                assert!(file.ends_with("mod.rs") || text.contains("FILL-IN"), "{file} has no marker");
            }
        }
        let (compiles, output) = check(&root);
        assert!(compiles && !output.contains("warning:"), "{output}");

        // A fact compiles as soon as it has its arm in `doubt`.
        fact(&root, "try_this_fact", "bool").unwrap().write(&root).unwrap();
        let (_, output) = check(&root);
        let places: Vec<&str> = output.lines().filter(|line| line.trim().starts_with("--> ")).collect();
        let first = places.first().copied().unwrap_or_default();
        assert!(
            first.contains("src/engine/explain/changes.rs") && output.contains("ImageTryThisFact"),
            "{output}"
        );
        assert!(
            output.contains("could not compile `image-sharing` (lib) due to 1 previous error"),
            "{output}"
        );
    }
}
