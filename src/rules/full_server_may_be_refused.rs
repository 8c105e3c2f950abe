use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud may refuse to share a full-server image, because its own documents contradict each other.
    ///
    /// One list says that such images cannot be shared, that they can if they come from the right backups, and with how
    /// many accounts. So this is a warning and not an error.
    ///
    /// Try it. If the cloud refuses, make a system-disk image of the server, and share that.
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
