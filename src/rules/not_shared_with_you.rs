use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A caller can accept or reject only an image that another account shares with it.
    ///
    /// The share ends when the owner stops sharing or deletes the image, even if the recipient has not replied yet.
    ///
    /// Check that you act as the right account and in the right region. Otherwise ask the owner to share the image
    /// again.
    pub struct NotSharedWithYou;
    code: "not-shared-with-you",
    on: [Accept, Reject],
    by: Owner,
    params: {},
}

impl Rule for NotSharedWithYou {
    fn check(&self, case: &Case) -> Outcome {
        // `not-recipient` handles a caller that replies for another account.
        let answers_for_another = case.recipient() != case.account();
        // A dormant share is a share too.
        if answers_for_another
            || case.image()?.share_of(case.account())?.is_some()
            || case.own_share()?.is_some()
        {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares))
    }
}
