use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// While one change is made, another on the same image has to wait.
    ///
    /// What else goes on, only the backend can tell. The same request passes later.
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
