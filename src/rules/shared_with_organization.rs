use crate::action::{Accounts, ActionKind};
use crate::case::Case;
use crate::facts::Id;
use crate::outcome::{Breach, Outcome, Stop, Param};
use crate::rule::{Fix, FixCode, Rule, rule};

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
        Stop::shared_with(organizations(case))
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        let accounts = organizations(case);
        let params = vec![("count", Param::from(accounts.len()))];
        let unshare = case.action.with(ActionKind::Unshare { accounts: Accounts::Only(accounts) });
        vec![Fix { code: FixCode::UnshareAll, params, before: vec![unshare], instead: None }]
    }
}

fn organizations(case: &Case) -> Vec<Id> {
    let Ok(image) = case.image() else { return Vec::new() };
    image.shares_to_organizations().map(|share| share.account.clone()).collect()
}
