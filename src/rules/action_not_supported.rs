use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        refuse!(At::Action("type"); action = case.action.verb().word())
    }
}
