use crate::model::{Fact, Kind, Os};
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

rule! {
    /// The cloud no longer shares images with this operating system.
    ///
    /// The cloud no longer provides this operating system. A data-disk image holds no operating system, so it can be
    /// shared.
    ///
    /// Ask the recipient to make an image of its own.
    pub struct UnshareableOs {
        /// The operating system whose images are not shared.
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
