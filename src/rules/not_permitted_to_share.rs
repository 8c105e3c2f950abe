use crate::case::Case;
use crate::facts::{Fact, Role};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        if !shares || case.role()? == Role::Admin { Ok(()) } else { refuse!(At::Fact(Fact::Role)) }
    }
}
