use crate::case::Case;
use crate::facts::{Fact, Origin, Visibility};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image that was published for everybody can be used, and nothing else, until it is private again.
    ///
    /// There is nobody left to share it with, and accounts that nobody knows of rely on it.
    pub struct CommunityImage;
    code: "community-image",
    on: [Share, Delete, Copy],
    by: Owner,
    params: {},
}

impl Rule for CommunityImage {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        // What the cloud provides is nobody's to publish.
        if matches!(image.origin(), Ok(Origin::Public | Origin::Marketplace)) {
            return Ok(());
        }
        match image.visibility()? {
            Visibility::Private | Visibility::Shared => Ok(()),
            Visibility::Community | Visibility::Public if image.origin()? == Origin::Custom => {
                refuse!(At::Fact(Fact::ImageVisibility))
            }
            Visibility::Community | Visibility::Public => Ok(()),
        }
    }
}
