use crate::model::{Fact, Role};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The caller may change things in the account, but its role does not let it share them with others.
    ///
    /// Sharing takes a role of its own, or the role that may do everything.
    ///
    /// Ask an administrator for such a role, or let somebody who has one share the image.
    pub struct NotPermittedToShare;
    code: "not-permitted-to-share",
    on: [Share, Unshare, Update],
    by: Admin,
    params: {},
}

impl Rule for NotPermittedToShare {
    fn check(&self, case: &Case) -> Outcome {
        let shares = case.action.edit().is_none_or(|set| set.visibility.is_some());
        if !shares || case.caller().role()? == Role::Admin {
            Ok(())
        } else {
            violation!(At::Fact(Fact::Role))
        }
    }
}
