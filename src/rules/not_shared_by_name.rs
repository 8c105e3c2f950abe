use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A recipient can give back only a share that names its own account.
    ///
    /// An image that reaches the account through an organization, or because it is public, is not shared with the
    /// account itself. Only the owner can end that.
    ///
    /// Ask the owner to take the image back, or leave the image alone.
    pub struct NotSharedByName;
    code: "not-shared-by-name",
    on: [Reject],
    by: Owner,
    params: { account: Text },
}

impl Rule for NotSharedByName {
    fn check(&self, case: &Case) -> Outcome {
        // `not-recipient` handles a caller that acts for another account.
        if case.recipient() != case.account() || case.image()?.share_of(case.account())?.is_some() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); account = case.account())
    }
}
