use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The account owes money, or it has not been verified.
    ///
    /// The cloud lets such an account do less than others until it pays or proves who it is. Only the backend knows
    /// what the account owes.
    ///
    /// Settle what is due, or verify the account with the provider. Then try again.
    pub struct AccountSuspended;
    code: "account-suspended",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: {}
}

impl Rule for AccountSuspended {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
