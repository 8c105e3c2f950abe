//! What a cloud's rules find in one case.

use crate::clouds::{Cloud, Row};
use crate::model::{Fact, FactSet, string_enum};
use crate::rule::{At, By, Case, Fix, Level, Violation};

string_enum! {
    closed
    /// Whether the backend will accept an action, as far as the rules and the facts tell.
    Decision {
        /// The backend will accept the request.
        Allow = "allow",
        /// The backend will refuse the request.
        Deny = "deny",
        /// The outcome depends on missing facts.
        Unknown = "unknown",
    }
}

/// A rule that speaks in a verdict.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule's row in the cloud's table.
    pub row: &'static Row,
    /// The index of the row in the table.
    pub index: usize,
    /// Who can resolve it. If the caller is the owner, the owner's part is the caller's.
    pub by: By,
    /// The field that breaks the rule, and the values that the message needs.
    pub violation: Violation,
    /// Fixes that can be executed. If a rule finds several violations, the first has the fixes for all.
    pub fixes: Vec<Fix>,
}

impl Finding {
    /// The rule's code.
    pub fn code(&self) -> &'static str {
        self.row.info.code
    }

    /// The index of the account that breaks the rule, among the accounts that the action names.
    pub(crate) fn account_at_fault(&self) -> Option<usize> {
        match self.violation.at {
            At::Account(index) if self.row.level == Level::Error => Some(index),
            _ => None,
        }
    }
}

/// What the rules find, before fixes and effects are added.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Evaluation {
    /// The outcome.
    pub decision: Decision,
    /// Errors in the order in which the backend checks, then warnings, then notes; without fixes.
    pub findings: Vec<Finding>,
    /// The facts that would settle an unknown decision; empty otherwise.
    pub missing: Vec<Fact>,
}

impl Evaluation {
    pub(crate) fn of(cloud: &Cloud, case: &Case) -> Self {
        let mut findings: [Vec<Finding>; 3] = Default::default();
        let mut missing = FactSet::NONE;
        for (index, row) in cloud.rows_for(case.action.verb()) {
            let Err(stop) = row.rule.check(case) else { continue };
            let by = row.by_for(case);
            let found = stop.violations.into_iter().map(|violation| Finding {
                row,
                index,
                by,
                violation,
                fixes: Vec::new(),
            });
            let [errors, warnings, notes] = &mut findings;
            match row.level {
                Level::Error => errors.extend(found),
                Level::Warning => warnings.extend(found),
                Level::Note => notes.extend(found),
            }
            if row.level == Level::Error && !row.only_if_known {
                missing.add(stop.missing);
            }
        }
        let [errors, ..] = &findings;
        let decision = match (errors.is_empty(), missing.is_empty()) {
            (false, _) => Decision::Deny,
            (true, false) => Decision::Unknown,
            (true, true) => Decision::Allow,
        };
        let missing = if decision == Decision::Unknown { missing.iter().collect() } else { Vec::new() };
        Self { decision, findings: findings.into_iter().flatten().collect(), missing }
    }
}
