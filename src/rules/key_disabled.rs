use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        if encryption.enabled()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::KeyEnabled))
    }
}
