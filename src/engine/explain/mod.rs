//! Explains what a refusal of the backend can mean, as findings of the engine.
//!
//! A status and a code match some rows of the cloud's table. Rows that the facts violate come first. Next come rows
//! that the facts would violate if one fact were different: somebody may have changed a fact since we read it, and some
//! facts were unknown. Last come rules that only the backend can check.

mod changes;
mod refusal;

use crate::backends::Response;
use crate::clouds::{Cloud, Row};
use crate::engine::evaluation::Finding;
use crate::engine::fixes;
use crate::rule::{Case, IndexedImage, Unmet};
use changes::{CHANGES, Scenario, THERE};
use refusal::{Fit, Refusal};
use rustc_hash::FxHashSet;

/// One possible meaning of a refusal.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Explanation {
    /// The rule that the request may have broken.
    pub finding: Finding,
    /// The fact that must differ from the given facts for this meaning; `None`: no fact has to differ.
    pub changed: Option<&'static str>,
}

/// The possible meanings of a refusal, the likeliest first. Empty if the response is not a refusal. `table` has the
/// rows to consider; it is empty if the action is unknown.
pub(crate) fn explain(
    cloud: &'static Cloud,
    case: &Case,
    response: &Response,
    table: &'static [Row],
) -> Vec<Explanation> {
    let Some(mut refusal) = Refusal::of(response, &case.action.image) else { return Vec::new() };
    let text = refusal.text();
    let same: Vec<_> = refusal.codes.iter().filter_map(|code| cloud.api?.alias(code)).collect();
    refusal.codes.extend(same.into_iter().map(str::to_owned));
    let case = case.with_response(&text);
    let verb = case.action.verb();
    let fitting = |row: &&'static Row| row.on().contains(&verb);
    let rows = || table.iter().enumerate().filter(|(_, row)| fitting(row));
    let refusals = || (cloud.rows.len()..).zip(cloud.refusals).filter(|(_, row)| fitting(row));
    // An exact code match beats a prefix match.
    let closest = rows().chain(refusals()).map(|(_, row)| refusal.closeness(row.backend)).max();
    let fit =
        |row: &Row| refusal.fit(row.backend).filter(|_| Some(refusal.closeness(row.backend)) == closest);

    let named_by = |said| cloud.api.map_or(&[] as &[_], |api| api.rules_named_by(said));
    let named = refusal.said.iter().map(|said| named_by(said)).find(|codes| !codes.is_empty());
    let named =
        named.filter(|codes| rows().any(|(_, row)| codes.contains(&row.info.code) && fit(row).is_some()));
    let is_named = |row: &Row| named.is_none_or(|codes| codes.contains(&row.info.code));
    let mut found = Vec::new();
    for sure in [true, false] {
        let fits = |row: &Row| fit(row).is_some_and(|fit| (fit != Fit::Maybe) == sure);
        let (likely, others): (Vec<_>, Vec<_>) =
            rows().filter(|(_, row)| fits(row)).partition(|(_, row)| is_named(row));
        found.extend(likely.iter().flat_map(|(index, row)| violated(*index, row, &case, None)));
        if sure {
            found.extend(likely.iter().flat_map(|(index, row)| if_otherwise(*index, row, &case, cloud)));
        }
        found.extend(others.iter().flat_map(|(index, row)| violated(*index, row, &case, None)));
        let untold = refusals().filter(|(_, row)| fits(row) && refusal.speaks_for(row.backend));
        found.extend(untold.flat_map(|(index, row)| violated(index, row, &case, None)));
    }
    // A refusal always has a meaning, even if no documented one fits.
    if found.is_empty() {
        found
            .extend(refusals().last().into_iter().flat_map(|(index, row)| violated(index, row, &case, None)));
    }
    let mut seen = FxHashSet::default();
    found.retain(|explanation| seen.insert(explanation.finding.code()));
    // The last of the refusals stands for everything undocumented. It fits every refusal, so it only counts alone.
    if found.len() > 1
        && let Some(last) = cloud.refusals.last()
    {
        found.retain(|explanation| explanation.finding.code() != last.info.code);
    }
    let mut findings: Vec<Finding> = found.iter().map(|explanation| explanation.finding.clone()).collect();
    fixes::offer(cloud, &case, &mut findings);
    for (explanation, finding) in found.iter_mut().zip(findings) {
        if explanation.changed.is_none() {
            explanation.finding = finding;
        }
    }
    found
}

/// The violations of a row in a case.
fn violated(index: usize, row: &'static Row, case: &Case, changed: Option<&'static str>) -> Vec<Explanation> {
    let Err(Unmet { violations, .. }) = row.rule.check(case) else { return Vec::new() };
    let by = row.by_for(case);
    let finding = |violation| Finding { row, index, by, violation, fixes: Vec::new() };
    violations.into_iter().map(|violation| Explanation { finding: finding(violation), changed }).collect()
}

/// The violations of a row if one fact were different.
fn if_otherwise(index: usize, row: &'static Row, case: &Case, cloud: &Cloud) -> Vec<Explanation> {
    // An unknown image may exist after all.
    let bases = if case.has_image() { &[None] } else { THERE };
    for (path, change) in CHANGES.iter().copied() {
        for base in bases {
            let mut scenario = Scenario::of(case, cloud);
            if let Some(there) = base {
                there(&mut scenario);
            }
            change(&mut scenario);
            let indexed = scenario.image.map(IndexedImage::new);
            let other = case.with_facts(indexed.as_ref(), scenario.vaults.as_deref());
            let changed = if base.is_some() { "/image" } else { path };
            let found = violated(index, row, &other.with_caller(&scenario.caller), Some(changed));
            if !found.is_empty() {
                return found;
            }
        }
    }
    Vec::new()
}
