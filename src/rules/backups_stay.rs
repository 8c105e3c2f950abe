use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backups behind a full-server image stay when it is deleted, and cost what they cost, unless the request
    /// says that they go, too.
    ///
    /// A backup that is still being made stays in any case.
    pub struct BackupsStay;
    code: "backups-stay",
    on: [Delete],
    by: You,
    params: {},
}

impl Rule for BackupsStay {
    fn check(&self, case: &Case) -> Outcome {
        if case.is_owner()? && case.image()?.kind()? == Kind::FullServer {
            return violation!(At::Fact(Fact::ImageKind));
        }
        Ok(())
    }
}
