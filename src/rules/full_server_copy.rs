use crate::case::Case;
use crate::facts::{Fact, Kind};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// A full-server image cannot be replicated within its region.
    pub struct FullServerCopy;
    code: "full-server-copy",
    on: [Copy],
    by: Provider,
    params: {},
}

impl Rule for FullServerCopy {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.kind()? == Kind::FullServer { refuse!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
