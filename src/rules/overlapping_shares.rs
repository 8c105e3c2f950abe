use crate::model::{Fact, Id};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account that loses one share may have another, through its main account or through an organization.
    ///
    /// An account loses the image only when all shares that reach it have ended. Only the cloud knows which accounts
    /// belong to an organization.
    ///
    /// Stop sharing with the main account or the organization too, to take the image away.
    pub struct OverlappingShares;
    code: "overlapping-shares",
    on: [Unshare],
    by: You,
    params: { accounts: List },
}

impl Rule for OverlappingShares {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let ended = case.ended_shares()?;
        let goes_on = |account: &Id| ended.iter().all(|share| share.account != *account);
        let left = image.shares_to_organizations().map(|share| &share.account).filter(|id| goes_on(id));
        let left: Vec<Id> = left.cloned().collect();
        if ended.is_empty() || left.is_empty() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); accounts = left)
    }
}
