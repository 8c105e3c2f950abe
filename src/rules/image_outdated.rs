use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A deprecated image still works, but its owner does not want it used any more.
    ///
    /// The owner marks an image as deprecated, and the cloud does not block it. Some clouds no longer list it for other
    /// accounts.
    ///
    /// Choose a newer image, if one exists.
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
