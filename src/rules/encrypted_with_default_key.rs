use crate::case::Case;
use crate::facts::{Fact, Key};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image that is encrypted with the account's default key cannot be shared.
    ///
    /// No other account can ever be granted that key.
    ///
    /// Copy the image under a key of your own, and share the copy.
    pub struct EncryptedWithDefaultKey;
    code: "encrypted-with-default-key",
    on: [Share],
    by: You,
    params: {},
}

impl Rule for EncryptedWithDefaultKey {
    fn check(&self, case: &Case) -> Outcome {
        match case.image()?.encryption()? {
            Some(encryption) if encryption.key == Key::Default => refuse!(At::Fact(Fact::ImageEncryption)),
            _ => Ok(()),
        }
    }
}
