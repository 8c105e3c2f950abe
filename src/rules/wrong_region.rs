use crate::model::{Fact, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image exists in one region only, and so do its shares: act there.
    ///
    /// Consoles and requests work in a region. In another one the image is not listed, its invitation is not shown
    /// and its id is not known. A share or a use that names its region goes there.
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
