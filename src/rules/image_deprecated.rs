use crate::case::Case;
use crate::facts::{Fact, Status};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
