//! Every rule, fix and effect has a complete text in every language: with exactly the values that it declares, and in
//! the forms that the language has.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use image_sharing::engine::EffectCode;
use image_sharing::model::{Kind, Origin, Os, ShareStatus, Status, Task, Visibility};
use image_sharing::rule::{FixCode, ParamType};
use image_sharing::{Use, rules};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

/// The plural forms of a language for whole numbers, from CLDR.
fn forms(locale: &str) -> &'static [&'static str] {
    match locale {
        "en" | "de" => &["one", "other"],
        "zh-CN" => &["other"],
        _ => panic!(
            "tests/texts.rs: add the plural forms of `{locale}` to `forms`, as CLDR has them for whole numbers"
        ),
    }
}

/// The words that a rule can pass as this value; nothing if it passes an id, by which the English texts do not choose.
fn words(code: &str, param: &str) -> Option<BTreeSet<&'static str>> {
    static ENGLISH: LazyLock<Texts> = LazyLock::new(|| languages().swap_remove(0).1);
    let listed = listed_words(code, param);
    let texts = [code.to_owned(), format!("{code}.help")];
    let choices = texts.iter().filter_map(|id| ENGLISH.get(id)).flat_map(choices);
    let variants = choices.filter(|(value, _)| *value == param).flat_map(|(_, variants)| variants);
    let branches: BTreeSet<&str> = variants.map(|variant| name(&variant.key)).collect();
    assert!(
        listed.is_some() || branches.is_empty(),
        "tests/texts.rs: add `({code:?}, {param:?}) => BTreeSet::from([…]),` to `listed_words`, with every word that the \
         rule can pass; src/text/en.ftl has {branches:?}"
    );
    listed
}

/// The words of values that are words.
fn listed_words(code: &str, param: &str) -> Option<BTreeSet<&'static str>> {
    let statuses = |but| ShareStatus::ALL.iter().filter(move |status| **status != but).map(|it| it.as_str());
    Some(match (code, param) {
        (_, "action") => {
            let info = rules::ALL.iter().find(|info| info.code == code).unwrap();
            info.on.iter().map(|verb| verb.as_str()).collect()
        }
        (_, "near") => BTreeSet::from(["id", "nothing"]),
        (_, "of") => BTreeSet::from(["account", "project", "subscription", "member"]),
        (_, "kind") => Kind::ALL.iter().map(|kind| kind.as_str()).collect(),
        (_, "origin") => {
            Origin::ALL.iter().filter(|origin| **origin != Origin::Custom).map(|it| it.as_str()).collect()
        }
        (_, "os") => Os::ALL.iter().map(|os| os.as_str()).collect(),
        (_, "purpose") => Use::ALL.iter().map(|purpose| purpose.as_str()).collect(),
        (_, "reason") => BTreeSet::from(["csbs", "direct", "shared"]),
        ("not-in-shared-visibility", "visibility") => {
            let others = Visibility::ALL.iter().filter(|it| **it != Visibility::Shared);
            others.map(|visibility| visibility.as_str()).collect()
        }
        (_, "visibility") => Visibility::ALL.iter().map(|visibility| visibility.as_str()).collect(),
        (_, "problem") => BTreeSet::from(["end", "length", "part", "start"]),
        (_, "setting") => BTreeSet::from(["name", "protected", "status", "visibility"]),
        (_, "task") => Task::ALL.iter().map(|task| task.as_str()).collect(),
        (_, "whom") => BTreeSet::from(["everybody", "nobody"]),
        ("image-not-available" | "image-not-switchable" | "unready-image-public", "status") => {
            Status::ALL.iter().map(|status| status.as_str()).collect()
        }
        ("not-accepted", "status") => statuses(ShareStatus::Accepted).collect(),
        ("status-unchanged", "status") => statuses(ShareStatus::Pending).collect(),
        _ => return None,
    })
}

type Params = BTreeMap<&'static str, ParamType>;

/// The required texts, including `.help`, and the values that each may use.
fn wanted() -> BTreeMap<String, Params> {
    let rules = rules::ALL.iter().map(|info| (info.code.to_owned(), info.params));
    let helps = rules::ALL.iter().map(|info| (format!("{}.help", info.code), info.params));
    let fixes = FixCode::ALL.iter().map(|code| (format!("fix-{code}"), code.params()));
    let effects = EffectCode::ALL.iter().map(|code| (format!("effect-{code}"), code.params()));
    let all = rules.chain(helps).chain(fixes).chain(effects);
    all.map(|(id, params)| (id, params.iter().copied().collect())).collect()
}

