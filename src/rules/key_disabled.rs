use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The key that encrypts the image is disabled or deleted.
    ///
    /// Without a working key nobody can decrypt the image, not even its owner.
    ///
    /// Ask the owner to enable the key. Until then nobody can use the image.
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
