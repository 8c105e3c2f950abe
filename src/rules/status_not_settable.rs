use crate::action::ActionKind;
use crate::case::Case;
use crate::facts::Status;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Most states of an image are the cloud's to set; an account can switch it off and on.
    pub struct StatusNotSettable {
        /// The states that a request can set.
        settable: &'static [Status],
    }
    code: "status-not-settable",
    on: [Update],
    by: Provider,
    params: { status: Text },
}

impl Rule for StatusNotSettable {
    fn check(&self, case: &Case) -> Outcome {
        let ActionKind::Update { set } = &case.action.kind else { return Ok(()) };
        match set.status {
            Some(status) if !self.settable.contains(&status) => {
                refuse!(At::Action("set/status"); status = status.word())
            }
            _ => Ok(()),
        }
    }
}
