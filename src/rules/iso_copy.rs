use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image that was made from an ISO file cannot be replicated.
    pub struct IsoCopy;
    code: "iso-copy",
    on: [Copy],
    by: Provider,
    params: {},
}

impl Rule for IsoCopy {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.kind()? == Kind::Iso { violation!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
