use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The account already has as many images of its own as it may have.
    ///
    /// A copy is one more image of the account in its region; a share is not. Only the backend knows how many images
    /// the account has and how many it may have.
    ///
    /// Delete images that nobody needs, or ask the provider for a higher quota.
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
