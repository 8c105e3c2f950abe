//! All that a rule can say: the case meets it, violates it, or lacks a fact.

use crate::model::{Fact, FactSet, Id, Missing};
use std::fmt;

/// The type of a value in a finding or an effect.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParamType {
    /// A number.
    Number,
    /// A word or an id.
    Text,
    /// Several words or ids.
    List,
}

/// A value in a finding or an effect.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Param {
    /// A number.
    Number(f64),
    /// A word or an id.
    Text(String),
    /// Several words or ids.
    List(Vec<Id>),
}

impl Param {
    /// Its type.
    pub const fn kind(&self) -> ParamType {
        match self {
            Self::Number(_) => ParamType::Number,
            Self::Text(_) => ParamType::Text,
            Self::List(_) => ParamType::List,
        }
    }
}

impl From<f64> for Param {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Param {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

impl From<u32> for Param {
    fn from(number: u32) -> Self {
        Self::Number(f64::from(number))
    }
}

impl From<&str> for Param {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<&Id> for Param {
    fn from(id: &Id) -> Self {
        Self::Text(id.to_string())
    }
}

impl From<Vec<Id>> for Param {
    fn from(list: Vec<Id>) -> Self {
        Self::List(list)
    }
}

/// Named values.
pub type Params = Vec<(&'static str, Param)>;

/// The field of the request that is at fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum At {
    /// A fact.
    Fact(Fact),
    /// A field of the action.
    Action(&'static str),
    /// One of the accounts that the action names.
    Account(usize),
}

impl fmt::Display for At {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fact(fact) => f.write_str(fact.path()),
            Self::Action(field) => write!(f, "/action/{field}"),
            Self::Account(index) => write!(f, "/action/accounts/{index}"),
        }
    }
}

/// One violation of a rule.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The field at fault.
    pub at: At,
    /// The values that the message needs.
    pub params: Params,
}

/// Why a case does not meet a rule: it violates the rule, or facts are missing. Neither: the rule does not apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unmet {
    /// The violations.
    pub violations: Vec<Violation>,
    /// The facts that the rule lacks.
    pub missing: FactSet,
}

impl Unmet {
    /// The case violates the rule here.
    pub fn violation(at: At, params: Params) -> Self {
        Self { violations: vec![Violation { at, params }], missing: FactSet::NONE }
    }

    /// The rule lacks this fact.
    pub fn missing(fact: Fact) -> Self {
        Self { violations: Vec::new(), missing: FactSet::of(fact) }
    }

    /// The rule does not apply, because another rule already says what is wrong.
    pub const fn not_applicable() -> Self {
        Self { violations: Vec::new(), missing: FactSet::NONE }
    }

    /// The case violates the rule because of shares with these accounts. Without any, it meets the rule.
    pub(crate) fn shared_with(accounts: Vec<Id>) -> Outcome {
        if accounts.is_empty() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); count = accounts.len(), accounts = accounts)
    }

    /// Collects the outcomes of several parts of a case.
    pub fn gather(parts: impl Iterator<Item = Outcome>) -> Outcome {
        let mut all = Ok(());
        for part in parts {
            let Err(stop) = part else { continue };
            match &mut all {
                Ok(()) => all = Err(stop),
                Err(all) => {
                    all.violations.extend(stop.violations);
                    all.missing.add(stop.missing);
                }
            }
        }
        all
    }
}

/// A rule cannot be met without the fact.
impl From<Missing> for Unmet {
    fn from(Missing(fact): Missing) -> Self {
        Self::missing(fact)
    }
}

/// Whether any of these conditions is true. One true condition is enough, even if the others lack facts.
///
/// # Errors
///
/// Fails if no condition is true and one lacks a fact. The error is that of the first such condition.
pub fn any_of<E, const N: usize>(parts: [Result<bool, E>; N]) -> Result<bool, E> {
    let mut any = Ok(false);
    for part in parts {
        match part {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(unmet) => any = any.and(Err(unmet)),
        }
    }
    any
}

/// The outcome of a rule: `Ok` if the case meets it. `?` on a missing fact yields *unknown*.
pub type Outcome = Result<(), Unmet>;

/// Ends a check with a violation at a field. The names and values of its message follow.
macro_rules! violation {
    ($at:expr $(; $($name:ident = $value:expr),+)?) => {
        Err($crate::rule::Unmet::violation(
            $at,
            vec![$($((stringify!($name), $crate::rule::Param::from($value))),+)?],
        ))
    };
}
pub(crate) use violation;
