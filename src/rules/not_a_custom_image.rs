use crate::model::{Fact, Origin};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only images that an account has made can be shared, deleted or copied.
    ///
    /// Images that the cloud provides or its marketplace sells are there for everybody already.
    ///
    /// Make an image of your own from it, and use that one.
    pub struct NotACustomImage;
    code: "not-a-custom-image",
    on: [Share, Delete, Copy],
    by: Provider,
    params: { origin: Text },
}

impl Rule for NotACustomImage {
    fn check(&self, case: &Case) -> Outcome {
        match case.image()?.origin()? {
            Origin::Custom => Ok(()),
            origin => violation!(At::Fact(Fact::ImageOrigin); origin = origin.as_str()),
        }
    }
}
