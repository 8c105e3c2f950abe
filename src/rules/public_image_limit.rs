use crate::model::{Count, Limits};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account can have a limited number of public images in a region.
    ///
    /// How many it has is not on the image. The number is a quota of the account: where it was raised, say so in the
    /// context's limits.
    pub struct PublicImageLimit {
        /// Public images of one account in one region.
        max: u32,
    }
    code: "public-image-limit",
    on: [Update],
    by: You,
    params: { max: Number },
}

impl Rule for PublicImageLimit {
    fn check(&self, case: &Case) -> Outcome {
        if !case.publishes()? {
            return Ok(());
        }
        let max = Limits::or_documented(case.limits().public_images, self.max);
        violation!(At::Action("set"); max = max)
    }

    fn limits(&self, limits: &mut Limits) {
        limits.public_images = Some(Count::new(self.max));
    }
}
