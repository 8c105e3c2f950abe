use crate::case::{Case, Fact};
use crate::rule::{At, Outcome, Rule, refuse, rule};

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
        let accounts: Vec<String> = case.ended_shares()?.iter().map(|share| share.account.clone()).collect();
        if accounts.is_empty() {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageShares); count = accounts.len(), accounts = accounts)
    }
}
