use crate::model::{Id, Verb};
use crate::rule::{At, Case, Outcome, Rule, Unmet, rule, violation};

rule! {
    /// Only a share that there is can be ended, or answered by those who may answer for others.
    ///
    /// On some clouds a recipient sees no share but its own: to it there are no others.
    pub struct NotShared {
        /// To a recipient there is no share but its own.
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
        // Who answers for itself, and who may not answer at all, is told otherwise.
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
