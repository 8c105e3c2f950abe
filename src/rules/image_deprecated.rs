use crate::rule::{Case, At, Outcome, violation, Rule, rule};
use crate::model::{Fact, Status};

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
