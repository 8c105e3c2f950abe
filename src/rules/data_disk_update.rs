use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// What is said of a data-disk image cannot be changed.
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
