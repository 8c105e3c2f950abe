//! Combines the outcomes of a cloud's rules into one verdict.

use crate::clouds::Cloud;
use crate::engine::effects::{self, Effect};
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::engine::fixes;
use crate::model::Fact;
use crate::rule::{Case, Level};

/// The outcome of the rules for one action.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The decision.
    pub decision: Decision,
    /// Errors in the order in which the cloud checks, then warnings, then notes.
    pub findings: Vec<Finding>,
    /// The facts that would settle an unknown decision; empty otherwise.
    pub missing: Vec<Fact>,
    /// What the action changes, if the cloud accepts it.
    pub effects: Vec<Effect>,
}

/// Checks a case with all rules that a cloud has for it.
pub fn judge(cloud: &Cloud, case: &Case) -> Verdict {
    let Evaluation { decision, mut findings, missing } = Evaluation::of(cloud, case);
    fixes::offer(cloud, case, &mut findings);
    Verdict { decision, findings, missing, effects: effects::transition(cloud, case).effects }
}

/// Only the decision of [`judge`].
pub fn decide(cloud: &Cloud, case: &Case) -> Decision {
    Evaluation::of(cloud, case).decision
}

/// Whether [`judge`] would allow a case. This is faster, because it does not collect reasons.
pub fn allows(cloud: &Cloud, case: &Case) -> bool {
    // Half of the rows are no errors, and the level is quicker to check than the verbs.
    let verb = case.action.verb();
    let mut errors = cloud.rows.iter().filter(|row| row.level == Level::Error && row.on().contains(&verb));
    errors.all(|row| match row.rule.check(case) {
        Ok(()) => true,
        Err(stop) => stop.violations.is_empty() && (row.only_if_known || stop.missing.is_empty()),
    })
}
