use crate::case::Case;
use crate::facts::{Fact, Kind, Os};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        // Either fact is enough to allow the share, even if the other is missing.
        if image.kind() == Ok(Kind::DataDisk) || image.os().is_ok_and(|os| os != self.os) {
            return Ok(());
        }
        let os = image.os()?;
        image.kind()?;
        refuse!(At::Fact(Fact::ImageOs); os = os.word())
    }
}
