use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image in this state cannot be switched off or on.
    ///
    /// The backend refuses to switch an image that is not there yet or has failed. Switching an image off twice, or on
    /// twice, is accepted and changes nothing.
    ///
    /// Wait until the image is available. If creating it failed, delete it, or leave it as it is.
    pub struct ImageNotSwitchable {
        /// The states in which the image can be switched off or on.
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
