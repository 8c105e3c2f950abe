use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud may refuse to replicate a shared encrypted image, because its own documents contradict each other.
    ///
    /// The user guide recommends it as the way to a key of one's own. The table of error codes has a code for refusing
    /// it.
    ///
    /// Try it. If the cloud refuses, ask the owner for an unencrypted copy.
    pub struct RekeyMayBeRefused;
    code: "rekey-may-be-refused",
    on: [Copy],
    by: Provider,
    params: {},
}

impl Rule for RekeyMayBeRefused {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.encryption()?.is_none() || case.is_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageEncryption))
    }
}
