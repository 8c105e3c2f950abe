use crate::model::Id;
use crate::rule::{Case, Outcome, Rule, Unmet, rule};

rule! {
    /// Accounts that an image is no longer shared with cannot see it or make anything from it any more.
    ///
    /// Nobody tells them.
    pub struct RecipientsLoseAccess;
    code: "recipients-lose-access",
    on: [Unshare],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for RecipientsLoseAccess {
    fn check(&self, case: &Case) -> Outcome {
        if !case.acts_as_owner()? {
            return Ok(());
        }
        if case.open_to_all() == Ok(true) {
            return Ok(());
        }
        let ended = case.ended_shares()?;
        // An offer that was not taken up gives no access to lose, if it has to be taken up.
        let losing = ended.iter().filter(|share| case.gives_access(share));
        let accounts: Vec<Id> = losing.map(|share| share.account.clone()).collect();
        Unmet::shared_with(accounts)
    }
}
