use crate::rule::{Case, At, Outcome, violation, Rule, rule};
use crate::model::{Fact, Kind, Os};

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
        // Either is enough, whatever else is not known.
        if image.kind() == Ok(Kind::DataDisk) || image.os().is_ok_and(|os| os != self.os) {
            return Ok(());
        }
        let os = image.os()?;
        image.kind()?;
        violation!(At::Fact(Fact::ImageOs); os = os.as_str())
    }
}
