use crate::model::{Fact, Origin};
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

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
        let closed = image.visibility().map(|visibility| !visibility.is_open());
        if any_of([closed, image.origin().map(|origin| origin != Origin::Custom)])? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageVisibility))
    }
}
