use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, Stop, refuse};
use crate::rule::{Rule, rule};

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
        if encryption.enabled.ok_or_else(|| Stop::missing(Fact::KeyEnabled))? {
            return Ok(());
        }
        refuse!(At::Fact(Fact::KeyEnabled))
    }
}