type Texts = BTreeMap<String, Pattern<String>>;

/// Every language with its texts, English first.
fn languages() -> Vec<(String, Texts)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut languages: Vec<_> = files
        .map(|path| {
            let locale = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let texts = parse(&locale, fs::read_to_string(&path).unwrap());
            (locale, texts)
        })
        .collect();
    languages.sort_by_key(|(locale, _)| (locale != "en", locale.clone()));
    languages
}

fn parse(locale: &str, text: String) -> Texts {
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("src/text/{locale}.ftl cannot be read: {errors:?}"));
    let mut texts = Texts::new();
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            other => panic!("src/text/{locale}.ftl has an unsupported entry: {other:?}"),
        };
        let id = message.id.name;
        let value = message.value.unwrap_or_else(|| panic!("src/text/{locale}.ftl: `{id}` is empty"));
        assert!(texts.insert(id.clone(), value).is_none(), "src/text/{locale}.ftl: `{id}` twice");
        for attribute in message.attributes {
            let name = format!("{id}.{}", attribute.id.name);
            assert!(
                texts.insert(name, attribute.value).is_none(),
                "src/text/{locale}.ftl: `{id}` has something twice"
            );
        }
    }
    texts
}

/// Calls `check` with the language, the id, the text and its values, for every text.
fn for_each(check: impl Fn(&str, &str, &Pattern<String>, &Params)) {
    let wanted = wanted();
    for (locale, texts) in languages() {
        for (id, text) in &texts {
            let params =
                wanted.get(id).unwrap_or_else(|| panic!("src/text/{locale}.ftl: nothing asks for `{id}`"));
            check(&locale, id, text, params);
        }
    }
}

/// The value that a text shows or chooses by.
fn variable(inline: &InlineExpression<String>) -> &str {
    match inline {
        InlineExpression::VariableReference { id } => &id.name,
        other => panic!("texts cannot use {other:?}"),
    }
}

/// Every variant of a text, with `{name}` for a value.
fn readings(text: &Pattern<String>) -> Vec<String> {
    text.elements.iter().fold(vec![String::new()], |starts, element| {
        let ends: Vec<String> = match element {
            PatternElement::TextElement { value } => vec![value.clone()],
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                vec![format!("{{{}}}", variable(inline))]
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| readings(&variant.value)).collect()
            }
        };
        starts.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}{end}"))).collect()
    })
}

/// The default variant of a text: the default branch of every choice.
fn usual(text: &Pattern<String>) -> String {
    let parts = text.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            format!("{{{}}}", variable(inline))
        }
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            usual(&variants.iter().find(|variant| variant.default).unwrap().value)
        }
    });
    parts.collect()
}

/// The values that a text shows in any variant.
fn shown(text: &Pattern<String>) -> BTreeSet<String> {
    values_in(&readings(text))
}

fn values_in(readings: &[String]) -> BTreeSet<String> {
    let after_braces = readings.iter().flat_map(|reading| reading.split('{').skip(1));
    after_braces.map(|rest| rest.split_once('}').unwrap().0.to_owned()).collect()
}

/// All choices in a text, including nested ones.
fn choices(text: &Pattern<String>) -> Vec<(&str, &[Variant<String>])> {
    let selects = text.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            Some((variable(selector), variants.as_slice()))
        }
        _ => None,
    });
    let mut all: Vec<_> = selects.collect();
    let inside: Vec<_> =
        all.iter().flat_map(|(_, variants)| *variants).flat_map(|variant| choices(&variant.value)).collect();
    all.extend(inside);
    all
}

fn name(key: &VariantKey<String>) -> &str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

#[test]
fn every_language_says_everything() {
    let wanted = wanted();
    for (locale, texts) in languages() {
        let (said, asked): (BTreeSet<&String>, BTreeSet<&String>) =
            (texts.keys().collect(), wanted.keys().collect());
        let missing: Vec<_> = asked.difference(&said).collect();
        assert!(missing.is_empty(), "src/text/{locale}.ftl does not say {missing:?}: add their texts");
        let idle: Vec<_> = said.difference(&asked).collect();
        assert!(idle.is_empty(), "src/text/{locale}.ftl has unused texts: {idle:?}");
    }
    for_each(|locale, id, text, params| {
        let chosen_by = choices(text).into_iter().map(|(value, _)| value.to_owned());
        for value in shown(text).into_iter().chain(chosen_by) {
            let declared = params.keys();
            assert!(
                params.contains_key(value.as_str()),
                "src/text/{locale}.ftl: `{id}` has no value `{value}`, only {declared:?}: src/rules declares them"
            );
        }
    });
}

