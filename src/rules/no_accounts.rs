use crate::model::{Accounts, ActionKind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The action names no account. Or it stops sharing with everybody, and the image is shared with nobody.
    ///
    /// Such a request has no effect. Some backends refuse it, because the list of accounts is mandatory; others accept
    /// it silently.
    ///
    /// Name at least one account. If the image is shared with nobody, do nothing.
    pub struct NoAccounts;
    code: "no-accounts",
    on: [Share, Unshare],
    by: You,
    params: { whom: Text },
}

impl Rule for NoAccounts {
    fn check(&self, case: &Case) -> Outcome {
        let everybody = case.action.kind == (ActionKind::Unshare { accounts: Accounts::All });
        let nobody = if everybody {
            case.image()?.shares()?.is_empty()
        } else {
            case.action.accounts().is_empty() && !case.is_draft()
        };
        let whom = if everybody { "everybody" } else { "nobody" };
        if nobody { violation!(At::Action("accounts"); whom = whom) } else { Ok(()) }
    }
}
