use crate::model::ActionKind;
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The action needs the image in another region than its own. An image can be shared and used in its own region
    /// only.
    ///
    /// A share reaches no further than the region of the image. A request to share names no region, so the cloud
    /// accepts it, and the recipient then cannot find the image.
    ///
    /// Copy the image to the other region first, if the cloud can, and share or use the copy.
    pub struct CrossRegion;
    code: "cross-region",
    on: [Share, Use],
    by: You,
    params: { region: Text, imageRegion: Text },
}

impl Rule for CrossRegion {
    fn check(&self, case: &Case) -> Outcome {
        let Some(region) = case.action.region() else { return Ok(()) };
        let image_region = case.image()?.region()?;
        if region == image_region {
            return Ok(());
        }
        violation!(At::Action("region"); region = region, imageRegion = image_region)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let Some(region) = case.action.region() else { return Vec::new() };
        let copy = ActionKind::Copy { region: Some(region.clone()), key: None, granted_to: None, name: None };
        vec![Fix::instead(FixCode::CopyToRegion, case.action.with(copy)).param("region", region)]
    }
}
