use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A deprecated image cannot be shared or copied.
    ///
    /// The image still works for the accounts that have it, but no new account gets it.
    ///
    /// Make the image available again, or choose a newer image.
    pub struct ImageDeprecated;
    code: "image-deprecated",
    on: [Share, Copy],
    by: Owner,
    params: {},
}

impl Rule for ImageDeprecated {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.status()? == Status::Deprecated {
            violation!(At::Fact(Fact::ImageStatus))
        } else {
            Ok(())
        }
    }
}
