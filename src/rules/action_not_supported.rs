use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud has no request that would do this.
    ///
    /// Where a share takes effect at once, there is nothing to accept and nothing to reject. Where images cannot be
    /// copied on the cloud's side, a copy is made by hand: download the image, and create another from it.
    pub struct ActionNotSupported;
    code: "action-not-supported",
    on: [Accept, Reject, Copy, Use, Update],
    by: Provider,
    params: { action: Text },
}

impl Rule for ActionNotSupported {
    fn check(&self, case: &Case) -> Outcome {
        violation!(At::Action("type"); action = case.action.verb().as_str())
    }
}
