use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who copies another account's image has to be able to read the storage behind it.
    ///
    /// Sharing the image does not share its snapshots: with the image alone, servers can be made from it, and no copy.
    pub struct StorageNotShared;
    code: "storage-not-shared",
    on: [Copy],
    by: Owner,
    params: { owner: Text },
}

impl Rule for StorageNotShared {
    fn check(&self, case: &Case) -> Outcome {
        if case.is_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageOwner); owner = case.image()?.owner()?)
    }
}
