use crate::model::{Fact, Origin};
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

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
        // Nobody publishes what the cloud provides.
        let closed = image.visibility().map(|visibility| !visibility.is_open());
        if any_of([closed, image.origin().map(|origin| origin != Origin::Custom)])? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageVisibility))
    }
}
