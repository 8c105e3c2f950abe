use crate::rule::{Case, At, Outcome, Unmet, violation, Rule, rule};
use crate::model::Fact;

rule! {
    /// An image whose key is disabled or deleted cannot be decrypted by anybody.
    pub struct KeyDisabled;
    code: "key-disabled",
    on: [Share, Accept, Copy, Use],
    by: Owner,
    params: {},
}

impl Rule for KeyDisabled {
    fn check(&self, case: &Case) -> Outcome {
        let Some(encryption) = case.image()?.encryption()? else { return Ok(()) };
        if encryption.enabled.ok_or_else(|| Unmet::missing(Fact::KeyEnabled))? {
            return Ok(());
        }
        violation!(At::Fact(Fact::KeyEnabled))
    }
}
