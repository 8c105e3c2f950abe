use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, Stop, refuse};
use crate::rule::{Rule, rule};

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
