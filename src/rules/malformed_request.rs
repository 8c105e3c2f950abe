use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A request has the form that the backend's documents give it.
    ///
    /// If one that this package wrote has not, the backend has changed, or the package is wrong.
    pub struct MalformedRequest;
    code: "malformed-request",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Provider,
    params: {}
}

impl Rule for MalformedRequest {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
