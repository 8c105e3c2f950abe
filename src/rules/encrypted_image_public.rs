use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An encrypted image cannot be made public, whoever keeps its key.
    ///
    /// Nobody can grant a key to everybody.
    ///
    /// Share the image with accounts that may use its key, or make an unencrypted image public.
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
