use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image has to be ready.
    ///
    /// One that is switched off is so for its owner, too; who administers all accounts can use it all the same.
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
        let status = case.image()?.status()?;
        if self.usable.contains(&status) || (status == Status::Deactivated && case.is_admin()?) {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageStatus); status = status.as_str())
    }
}
