//! What a rule says of a case: it holds, it is violated, or a fact is missing.

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

/// Why a rule does not simply hold: it is violated, or facts are missing. Neither: it does not apply.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unmet {
    /// The violations.
    pub violations: Vec<Violation>,
    /// The facts without which it cannot be told.
    pub missing: FactSet,
}

impl Unmet {
    /// The rule is violated here.
    pub fn violation(at: At, params: Params) -> Self {
        Self { violations: vec![Violation { at, params }], missing: FactSet::NONE }
    }

    /// It cannot be told without this fact.
    pub fn missing(fact: Fact) -> Self {
        Self { violations: Vec::new(), missing: FactSet::of(fact) }
    }

    /// Another rule already says what is wrong; this one has nothing to judge.
    pub const fn not_applicable() -> Self {
        Self { violations: Vec::new(), missing: FactSet::NONE }
    }

    /// The rule is violated by what is shared with these accounts; by none, it is not.
    pub(crate) fn shared_with(accounts: Vec<Id>) -> Outcome {
        if accounts.is_empty() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); count = accounts.len(), accounts = accounts)
    }

    /// Collects what several parts of a case say.
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

/// Whether any of these is so. One that is so is enough, whatever facts the others lack.
///
/// # Errors
///
/// Fails if none is known to be so, and one lacks a fact: the first of those.
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

/// What a rule says of a case: `Ok` if it holds. `?` on a fact that is absent yields *unknown*.
pub type Outcome = Result<(), Unmet>;

/// Ends a check with a violation at a field; names and values of its message follow.
macro_rules! violation {
    ($at:expr $(; $($name:ident = $value:expr),+)?) => {
        Err($crate::rule::Unmet::violation(
            $at,
            vec![$($((stringify!($name), $crate::rule::Param::from($value))),+)?],
        ))
    };
}
pub(crate) use violation;
