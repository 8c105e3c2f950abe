use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The account has sent too many requests in too short a time.
    ///
    /// The backend limits how many requests it takes in a period. Only the backend knows how many others the same
    /// account sends.
    ///
    /// Wait a little. Then send the same request again.
    pub struct Throttled;
    code: "throttled",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: {}
}

impl Rule for Throttled {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
