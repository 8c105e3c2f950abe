use crate::model::Verb;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A policy of the account or of its organization may forbid this action.
    ///
    /// Such policies say which images an account can use, and who can have its images. Only the cloud knows them. They
    /// never keep an account from using its own images.
    ///
    /// Try it. If the cloud refuses, ask an administrator.
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
