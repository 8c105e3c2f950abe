use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A recipient can give back only a share that names its account.
    ///
    /// What reaches an account because it belongs to an organization, or because the image is public, is not its own
    /// to end.
    pub struct NotSharedByName;
    code: "not-shared-by-name",
    on: [Reject],
    by: Owner,
    params: { account: Text },
}

impl Rule for NotSharedByName {
    fn check(&self, case: &Case) -> Outcome {
        // For another account it is not the caller's to give back, whatever is shared.
        if case.recipient() != case.account() || case.image()?.share_of(case.account())?.is_some() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); account = case.account())
    }
}
