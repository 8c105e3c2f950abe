use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backend refuses for a reason that none of its documents gives.
    ///
    /// The response matches nothing that is documented, so the finding quotes it unchanged.
    ///
    /// Look the response up in the documents of the cloud.
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
