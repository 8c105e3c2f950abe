use crate::case::{Case, Fact};
use crate::facts::Status;
use crate::rule::{At, Outcome, Rule, refuse, rule};

rule! {
    /// An image has to be ready.
    pub struct ImageNotAvailable {
        /// The states in which the action works.
        usable: &'static [Status],
    }
    code: "image-not-available",
    on: [Share, Accept, Copy, Use],
    by: Owner,
    params: { status: Text },
}

impl Rule for ImageNotAvailable {
    fn check(&self, case: &Case) -> Outcome {
        let status = case.image()?.status()?;
        if self.usable.contains(&status) {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageStatus); status = status.word())
    }
}
