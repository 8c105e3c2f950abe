use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        if publishes == Ok(false) || !case.caller().public_sharing_blocked()? || !publishes? {
            return Ok(());
        }
        violation!(At::Fact(Fact::PublicSharingBlocked))
    }
}
