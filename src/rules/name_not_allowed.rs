use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The name or the description contains words that the cloud does not allow.
    ///
    /// The provider searches names and descriptions for these words. It does not publish them, so only the backend can
    /// tell.
    ///
    /// Choose another name or description.
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
