use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        let answers_for_another = case.recipient() != case.caller();
        // A dormant share is a share too.
        if answers_for_another
            || case.image()?.share_of(case.caller())?.is_some()
            || case.own_share()?.is_some()
        {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageShares))
    }
}
