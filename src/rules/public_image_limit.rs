use crate::model::{Count, Limits};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account can have a limited number of public images in a region, and it may have reached that number.
    ///
    /// The number is a quota of the account. The image does not show how many public images the account has.
    ///
    /// Make another public image private first, or ask the provider for a higher quota. If the quota was raised, give
    /// the new number in the limits of the context.
    pub struct PublicImageLimit {
        /// How many public images one account can have in one region.
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
