use crate::model::{Fact, Origin};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud does not vouch for what another account has put into an image.
    ///
    /// Who uses it bears the risk: use images of accounts that you trust.
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
