use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backend does not understand the request.
    ///
    /// The backend checks the form of a request before it looks anything up. If a request that this package wrote is
    /// malformed, the backend has changed, or the package is wrong.
    ///
    /// Send the request exactly as the package wrote it. If you did, report a bug in the package.
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
