use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// To copy the image of another account, the caller needs permission to read the storage behind it.
    ///
    /// Sharing an image does not share its snapshots. With the image alone, a recipient can create servers, but no
    /// copy.
    ///
    /// Ask the owner to share the snapshots of the image too.
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
