use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Another change is being made to the image, and this one has to wait.
    ///
    /// Some backends refuse to change an image while another request works on it. Only the backend knows what that is,
    /// and it accepts the same request later.
    ///
    /// Wait until the other change is done. Then look at the image again, and send the request again.
    pub struct OtherWorkInProgress;
    code: "other-work-in-progress",
    on: [Share, Unshare, Delete, Copy, Update],
    by: You,
    params: {}
}

impl Rule for OtherWorkInProgress {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
