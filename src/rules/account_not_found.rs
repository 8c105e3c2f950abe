use crate::model::Id;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image is shared with accounts that there are.
    ///
    /// Whether there is such an account, and whether it is in the region, only the backend can tell. It does not say
    /// which of several it means.
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
