use crate::case::Case;
use crate::facts::{Fact, Status};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
            refuse!(At::Fact(Fact::ImageStatus))
        } else {
            Ok(())
        }
    }
}
