use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account that owes money, or has not said who it is, can do less than others.
    ///
    /// What it owes, only the backend can tell.
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
