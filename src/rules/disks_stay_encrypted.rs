use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Disks made from the encrypted image of another account are encrypted, and nobody can switch that off.
    ///
    /// A console encrypts the disks by itself. A request has to ask for encryption, and the backend may refuse one that
    /// does not.
    ///
    /// Ask for encrypted disks in the request, under your default key or a key of your own.
    pub struct DisksStayEncrypted;
    code: "disks-stay-encrypted",
    on: [Use],
    by: You,
    params: { owner: Text },
}

impl Rule for DisksStayEncrypted {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        if image.encryption()?.is_none() || case.is_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageEncryption); owner = image.owner()?)
    }
}
