use crate::model::{Accounts, ActionKind, Id, Status};
use crate::rule::{Case, Fix, FixCode, Outcome, Rule, Unmet, Violation, rule};

rule! {
    /// The image is still shared, and deleting it takes it away from every recipient.
    ///
    /// Some clouds refuse to delete the image until all shares have ended; others delete it without telling anybody.
    /// Some also refuse to deprecate it, because a deprecated image cannot be shared.
    ///
    /// Stop sharing the image with all accounts first.
    pub struct StillShared;
    code: "still-shared",
    on: [Delete, Update],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for StillShared {
    fn check(&self, case: &Case) -> Outcome {
        let matters = case.action.edit().is_none_or(|set| set.status == Some(Status::Deprecated));
        if !matters || !case.acts_as_owner()? {
            return Ok(());
        }
        let image = case.image()?;
        let is_owner = |account: &Id| case.sharing().owner_can_have_share && image.owner() == Ok(account);
        let others = image.shares()?.iter().filter(|share| !is_owner(&share.account));
        let accounts: Vec<Id> = others.map(|share| share.account.clone()).collect();
        Unmet::shared_with(accounts)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let count = case.image_fact(|image| image.shares()).unwrap_or_default().len();
        let unshare = case.action.with(ActionKind::Unshare { accounts: Accounts::All });
        vec![Fix::first(FixCode::UnshareAll, unshare).param("count", count)]
    }
}
