use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A backend can refuse for reasons that none of its documents gives.
    ///
    /// What it says is told as it is.
    pub struct Refused;
    code: "refused",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Provider,
    params: { answer: Text },
}

impl Rule for Refused {
    fn check(&self, case: &Case) -> Outcome {
        violation!(At::Action("image"); answer = case.response())
    }
}
