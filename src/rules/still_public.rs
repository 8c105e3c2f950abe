use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        refuse!(At::Fact(Fact::ImageVisibility))
    }
}
