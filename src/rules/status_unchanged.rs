use crate::model::{Fact, ShareStatus, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        let Some(share) = case.own_share()?.filter(|_| case.recipient() == case.account()) else {
            return Ok(());
        };
        let status = share.status()?;
        match (case.action.verb(), status) {
            (Verb::Accept, ShareStatus::Accepted) | (Verb::Reject, ShareStatus::Rejected) => {
                violation!(At::Fact(Fact::ShareStatus); status = status.as_str())
            }
            _ => Ok(()),
        }
    }
}
