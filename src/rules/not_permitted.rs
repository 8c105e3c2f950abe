use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The person or program that acts has no permission for this action in its account.
    ///
    /// An account gives permissions through its own policies, which no response shows. Only the backend can tell.
    ///
    /// Ask an administrator of the account for the permission.
    pub struct NotPermitted;
    code: "not-permitted",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Admin,
    params: {}
}

impl Rule for NotPermitted {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
