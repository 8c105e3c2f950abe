use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// The account keeps all its images in the region from being made public.
    ///
    /// The block prevents a mistake. Images that are public already stay public, and the account can still share with
    /// single accounts.
    ///
    /// Ask an administrator to lift the block, if everybody is to have the image. Otherwise share it with single
    /// accounts.
    pub struct PublicSharingBlocked;
    code: "public-sharing-blocked",
    on: [Update],
    by: Admin,
    params: {},
}

impl Rule for PublicSharingBlocked {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.publishes();
        if publishes == Ok(false) || !case.public_sharing_blocked()? || !publishes? {
            return Ok(());
        }
        refuse!(At::Fact(Fact::PublicSharingBlocked))
    }
}
