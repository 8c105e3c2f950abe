use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account can have so many images of its own.
    ///
    /// How many it has in the region, and what was agreed on, only the backend can tell.
    pub struct ImageQuotaExceeded;
    code: "image-quota-exceeded",
    on: [Copy],
    by: You,
    params: {}
}

impl Rule for ImageQuotaExceeded {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
