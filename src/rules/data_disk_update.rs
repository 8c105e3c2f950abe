use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A data-disk image cannot be changed.
    ///
    /// The backend refuses every change, even a new name. The documents give no reason.
    ///
    /// Make a new image with the right name.
    pub struct DataDiskUpdate;
    code: "data-disk-update",
    on: [Update],
    by: Provider,
    params: {},
}

impl Rule for DataDiskUpdate {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.kind()? == Kind::DataDisk { violation!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
