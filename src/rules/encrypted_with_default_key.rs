use crate::model::{Fact, Key};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
            Some(encryption) if encryption.key == Key::Default => violation!(At::Fact(Fact::ImageEncryption)),
            _ => Ok(()),
        }
    }
}
