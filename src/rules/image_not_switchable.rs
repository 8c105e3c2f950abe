use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only an image that is there can be switched off, and on again.
    ///
    /// One that is off already can be switched off once more, and changes nothing; so can one that is on.
    pub struct ImageNotSwitchable {
        /// The states in which it can be.
        states: &'static [Status],
    }
    code: "image-not-switchable",
    on: [Update],
    by: Owner,
    params: { status: Text },
}

impl Rule for ImageNotSwitchable {
    fn check(&self, case: &Case) -> Outcome {
        if case.action.edit().is_none_or(|set| set.status.is_none()) {
            return Ok(());
        }
        let status = case.image()?.status()?;
        if self.states.contains(&status) {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageStatus); status = status.as_str())
    }
}
