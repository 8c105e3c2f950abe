use crate::model::{Fact, Key};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who has accepted an encrypted image needs the grant of its key until it has a copy under a key of its own.
    ///
    /// Whoever shares the image should leave the grant alone until then.
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
