use crate::rule::{Case, At, Outcome, violation, Rule, rule};
use crate::model::{Fact, Kind};

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
