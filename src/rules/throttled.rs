use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A backend takes so many requests in a time, and no more.
    ///
    /// How many others are sent by the same account, only the backend can tell. The same request passes later.
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
