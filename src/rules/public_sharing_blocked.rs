use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account can keep all of its images in a region from being made public, so that none is by mistake.
    ///
    /// Images that are public already stay so, and sharing with single accounts goes on.
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
