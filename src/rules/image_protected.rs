use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// A protected image cannot be deleted until its owner lifts the protection.
    pub struct ImageProtected;
    code: "image-protected",
    on: [Delete],
    by: Owner,
    params: {},
}

impl Rule for ImageProtected {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.protected()? { refuse!(At::Fact(Fact::ImageProtected)) } else { Ok(()) }
    }
}
