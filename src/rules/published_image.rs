use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image that its owner has published in the marketplace is neither shared nor deleted.
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
