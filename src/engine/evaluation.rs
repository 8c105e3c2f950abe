//! What the rules of a cloud say of one case.

use crate::clouds::{Cloud, Row};
use crate::model::{Fact, FactSet, string_enum};
use crate::rule::{At, By, Case, Fix, Level, Violation};

string_enum! {
    closed
    /// Whether the backend will accept an action.
    Decision {
        /// The backend will accept it.
        Allow = "allow",
        /// The backend will refuse it.
        Deny = "deny",
        /// That depends on facts that were not given.
        Unknown = "unknown",
    }
}

/// One rule that has something to say.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Finding {
    /// The rule as the cloud has it.
    pub row: &'static Row,
    /// Its place in the cloud's table.
    pub index: usize,
    /// Who can resolve it: what is up to the owner is up to the caller where that is the owner.
    pub by: By,
    /// The field at fault, and the values that the message needs.
    pub violation: Violation,
    /// Ways out. Where a rule finds several things, the first has them for all.
    pub fixes: Vec<Fix>,
}

impl Finding {
    /// The rule's name.
    pub fn code(&self) -> &'static str {
        self.row.info.code
    }

    /// The place of the account that is at fault, among those that the action names.
    pub(crate) fn account_at_fault(&self) -> Option<usize> {
        match self.violation.at {
            At::Account(index) if self.row.level == Level::Error => Some(index),
            _ => None,
        }
    }
}

/// What the rules say, before ways out and effects are worked out.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Evaluation {
    /// The answer.
    pub decision: Decision,
    /// Errors in the order in which the cloud checks, then warnings, then notes; without fixes.
    pub findings: Vec<Finding>,
    /// The facts that would settle an unknown; empty otherwise.
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
