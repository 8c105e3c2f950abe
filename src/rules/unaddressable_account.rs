use crate::model::{Accounts, ActionKind, Id};
use crate::rule::{At, Case, Outcome, Rule, Unmet, rule, violation};

rule! {
    /// The address of a request cannot name an account whose id has a slash or letters beyond ASCII, or is `.` or `..`.
    ///
    /// The request to share names the account in its body, so such a share can be given. The other requests name it in
    /// their address. So nobody can reply to the share, and it ends only with the image.
    ///
    /// Share with the account under its proper id. To end such a share, delete the image.
    pub struct UnaddressableAccount {
        /// Whether to look for letters beyond ASCII, which reach the backend as other letters. Otherwise the rule looks
        /// for slashes and dots, which lead to no such address.
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
