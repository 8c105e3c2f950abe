use crate::model::{ActionKind, Kind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A full-server image that replaces the system disk of a server brings its system disk only.
    ///
    /// What is on its data disks comes with a new server.
    pub struct DataDisksLeftOut;
    code: "data-disks-left-out",
    on: [Use],
    by: You,
    params: {},
}

impl Rule for DataDisksLeftOut {
    fn check(&self, case: &Case) -> Outcome {
        let replaces = matches!(case.action.kind, ActionKind::Use { r#as: Use::SystemDisk, .. });
        if replaces && case.image()?.kind()? == Kind::FullServer {
            return violation!(At::Action("as"));
        }
        Ok(())
    }
}
