use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The image can be copied within its own region only. On some clouds this holds for recipients, but not for the
    /// owner.
    ///
    /// The documents describe a copy to another region for the owner only, or not at all. A copy belongs to the account
    /// that made it, so a recipient becomes the owner of its copy.
    ///
    /// Copy the image within its region. Then take the copy to the other region, if the cloud can.
    pub struct CrossRegionCopy {
        /// Whether not even the owner can copy to another region.
        for_owner_too: bool,
    }
    code: "cross-region-copy",
    on: [Copy],
    by: You,
    params: { region: Text, imageRegion: Text },
}

impl Rule for CrossRegionCopy {
    fn check(&self, case: &Case) -> Outcome {
        let Some(region) = case.action.region() else { return Ok(()) };
        let image_region = case.image()?.region()?;
        if region == image_region || (!self.for_owner_too && case.is_owner()?) {
            return Ok(());
        }
        violation!(At::Action("region"); region = region, imageRegion = image_region)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        if self.for_owner_too { Vec::new() } else { Fix::copy_for_yourself(case) }
    }
}
