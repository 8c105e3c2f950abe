use crate::rule::{Case, At, Outcome, violation, Rule, rule};
use crate::model::{Fact, Origin, Visibility};

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
        // Either is enough, whatever else is not known. What the cloud provides is nobody's to publish.
        if matches!(image.origin(), Ok(Origin::Public | Origin::Marketplace))
            || matches!(image.visibility(), Ok(Visibility::Private | Visibility::Shared))
        {
            return Ok(());
        }
        image.visibility()?;
        image.origin()?;
        violation!(At::Fact(Fact::ImageVisibility))
    }
}
