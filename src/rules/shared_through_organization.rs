use crate::model::Via;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account that has an image through its organization should not be given it a second time, by name.
    ///
    /// The two are kept by different services, and what they tell of the share need not agree from then on.
    pub struct SharedThroughOrganization;
    code: "shared-through-organization",
    on: [Share],
    by: You,
    params: { account: Text },
}

impl Rule for SharedThroughOrganization {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        case.each_account(|index, account| match image.share_of(account)? {
            Some(share) if share.via == Some(Via::Organization) => {
                violation!(At::Account(index); account = account)
            }
            _ => Ok(()),
        })
    }
}
