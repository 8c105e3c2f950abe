use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Whether a shared encrypted image can be replicated is told in two ways by the cloud's own documents.
    ///
    /// The user guide recommends it, as the way to a key of one's own; the table of error codes has one for refusing
    /// it.
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
