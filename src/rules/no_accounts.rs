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
        let nobody = match &case.action.kind {
            ActionKind::Unshare { accounts: Accounts::All } => case.image()?.shares()?.is_empty(),
            _ => case.action.accounts().is_empty() && !case.is_open(),
        };
        if nobody { refuse!(At::Action("accounts")) } else { Ok(()) }
    }
}
