use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Taking a share back takes nothing away while the image is open to everybody.
    ///
    /// What counts for everybody counts for those who had a share, too.
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