#[test]
fn every_language_tells_the_same_values() {
    let languages = languages();
    let (_, english) = languages.first().unwrap();
    for (locale, texts) in &languages {
        for (id, text) in texts {
            let params = wanted().remove(id).unwrap();
            // A choice also conveys a word. A number that only chooses a plural form is not conveyed.
            let described = |text| -> BTreeSet<String> {
                let words = choices(text).into_iter().map(|(value, _)| value.to_owned());
                let words = words.filter(|value| params.get(value.as_str()) == Some(&ParamType::Text));
                values_in(&[usual(text)]).into_iter().chain(words).collect()
            };
            assert_eq!(
                described(text),
                described(english.get(id).unwrap()),
                "src/text/{locale}.ftl: `{id}` and the English one"
            );
        }
    }
}

#[test]
fn plurals_are_those_of_the_language() {
    for_each(|locale, id, text, params| {
        for (value, variants) in choices(text) {
            if params.get(value) != Some(&ParamType::Number) {
                continue;
            }
            // A specific number, such as [0], has its own sentence in any language.
            let is_form = |variant: &&Variant<String>| matches!(variant.key, VariantKey::Identifier { .. });
            let found: Vec<_> = variants.iter().filter(is_form).map(|variant| name(&variant.key)).collect();
            assert_eq!(found, forms(locale), "src/text/{locale}.ftl: the forms for `{value}` of `{id}`");
            let other = variants.iter().find(|variant| variant.default).unwrap();
            assert_eq!(name(&other.key), "other", "src/text/{locale}.ftl: `{value}` of `{id}`");
        }
    });
}

#[test]
fn a_language_with_plurals_has_them_where_english_has() {
    let languages = languages();
    let (_, english) = languages.first().unwrap();
    for (locale, texts) in languages.iter().filter(|(locale, _)| forms(locale).len() > 1) {
        for (id, text) in texts {
            let params = wanted().remove(id).unwrap();
            let counts = |text| -> BTreeSet<String> {
                let numbers = choices(text).into_iter().map(|(value, _)| value.to_owned());
                numbers.filter(|value| params.get(value.as_str()) == Some(&ParamType::Number)).collect()
            };
            let missing: Vec<_> =
                counts(english.get(id).unwrap()).difference(&counts(text)).cloned().collect();
            assert!(missing.is_empty(), "src/text/{locale}.ftl: `{id}` has no forms for {missing:?}");
        }
    }
}

#[test]
fn every_word_has_its_branch() {
    for_each(|locale, id, text, params| {
        let code = id.trim_end_matches(".help");
        for (value, variants) in choices(text) {
            if params.get(value) != Some(&ParamType::Text) {
                continue;
            }
            let Some(words) = words(code, value) else {
                panic!("src/text/{locale}.ftl: `{id}` chooses by `{value}`, and the English text does not")
            };
            let mut branches: BTreeSet<&str> = variants.iter().map(|variant| name(&variant.key)).collect();
            // If one sentence fits several words, these have the branch `other`. It has to be the default.
            if branches.remove("other") {
                let default = variants.iter().find(|variant| variant.default).unwrap();
                assert_eq!(name(&default.key), "other", "src/text/{locale}.ftl: `{value}` of `{id}`");
                assert!(
                    branches.is_subset(&words),
                    "src/text/{locale}.ftl: `{value}` of `{id}` has branches for {branches:?}, and can be {words:?}: `listed_words` in tests/texts.rs has these"
                );
            } else {
                assert_eq!(
                    branches, words,
                    "src/text/{locale}.ftl: write a branch of `{id}` for each word that `{value}` can be"
                );
            }
        }
        // The words themselves are English.
        let bare = |value: &&String| params.get(value.as_str()) == Some(&ParamType::Text);
        for value in shown(text).iter().filter(bare).filter(|value| words(code, value).is_some()) {
            assert_eq!(locale, "en", "`{id}` shows the English word of `{value}`");
        }
    });
}

