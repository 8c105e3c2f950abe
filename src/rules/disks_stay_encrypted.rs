use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Disks that are made from the encrypted image of another account are encrypted, and nobody can choose otherwise.
    ///
    /// A console does it by itself. A request has to ask for encryption, under the default key or one of one's own;
    /// one that does not may be refused.
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
