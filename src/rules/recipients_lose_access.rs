use crate::model::Id;
use crate::rule::{Case, Outcome, Rule, Unmet, rule};

rule! {
    /// Accounts that lose their share can no longer see the image or make anything from it.
    ///
    /// The owner can stop sharing at any time, and the cloud does not tell the recipients.
    ///
    /// Tell the recipients first, so that they can make a copy.
    pub struct RecipientsLoseAccess;
    code: "recipients-lose-access",
    on: [Unshare],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for RecipientsLoseAccess {
    fn check(&self, case: &Case) -> Outcome {
        if !case.acts_as_owner()? {
            return Ok(());
        }
        if case.open_to_all() == Ok(true) {
            return Ok(());
        }
        let ended = case.ended_shares()?;
        // If a share has to be accepted, a pending or rejected one gives no access to lose.
        let losing = ended.iter().filter(|share| case.gives_access(share));
        let accounts: Vec<Id> = losing.map(|share| share.account.clone()).collect();
        Unmet::shared_with(accounts)
    }
}
