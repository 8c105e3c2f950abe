use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        if case.recipient() != case.account() || case.own_share()?.is_none() {
            return Ok(());
        }
        violation!(At::Action("image"))
    }
}
