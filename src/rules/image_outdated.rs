use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A deprecated image still works, and its owner does not want it used any more.
    pub struct ImageOutdated;
    code: "image-outdated",
    on: [Copy, Use],
    by: Owner,
    params: {},
}

impl Rule for ImageOutdated {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.status()? == Status::Deprecated {
            violation!(At::Fact(Fact::ImageStatus))
        } else {
            Ok(())
        }
    }
}
