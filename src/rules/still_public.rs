use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Ending a share takes nothing away while the image is open to everybody.
    ///
    /// Everybody can use the image, and so can the accounts that had a share.
    ///
    /// Make the image private too, to take it away.
    pub struct StillPublic;
    code: "still-public",
    on: [Unshare],
    by: You,
    params: {},
}

impl Rule for StillPublic {
    fn check(&self, case: &Case) -> Outcome {
        if case.ended_shares()?.is_empty() || !case.open_to_all()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageVisibility))
    }
}
