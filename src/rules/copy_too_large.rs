use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The image is larger than the largest image that the cloud replicates.
    ///
    /// The documents state the maximum size and give no reason for it.
    ///
    /// Create a server or a disk from the image, and make a smaller image of that.
    pub struct CopyTooLarge {
        /// The largest image that the cloud replicates, in GiB.
        max_gib: u32,
    }
    code: "copy-too-large",
    on: [Copy],
    by: Provider,
    params: { sizeGib: Number, maxGib: Number },
}

impl Rule for CopyTooLarge {
    fn check(&self, case: &Case) -> Outcome {
        let size = case.image()?.size_gib()?.amount();
        if size <= f64::from(self.max_gib) {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageSize); sizeGib = size, maxGib = self.max_gib)
    }
}
