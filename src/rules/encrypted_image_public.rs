use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        refuse!(At::Fact(Fact::ImageEncryption))
    }
}
