use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// A copy of a shared image can be made in the image's own region only.
    ///
    /// It belongs to the account that made it, which can then take it elsewhere.
    pub struct CrossRegionCopy {
        /// Not even the owner can copy to another region.
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
