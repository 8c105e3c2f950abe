use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image is made public when it is ready, and while it is not switched off.
    pub struct UnreadyImagePublic {
        /// The states in which it can be.
        usable: &'static [Status],
    }
    code: "unready-image-public",
    on: [Update],
    by: You,
    params: { status: Text },
}

impl Rule for UnreadyImagePublic {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.publishes();
        if publishes == Ok(false) {
            return Ok(());
        }
        let status = case.image()?.status()?;
        if self.usable.contains(&status) || !publishes? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageStatus); status = status.as_str())
    }
}
