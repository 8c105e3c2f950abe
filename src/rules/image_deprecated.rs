use crate::case::{Case, Fact};
use crate::facts::Status;
use crate::rule::{At, Outcome, Rule, refuse, rule};

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
            refuse!(At::Fact(Fact::ImageStatus))
        } else {
            Ok(())
        }
    }
}
