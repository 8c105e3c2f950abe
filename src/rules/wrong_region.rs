use crate::model::{Fact, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The caller acts in another region than the region of the image.
    ///
    /// An image and its shares exist in one region only. In another region the image is not listed, its pending shares
    /// are not shown, and its id is not known.
    ///
    /// Switch to the region of the image. To share or use the image, you can also name its region in the action.
    pub struct WrongRegion;
    code: "wrong-region",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: { region: Text, imageRegion: Text },
}

impl Rule for WrongRegion {
    fn check(&self, case: &Case) -> Outcome {
        let goes_to_region = matches!(case.action.verb(), Verb::Share | Verb::Use);
        if goes_to_region && case.action.region().is_some() {
            return Ok(());
        }
        let image_region = case.image()?.region()?;
        let region = case.caller().region()?;
        if region == image_region {
            return Ok(());
        }
        violation!(At::Fact(Fact::Region); region = region, imageRegion = image_region)
    }
}
