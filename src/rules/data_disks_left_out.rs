use crate::model::{ActionKind, Kind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A full-server image that replaces the system disk of a server brings only its own system disk.
    ///
    /// The cloud writes no data disks when it replaces a system disk, so their contents are left out.
    ///
    /// Create a new server from the image to get the data disks too.
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
