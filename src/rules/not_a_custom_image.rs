use crate::case::Case;
use crate::facts::{Fact, Origin};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
            origin => refuse!(At::Fact(Fact::ImageOrigin); origin = origin.word()),
        }
    }
}
