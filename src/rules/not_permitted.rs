use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The person or program that acts needs the account's permission for what it asks.
    ///
    /// Accounts give permissions by policies of their own, which no answer shows: only the backend can tell.
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
