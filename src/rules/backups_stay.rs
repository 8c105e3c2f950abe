use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backups behind a full-server image stay when the image is deleted, unless the request asks to delete them
    /// too.
    ///
    /// The cloud charges for the backups as long as they exist. A backup that is still being made stays in any case.
    ///
    /// Ask in the request to delete the backups, if nobody needs them. Delete a backup that is still being made later.
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
