use crate::model::{Fact, Kind, Os};
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

rule! {
    /// Images of some operating systems are not shared, because the cloud no longer provides that system.
    ///
    /// An image of data only holds none.
    pub struct UnshareableOs {
        /// The operating system.
        os: Os,
    }
    code: "unshareable-os",
    on: [Share],
    by: Provider,
    params: { os: Text },
}

impl Rule for UnshareableOs {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let os = image.os();
        if any_of([os.map(|os| os != self.os), image.kind().map(|kind| kind == Kind::DataDisk)])? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageOs); os = os?.as_str())
    }
}
