use crate::model::{Fact, Origin};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Another account made the image, and the cloud does not vouch for its contents.
    ///
    /// The account that uses the image bears the risk.
    ///
    /// Use the image only if you trust its owner, and inspect it before you rely on it.
    pub struct UntrustedSource;
    code: "untrusted-source",
    on: [Accept, Copy, Use],
    by: You,
    params: { owner: Text },
}

impl Rule for UntrustedSource {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        if image.origin()? == Origin::Public || case.is_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageOwner); owner = image.owner()?)
    }
}
