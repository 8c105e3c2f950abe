use crate::model::{Id, Status};
use crate::rule::{Case, Outcome, Rule, Unmet, rule};

rule! {
    /// Deactivating an image takes it away from everybody whom it is shared with, and for good.
    ///
    /// When it is made available again, it is shared with nobody: it has to be shared anew.
    pub struct DeactivationEndsShares;
    code: "deactivation-ends-shares",
    on: [Update],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for DeactivationEndsShares {
    fn check(&self, case: &Case) -> Outcome {
        let deactivates = case.action.edit().is_some_and(|set| set.status == Some(Status::Deactivated));
        if !deactivates || !case.acts_as_owner()? {
            return Ok(());
        }
        let accounts: Vec<Id> = case.image()?.shares()?.iter().map(|share| share.account.clone()).collect();
        Unmet::shared_with(accounts)
    }
}
