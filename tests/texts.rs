//! Every rule, fix and effect has its text in every language, with the values that it declares and no others.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::panic, reason = "tests")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use image_sharing::effects::EffectCode;
use image_sharing::outcome::ParamType;
use image_sharing::rule::FixCode;
use image_sharing::rules;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

type Params = &'static [(&'static str, ParamType)];

/// What has to be said: the id, whether it comes with help, and the values that it may use.
fn wanted() -> Vec<(String, bool, Params)> {
    let rules = rules::ALL.iter().map(|meta| (meta.code.to_owned(), true, meta.params));
    let fixes = FixCode::ALL.iter().map(|code| (format!("fix-{code}"), false, code.params()));
    let effects = EffectCode::ALL.iter().map(|code| (format!("effect-{code}"), false, code.params()));
    rules.chain(fixes).chain(effects).collect()
}

#[test]
fn every_language_says_everything() {
    for (locale, text) in locales() {
        let mut messages = parse(&locale, &text);
        for (id, has_help, params) in wanted() {
            let message =
                messages.remove(&id).unwrap_or_else(|| panic!("src/text/{locale}.ftl does not say `{id}`"));
            assert_eq!(message.help.is_some(), has_help, "{locale}: `.help` of `{id}`");
            let declared: BTreeSet<String> = params.iter().map(|(name, _)| (*name).to_owned()).collect();
            let used: BTreeSet<String> =
                message.value.iter().chain(message.help.iter().flatten()).cloned().collect();
            let strange: Vec<_> = used.difference(&declared).collect();
            assert!(strange.is_empty(), "{locale}: `{id}` has no value {strange:?}, only {declared:?}");
        }
        assert!(
            messages.is_empty(),
            "src/text/{locale}.ftl says what nothing asks for: {:?}",
            messages.keys()
        );
    }
}

#[test]
fn messages_are_one_line_in_lower_case_without_a_period() {
    for (locale, text) in locales().into_iter().filter(|(locale, _)| locale == "en") {
        for line in text.lines().filter(|line| line.contains(" = ")) {
            let (id, says) = line.split_once(" = ").unwrap();
            assert!(!says.ends_with('.'), "{locale}: `{}` ends with a period", id.trim());
            assert!(
                !says.starts_with(|c: char| c.is_uppercase()),
                "{locale}: `{}` starts in upper case",
                id.trim()
            );
        }
    }
}

fn locales() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/text");
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    files
        .map(|path| {
            (path.file_stem().unwrap().to_str().unwrap().to_owned(), fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The values that a message uses, and those that its help uses.
struct Message {
    value: BTreeSet<String>,
    help: Option<BTreeSet<String>>,
}

fn parse(locale: &str, text: &str) -> BTreeMap<String, Message> {
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("src/text/{locale}.ftl cannot be read: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let value = message.value.as_ref().map(variables).unwrap_or_default();
        let help = message.attributes.iter().find(|attribute| attribute.id.name == "help");
        let help = help.map(|attribute| variables(&attribute.value));
        assert!(messages.insert(id.clone(), Message { value, help }).is_none(), "{locale}: `{id}` twice");
    }
    messages
}

fn variables(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => found.extend(variable(inline)),
            Expression::Select { selector, variants } => {
                found.extend(variable(selector));
                found.extend(variants.iter().flat_map(|variant| variables(&variant.value)));
            }
        }
    }
    found
}

fn variable(inline: &InlineExpression<&str>) -> Option<String> {
    match inline {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        _ => None,
    }
}
