use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A deprecated image stays usable where it is, and is neither shared nor copied any more.
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
