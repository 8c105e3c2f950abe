use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A backend can fail at what it was asked to do, or not be there.
    ///
    /// Whether it has done a part of it is not known until it is asked again.
    pub struct BackendFault;
    code: "backend-fault",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Provider,
    params: {}
}

impl Rule for BackendFault {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
