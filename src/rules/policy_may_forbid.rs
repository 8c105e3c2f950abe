use crate::model::Verb;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account or its organization can have policies on which images are used, and who may have them.
    ///
    /// What they say is known to the cloud alone. One's own images can always be used.
    pub struct PolicyMayForbid;
    code: "policy-may-forbid",
    on: [Share, Use, Update],
    by: Admin,
    params: {},
}

impl Rule for PolicyMayForbid {
    fn check(&self, case: &Case) -> Outcome {
        let concerned = match case.action.verb() {
            Verb::Use => !case.is_owner()?,
            Verb::Update => case.publishes()?,
            _ => true,
        };
        if concerned { violation!(At::Action("type")) } else { Ok(()) }
    }
}
