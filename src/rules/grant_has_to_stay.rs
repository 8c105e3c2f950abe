use crate::model::{Fact, Key};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The owner has to keep the grant of the key after it shares an encrypted image.
    ///
    /// A recipient that has accepted the image needs the owner's key until it has a copy under a key of its own.
    ///
    /// Leave the grant alone as long as a recipient uses the image without such a copy.
    pub struct GrantHasToStay;
    code: "grant-has-to-stay",
    on: [Share],
    by: You,
    params: {},
}

impl Rule for GrantHasToStay {
    fn check(&self, case: &Case) -> Outcome {
        match case.image()?.encryption()? {
            Some(encryption) if encryption.key == Key::Custom => violation!(At::Fact(Fact::ImageEncryption)),
            _ => Ok(()),
        }
    }
}
