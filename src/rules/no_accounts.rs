use crate::action::{Accounts, ActionKind};
use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Sharing, and stopping to share, needs at least one account.
    pub struct NoAccounts;
    code: "no-accounts",
    on: [Share, Unshare],
    by: You,
    params: {},
}

impl Rule for NoAccounts {
    fn check(&self, case: &Case) -> Outcome {
        match &case.action.kind {
            ActionKind::Share { accounts, .. }
            | ActionKind::Unshare { accounts: Accounts::Only(accounts) }
                if accounts.is_empty() =>
            {
                refuse!(At::Action("accounts"))
            }
            _ => Ok(()),
        }
    }
}
