use crate::case::Case;
use crate::facts::{Fact, Origin, Visibility};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// The image is open to everybody. It can be used, but not shared, copied or deleted until it is private again.
    ///
    /// Everybody can use the image already, so a share gives nobody anything. Accounts that the owner does not know
    /// rely on the image.
    ///
    /// Make the image private first, or ask its owner to do so.
    pub struct CommunityImage;
    code: "community-image",
    on: [Share, Delete, Copy],
    by: Owner,
    params: {},
}

impl Rule for CommunityImage {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        // Either fact is enough, even if the other is missing. No account has published what the cloud itself provides.
        if matches!(image.origin(), Ok(Origin::Public | Origin::Marketplace))
            || matches!(image.visibility(), Ok(Visibility::Private | Visibility::Shared))
        {
            return Ok(());
        }
        image.visibility()?;
        image.origin()?;
        refuse!(At::Fact(Fact::ImageVisibility))
    }
}
