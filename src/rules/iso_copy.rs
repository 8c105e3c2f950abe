use crate::case::Case;
use crate::facts::{Fact, Kind};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image that was made from an ISO file cannot be replicated.
    ///
    /// Such an image serves to install a server from. The backend refuses to replicate it, even for its owner.
    ///
    /// Create a server from the image, and make an image of that server.
    pub struct IsoCopy;
    code: "iso-copy",
    on: [Copy],
    by: Provider,
    params: {},
}

impl Rule for IsoCopy {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.kind()? == Kind::Iso { refuse!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
