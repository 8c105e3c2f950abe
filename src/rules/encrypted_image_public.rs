use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An encrypted image cannot be made public, whosever key it is under.
    ///
    /// Nobody can grant a key to everybody.
    pub struct EncryptedImagePublic;
    code: "encrypted-image-public",
    on: [Update],
    by: You,
    params: {},
}

impl Rule for EncryptedImagePublic {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.publishes();
        if publishes == Ok(false) || case.image()?.encryption()?.is_none() || !publishes? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageEncryption))
    }
}
