use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud has no request for this action.
    ///
    /// If a share takes effect at once, a recipient has nothing to accept or reject. Some clouds also do not copy
    /// images for their accounts.
    ///
    /// Use a shared image without accepting it; to get rid of it, ask the owner to stop sharing it. To copy an image,
    /// download it and create another image from the file.
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
