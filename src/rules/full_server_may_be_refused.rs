use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Whether a full-server image can be shared is told in two ways by the cloud's own documents.
    ///
    /// One list has it that such images cannot be shared, that they can if they come from the right backups, and how
    /// many accounts they can be shared with.
    pub struct FullServerMayBeRefused;
    code: "full-server-may-be-refused",
    on: [Share],
    by: Provider,
    params: {},
}

impl Rule for FullServerMayBeRefused {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.kind()? == Kind::FullServer { violation!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
