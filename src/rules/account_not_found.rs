use crate::model::Id;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account to share with does not exist, or is not in the region of the image.
    ///
    /// Only the backend knows which accounts exist and where they are. If the request names several accounts, the
    /// backend does not say which one it means.
    ///
    /// Check the id with the recipient. Share with one account at a time to find the wrong one.
    pub struct AccountNotFound;
    code: "account-not-found",
    on: [Share],
    by: You,
    params: { accounts: List },
}

impl Rule for AccountNotFound {
    fn check(&self, case: &Case) -> Outcome {
        let accounts: Vec<Id> = case.distinct_accounts().cloned().collect();
        violation!(At::Action("accounts"); accounts = accounts)
    }
}