#[test]
fn ids_stand_in_backticks() {
    for_each(|locale, id, text, params| {
        let code = id.trim_end_matches(".help");
        for value in shown(text) {
            let is_id = params.get(value.as_str()) == Some(&ParamType::Text) && words(code, &value).is_none();
            for reading in readings(text) {
                let all = reading.matches(&format!("{{{value}}}")).count();
                let quoted = reading.matches(&format!("`{{{value}}}`")).count();
                // A list's ids get their backticks when the list is joined.
                assert_eq!(
                    quoted,
                    if is_id { all } else { 0 },
                    "src/text/{locale}.ftl: `{value}` in `{id}`: {reading}: an id stands in backticks, a word does not; \
                     `listed_words` in tests/texts.rs says which values are words"
                );
            }
        }
    });
}

#[test]
fn texts_are_one_line_without_a_period() {
    for_each(|locale, id, text, _| {
        for reading in readings(text) {
            let what = format!("src/text/{locale}.ftl: `{id}`: {reading:?}");
            assert!(
                !reading.is_empty() && reading.trim() == reading,
                "{what} is empty or has spaces around it"
            );
            assert!(
                !reading.ends_with(['.', '。', '!', '！', ';', '；', ',', '，', ':', '：']),
                "{what} ends with a punctuation mark"
            );
            assert!(!reading.contains("  ") && !reading.contains('\n'), "{what} is not one line");
            assert_eq!(reading.matches('`').count() % 2, 0, "{what} has an unpaired backtick");
            // German nouns always start in upper case; in English only `ISO` does.
            let starts_low = !reading.starts_with(char::is_uppercase) || locale != "en";
            assert!(starts_low, "{what} starts in upper case");
        }
    });
}

#[test]
fn nothing_is_left_in_english() {
    let languages = languages();
    let ((_, english), others) = languages.split_first().unwrap();
    for (locale, texts) in others {
        for (id, text) in texts {
            let original = readings(english.get(id).unwrap());
            for reading in readings(text) {
                assert!(
                    !original.contains(&reading),
                    "src/text/{locale}.ftl: `{id}` is not translated: {reading}"
                );
            }
        }
    }
}

#[test]
fn chinese_is_written_as_chinese_is() {
    for (locale, texts) in languages().into_iter().filter(|(locale, _)| locale.starts_with("zh")) {
        for (id, text) in &texts {
            for reading in readings(text) {
                // Without the quoted parts, and without the names of values.
                let prose: String = reading.split('`').step_by(2).collect::<Vec<_>>().join(" ");
                let prose: String = prose.split(['{', '}']).step_by(2).collect();
                for word in prose.split(|c: char| !c.is_ascii_alphabetic()) {
                    let known = ["", "GiB", "ID", "ISO", "Linux", "Windows"].contains(&word);
                    assert!(
                        known,
                        "src/text/{locale}.ftl: `{id}` has the word `{word}`: {reading}: translate it, or add it to `known` \
                         in tests/texts.rs"
                    );
                }
                let narrow = prose.chars().find(|c| c.is_ascii_punctuation());
                assert_eq!(
                    narrow, None,
                    "src/text/{locale}.ftl: `{id}` has a mark that is not full-width: {reading}"
                );
                // What is not Chinese has a space beside it, but no space is beside a Chinese mark.
                let marks = ['，', '；', '：', '。', '、', '“', '”'];
                let spaced = |(a, b): (char, char)| {
                    (a == ' ' && marks.contains(&b)) || (b == ' ' && marks.contains(&a))
                };
                assert!(
                    !pairs(&reading).any(spaced),
                    "src/text/{locale}.ftl: `{id}` has a space beside a mark: {reading}"
                );
                let foreign = |c: char| c.is_ascii_alphanumeric() || ['{', '}', '`'].contains(&c);
                let chinese = |c: char| c.is_alphabetic() && !c.is_ascii();
                let tight = |(a, b): (char, char)| (foreign(a) && chinese(b)) || (chinese(a) && foreign(b));
                assert!(
                    !pairs(&reading).any(tight),
                    "src/text/{locale}.ftl: `{id}` lacks a space: {reading}"
                );
            }
        }
    }
}

fn pairs(text: &str) -> impl Iterator<Item = (char, char)> {
    text.chars().zip(text.chars().skip(1))
}
