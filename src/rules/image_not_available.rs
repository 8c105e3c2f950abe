use crate::action::Verb;
use crate::case::Case;
use crate::facts::{Fact, Status};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image has to be ready. What is said of it can be changed before; it is made public only when it is.
    pub struct ImageNotAvailable {
        /// The states in which the action works.
        usable: &'static [Status],
    }
    code: "image-not-available",
    on: [Share, Accept, Delete, Copy, Use, Update],
    by: Owner,
    params: { status: Text },
}

impl Rule for ImageNotAvailable {
    fn check(&self, case: &Case) -> Outcome {
        let update = case.action.verb() == Verb::Update;
        if update && case.publishes() == Ok(false) {
            return Ok(());
        }
        let status = case.image()?.status()?;
        if self.usable.contains(&status) || (update && !case.publishes()?) {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageStatus); status = status.word())
    }
}
