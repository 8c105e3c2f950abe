use crate::action::{Accounts, ActionKind};
use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Sharing, and stopping to share, needs at least one account. Everybody is nobody where an image is not shared.
    pub struct NoAccounts;
    code: "no-accounts",
    on: [Share, Unshare],
    by: You,
    params: { whom: Text },
}

impl Rule for NoAccounts {
    fn check(&self, case: &Case) -> Outcome {
        match &case.action.kind {
            ActionKind::Unshare { accounts: Accounts::All } => {
                if case.image()?.shares()?.is_empty() {
                    return refuse!(At::Action("accounts"); whom = "everybody");
                }
            }
            _ if case.action.accounts().is_empty() && !case.is_open() => {
                return refuse!(At::Action("accounts"); whom = "nobody");
            }
            _ => {}
        }
        Ok(())
    }
}
