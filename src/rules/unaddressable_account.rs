use crate::action::ActionKind;
use crate::case::Case;
use crate::facts::Id;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Where a request names a share by its account in its address, the account can neither have a slash in its id nor be
    /// called `.` or `..`.
    ///
    /// Such a share can be given, since that names the account in the body of the request. It can never be answered, and
    /// ends only with the image.
    pub struct UnaddressableAccount;
    code: "unaddressable-account",
    on: [Share, Unshare, Accept, Reject],
    by: You,
    params: { account: Text },
}

impl Rule for UnaddressableAccount {
    fn check(&self, case: &Case) -> Outcome {
        let judge = |at, account: &Id| {
            if !account.contains('/') && ![".", ".."].contains(&&**account) {
                return Ok(());
            }
            refuse!(at; account = account)
        };
        if matches!(case.action.kind, ActionKind::Accept { .. } | ActionKind::Reject { .. }) {
            return judge(At::Action("account"), case.recipient());
        }
        case.each_account(|index, account| judge(At::Account(index), account))
    }
}
