use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backend failed to carry out the action, or it was not available.
    ///
    /// A service behind the backend can fail too. Whether a part of the action was done is unknown until the caller
    /// asks the backend again.
    ///
    /// Look at the image first, because a part may have been done. Then try again.
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
