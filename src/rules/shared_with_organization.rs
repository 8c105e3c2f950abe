use crate::model::{Accounts, ActionKind, Id};
use crate::rule::{Case, Fix, FixCode, Outcome, Rule, Unmet, Violation, rule};

rule! {
    /// An image cannot be deleted while it is shared with an organization or a part of one.
    ///
    /// The backend refuses until these shares have ended. Shares with single accounts are no obstacle. The documents
    /// give no reason.
    ///
    /// Stop sharing the image with all these organizations first.
    pub struct SharedWithOrganization;
    code: "shared-with-organization",
    on: [Delete],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for SharedWithOrganization {
    fn check(&self, case: &Case) -> Outcome {
        if !case.acts_as_owner()? {
            return Ok(());
        }
        case.image()?.shares()?;
        Unmet::shared_with(organizations(case))
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let accounts = organizations(case);
        let count = accounts.len();
        let unshare = case.action.with(ActionKind::Unshare { accounts: Accounts::Only(accounts) });
        vec![Fix::first(FixCode::UnshareAll, unshare).param("count", count)]
    }
}

fn organizations(case: &Case) -> Vec<Id> {
    let Ok(image) = case.image() else { return Vec::new() };
    image.shares_to_organizations().map(|share| share.account.clone()).collect()
}
