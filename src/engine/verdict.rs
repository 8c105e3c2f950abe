//! Combines the outcomes of a cloud's rules into one verdict.

use crate::clouds::Cloud;
use crate::engine::effects::{self, Effect};
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::engine::fixes;
use crate::model::Fact;
use crate::rule::{Case, Level};
use std::fmt;

/// The outcome of the rules for one action.
///
/// ```
/// use image_sharing::rule::Level;
/// use image_sharing::{CheckRequest, Decision};
///
/// let request: CheckRequest = serde_json::from_str(
///     r#"{
///         "cloud": "alibaba-ecs",
///         "account": "1000000000000001",
///         "image": { "id": "m-1", "owner": "1000000000000001" },
///         "action": { "type": "delete", "image": "m-1" }
///     }"#,
/// )?;
/// let verdict = request.check()?;
/// match verdict.decision {
///     Decision::Allow => println!("{} effects", verdict.effects.len()),
///     Decision::Deny => {
///         for finding in verdict.findings.iter().filter(|finding| finding.row.level == Level::Error) {
///             println!("{} at {}: up to {}", finding.code(), finding.violation.at, finding.by);
///         }
///     }
///     Decision::Unknown => println!("find out {:?}", verdict.missing),
/// }
/// # assert_eq!(verdict.decision, Decision::Unknown);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// [`Catalog::apply`](crate::Catalog::apply) got an action that is not allowed. The facts have not changed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ActionDenied {
    /// The verdict on the action.
    pub verdict: Verdict,
}

impl fmt::Display for ActionDenied {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Verdict { decision, findings, missing, .. } = &self.verdict;
        if *decision == Decision::Unknown {
            let missing: Vec<_> = missing.iter().map(|fact| fact.path()).collect();
            return write!(f, "unknown: missing facts {}", missing.join(", "));
        }
        let errors = findings.iter().filter(|finding| finding.row.level == Level::Error);
        let mut codes: Vec<_> = errors.map(Finding::code).collect();
        // The findings of one rule stand together.
        codes.dedup();
        write!(f, "denied: {}", codes.join(", "))
    }
}

impl std::error::Error for ActionDenied {}

/// Checks a case with all rules that a cloud has for it.
pub(crate) fn judge(cloud: &Cloud, case: &Case) -> Verdict {
    let Evaluation { decision, mut findings, missing } = Evaluation::of(cloud, case);
    fixes::offer(cloud, case, &mut findings);
    Verdict { decision, findings, missing, effects: effects::transition(cloud, case).effects }
}

/// The decision of [`judge`] alone.
pub(crate) fn decide(cloud: &Cloud, case: &Case) -> Decision {
    Evaluation::of(cloud, case).decision
}

/// Whether [`judge`] would allow a case, without working out why not.
pub(crate) fn allows(cloud: &Cloud, case: &Case) -> bool {
    // Half of the rows are not errors. Comparing levels is cheaper than searching the verbs.
    let verb = case.action.verb();
    let mut errors = cloud.rows.iter().filter(|row| row.level == Level::Error && row.on().contains(&verb));
    errors.all(|row| match row.rule.check(case) {
        Ok(()) => true,
        Err(stop) => stop.violations.is_empty() && (row.only_if_known || stop.missing.is_empty()),
    })
}
