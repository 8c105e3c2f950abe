use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// A rejected image is hidden, not locked. The recipient can still create servers from it by its id.
    ///
    /// Rejecting only moves the image out of the recipient's list of shared images. The share itself remains.
    ///
    /// Ask the owner to stop sharing the image, to put it out of reach.
    pub struct StillUsableById;
    code: "still-usable-by-id",
    on: [Reject],
    by: Owner,
    params: {},
}

impl Rule for StillUsableById {
    fn check(&self, case: &Case) -> Outcome {
        if case.recipient() != case.caller() || case.own_share()?.is_none() {
            return Ok(());
        }
        refuse!(At::Action("image"))
    }
}
