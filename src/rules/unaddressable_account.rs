use crate::model::{Accounts, ActionKind, Id};
use crate::rule::{At, Case, Outcome, Rule, Unmet, rule, violation};

rule! {
    /// Where a request names a share by its account in its address, the account's id can neither have a slash in it, nor
    /// letters beyond ASCII, nor be `.` or `..`.
    ///
    /// Such a share can be given, since that names the account in the body of the request. It can never be answered, and
    /// ends only with the image.
    pub struct UnaddressableAccount {
        /// It looks for letters beyond ASCII, which arrive as others; else for what leads to no such address.
        letters: bool,
    }
    code: "unaddressable-account",
    on: [Share, Unshare, Accept, Reject],
    by: You,
    params: { account: Text },
}

impl Rule for UnaddressableAccount {
    fn check(&self, case: &Case) -> Outcome {
        let judge = |at, account: &Id| {
            let addressed = match self.letters {
                true => account.is_ascii(),
                false => !account.contains('/') && ![".", ".."].contains(&&**account),
            };
            if addressed {
                return Ok(());
            }
            violation!(at; account = account)
        };
        if matches!(case.action.kind, ActionKind::Accept { .. } | ActionKind::Reject { .. }) {
            return judge(At::Action("account"), case.recipient());
        }
        if matches!(case.action.kind, ActionKind::Unshare { accounts: Accounts::All }) {
            let shares = case.image()?.shares()?;
            return Unmet::gather(shares.iter().map(|share| judge(At::Action("accounts"), &share.account)));
        }
        case.each_account(|index, account| judge(At::Account(index), account))
    }
}
