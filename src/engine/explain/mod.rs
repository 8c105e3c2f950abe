//! From a refusal of the backend to what it can mean, in the engine's terms.
//!
//! A status and a code fit some rows of the cloud's table. Those that the facts violate come first. Then those that they
//! would violate if one of them were otherwise: since the facts were read, somebody may have changed one, and some were
//! not known. Then what only the backend can tell.

mod changes;
mod refusal;

use crate::backends::Response;
use crate::clouds::{Cloud, Row};
use crate::engine::evaluation::Finding;
use crate::engine::fixes;
use crate::rule::{Case, IndexedImage, Unmet};
use changes::{Scenario, THERE, changes};
use refusal::{Fit, Refusal};
use rustc_hash::FxHashSet;

/// Something that a refusal can mean.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Explanation {
    /// What it is.
    pub finding: Finding,
    /// The fact that has to be otherwise than it was told for that; none: it need not.
    pub changed: Option<&'static str>,
}

/// What a refusal can mean, the likeliest first; nothing, if the answer is none. `table` has the rows that it can be about: of
/// an action that is not known, none.
pub(crate) fn explain(
    cloud: &'static Cloud,
    case: &Case,
    response: &Response,
    table: &'static [Row],
) -> Vec<Explanation> {
    let Some(mut refusal) = Refusal::of(response, &case.action.image) else { return Vec::new() };
    let told = refusal.told();
    let same: Vec<_> = refusal.codes.iter().filter_map(|code| cloud.api.alias(code)).collect();
    refusal.codes.extend(same.into_iter().map(str::to_owned));
    let case = case.with_response(&told);
    let verb = case.action.verb();
    let fitting = |row: &&'static Row| row.on().contains(&verb);
    let rows = || table.iter().enumerate().filter(|(_, row)| fitting(row));
    let refusals = || (cloud.rows.len()..).zip(cloud.refusals).filter(|(_, row)| fitting(row));
    // A code that is known by itself is not taken for a kind of another.
    let closest = rows().chain(refusals()).map(|(_, row)| refusal.closeness(row.backend)).max();
    let fit =
        |row: &Row| refusal.fit(row.backend).filter(|_| Some(refusal.closeness(row.backend)) == closest);

    let named =
        refusal.said.iter().map(|said| cloud.api.rules_named_by(said)).find(|codes| !codes.is_empty());
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
    // A refusal is one, even where nothing that it is documented for can be.
    if found.is_empty() {
        found
            .extend(refusals().last().into_iter().flat_map(|(index, row)| violated(index, row, &case, None)));
    }
    let mut seen = FxHashSet::default();
    found.retain(|explanation| seen.insert(explanation.finding.code()));
    // The last of the refusals stands for what is documented nowhere: it fits all, and is worth telling alone.
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

/// What a rule finds in a case.
fn violated(index: usize, row: &'static Row, case: &Case, changed: Option<&'static str>) -> Vec<Explanation> {
    let Err(Unmet { violations, .. }) = row.rule.check(case) else { return Vec::new() };
    let by = row.by_for(case);
    let finding = |violation| Finding { row, index, by, violation, fixes: Vec::new() };
    violations.into_iter().map(|violation| Explanation { finding: finding(violation), changed }).collect()
}

/// What it finds where one fact is otherwise.
fn if_otherwise(index: usize, row: &'static Row, case: &Case, cloud: &Cloud) -> Vec<Explanation> {
    // An image that is not known may be there after all.
    let bases = if case.has_image() { &[None] } else { THERE };
    for (path, change) in changes() {
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
