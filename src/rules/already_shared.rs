use crate::model::ShareStatus;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Sharing with an account that has the image already changes nothing.
    ///
    /// An account that has rejected it is another matter: sharing again offers it anew.
    pub struct AlreadyShared {
        /// Recipients answer, so that it matters what they have answered.
        answered: bool,
    }
    code: "already-shared",
    on: [Share],
    by: You,
    params: { account: Text },
}

impl Rule for AlreadyShared {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        case.each_account(|index, account| match image.share_of(account)? {
            Some(share) if self.answered && share.status()? == ShareStatus::Rejected => Ok(()),
            Some(_) => violation!(At::Account(index); account = account),
            None => Ok(()),
        })
    }
}
