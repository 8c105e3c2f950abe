//! The names that pages of the documentation can use.

use image_sharing::engine::EffectCode;
use image_sharing::rule::FixCode;
use image_sharing::{Verb, View, rules};
use std::collections::HashSet;

/// The allowed names, each with its type.
pub fn known() -> HashSet<(&'static str, String)> {
    let rules = rules::ALL.iter().map(|info| ("rule", info.code.to_owned()));
    let effects = EffectCode::ALL.iter().map(|code| ("effect", code.to_string()));
    let fixes = FixCode::ALL.iter().map(|code| ("fix", code.to_string()));
    let views = View::ALL.iter().map(|view| ("view", view.to_string()));
    let verbs = Verb::ALL.iter().map(|verb| ("verb", verb.to_string()));
    rules.chain(effects).chain(fixes).chain(views).chain(verbs).collect()
}
