use crate::model::{Id, Status};
use crate::rule::{Case, Outcome, Rule, Unmet, rule};

rule! {
    /// Deactivating the image ends all its shares.
    ///
    /// The cloud makes the image private and takes it away from every recipient. It does not bring the shares back when
    /// the image is available again.
    ///
    /// Tell the recipients first. Share the image again when it is available.
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
