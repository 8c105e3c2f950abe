use crate::model::{Id, Verb};
use crate::rule::{At, Case, Outcome, Rule, Unmet, rule, violation};

rule! {
    /// The image is not shared with the account, so no share can be ended or replied to.
    ///
    /// Some backends refuse such a request; others accept it silently. On some clouds a recipient sees no share but its
    /// own, so the backend treats the others as missing.
    ///
    /// Leave this account out.
    pub struct NotShared {
        /// Whether a recipient sees no share but its own.
        others_are_hidden: bool,
    }
    code: "not-shared",
    on: [Unshare, Accept, Reject],
    by: You,
    params: { account: Text },
}

impl Rule for NotShared {
    fn check(&self, case: &Case) -> Outcome {
        if case.action.verb() == Verb::Unshare {
            return case.each_account(|index, account| {
                if self.is_there(case, account)? {
                    return Ok(());
                }
                violation!(At::Account(index); account = account)
            });
        }
        let account = case.recipient();
        // `not-shared-with-you` handles a caller that replies for itself, `not-recipient` one that must not reply.
        if account == case.account() || !case.acts_as_owner()? || self.is_there(case, account)? {
            return Ok(());
        }
        violation!(At::Action("account"); account = account)
    }
}

impl NotShared {
    fn is_there(&self, case: &Case, account: &Id) -> Result<bool, Unmet> {
        let there = case.image()?.share_of(account)?.is_some();
        Ok(there && (!self.others_are_hidden || account == case.account() || case.acts_as_owner()?))
    }
}
