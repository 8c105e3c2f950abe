use crate::model::Via;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The account already has the image through its organization, and would get a second share by name.
    ///
    /// Different services keep the two shares, and their data may disagree from then on.
    ///
    /// Leave this account out. Or take the image out of what the organization shares first.
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
