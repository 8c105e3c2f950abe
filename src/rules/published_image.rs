use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image that its owner has published in the marketplace cannot be shared or deleted.
    ///
    /// The documents allow this only for images that are not published, and give no reason.
    ///
    /// Withdraw the image from the marketplace before you delete it. To share it, share a replica, or leave it to the
    /// marketplace.
    pub struct PublishedImage;
    code: "published-image",
    on: [Share, Delete],
    by: Owner,
    params: { action: Text },
}

impl Rule for PublishedImage {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.published()? {
            return violation!(At::Fact(Fact::ImagePublished); action = case.action.verb().as_str());
        }
        Ok(())
    }
}
