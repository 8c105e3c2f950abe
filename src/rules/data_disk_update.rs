use crate::case::Case;
use crate::facts::{Fact, Kind};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        if case.image()?.kind()? == Kind::DataDisk { refuse!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
