use crate::model::{Fact, Role};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who may change things in an account may not for that reason share them with others.
    ///
    /// That takes a role of its own, or the one that may do everything.
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
