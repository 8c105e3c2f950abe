use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A rejected image is hidden, not locked: who knows its id can still make servers from it.
    ///
    /// To keep an image from being used, its owner has to stop sharing it.
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
