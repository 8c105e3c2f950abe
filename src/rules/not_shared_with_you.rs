use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only an image that another account shares can be accepted or rejected.
    ///
    /// An offer ends when the owner stops sharing or deletes the image, answered or not.
    pub struct NotSharedWithYou;
    code: "not-shared-with-you",
    on: [Accept, Reject],
    by: Owner,
    params: {},
}

impl Rule for NotSharedWithYou {
    fn check(&self, case: &Case) -> Outcome {
        // For another account it is not the caller's to answer, whatever is shared.
        let answers_for_another = case.recipient() != case.account();
        // A share that rests is one all the same.
        if answers_for_another
            || case.image()?.share_of(case.account())?.is_some()
            || case.own_share()?.is_some()
        {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares))
    }
}
