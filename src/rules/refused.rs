use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        refuse!(At::Action("image"); answer = case.answer())
    }
}
