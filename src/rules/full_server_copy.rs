use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A full-server image cannot be replicated within its region. Some clouds can replicate it to another region.
    ///
    /// The backend refuses this to the owner and to recipients. The documents give no reason.
    ///
    /// Create a server from the image, and make an image of that server.
    pub struct FullServerCopy {
        /// Whether the image can be replicated to another region.
        across_regions: bool,
    }
    code: "full-server-copy",
    on: [Copy],
    by: Provider,
    params: {},
}

impl Rule for FullServerCopy {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        if image.kind()? != Kind::FullServer {
            return Ok(());
        }
        if let Some(region) = case.action.region().filter(|_| self.across_regions)
            && region != image.region()?
        {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageKind))
    }
}
