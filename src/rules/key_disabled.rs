use crate::rule::{Case, At, Outcome, Stop, refuse, Rule, rule};
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
        if encryption.enabled.ok_or_else(|| Stop::missing(Fact::KeyEnabled))? {
            return Ok(());
        }
        refuse!(At::Fact(Fact::KeyEnabled))
    }
}
