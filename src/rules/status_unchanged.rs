use crate::action::Verb;
use crate::case::Case;
use crate::facts::{Fact, ShareStatus};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// The caller accepts an image that it has accepted, or rejects an image that it has rejected.
    ///
    /// A reply sets the status of the share. Setting the same status again changes nothing.
    ///
    /// Do nothing: the share has this status already.
    pub struct StatusUnchanged;
    code: "status-unchanged",
    on: [Accept, Reject],
    by: You,
    params: { status: Text },
}

impl Rule for StatusUnchanged {
    fn check(&self, case: &Case) -> Outcome {
        let Some(share) = case.own_share()?.filter(|_| case.recipient() == case.caller()) else { return Ok(()) };
        let status = share.answer()?;
        match (case.action.verb(), status) {
            (Verb::Accept, ShareStatus::Accepted) | (Verb::Reject, ShareStatus::Rejected) => {
                refuse!(At::Fact(Fact::ShareStatus); status = status.word())
            }
            _ => Ok(()),
        }
    }
}
