use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        if case.image()?.kind()? == Kind::Iso { violation!(At::Fact(Fact::ImageKind)) } else { Ok(()) }
    }
}
