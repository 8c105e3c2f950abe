use crate::model::{Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A full-server image cannot be replicated within its region.
    pub struct FullServerCopy {
        /// Whether it can be replicated to another one.
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
