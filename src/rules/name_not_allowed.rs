use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Names and descriptions that hold certain words are refused.
    ///
    /// Which words these are is not published: only the backend can tell.
    pub struct NameNotAllowed;
    code: "name-not-allowed",
    on: [Share, Copy, Update],
    by: You,
    params: {}
}

impl Rule for NameNotAllowed {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
