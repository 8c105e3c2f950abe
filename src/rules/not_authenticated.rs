use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A request says who sends it, in a way that holds.
    ///
    /// A token runs out, a signature is wrong, a key was withdrawn: only the backend can tell.
    pub struct NotAuthenticated;
    code: "not-authenticated",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: {}
}

impl Rule for NotAuthenticated {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
