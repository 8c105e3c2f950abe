use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Nobody answers a share: it takes effect at once.
    ///
    /// The cloud has no request to accept or reject an image. Only the owner can end a share.
    pub struct AcceptanceNotSupported;
    code: "acceptance-not-supported",
    on: [Accept, Reject],
    by: Owner,
    params: { action: Text },
}

impl Rule for AcceptanceNotSupported {
    fn check(&self, case: &Case) -> Outcome {
        refuse!(At::Action("type"); action = case.action.verb().word())
    }
}
