use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The image is in a state in which the action does not work.
    ///
    /// Nothing can be made from an image that is still being created or has failed. A deactivated image is off for its
    /// owner too; only an administrator of all accounts can still use it.
    ///
    /// Wait while the image is being created. Otherwise make it available again, ask its owner to do so, or use another
    /// image.
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
