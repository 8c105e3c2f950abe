use crate::model::ShareStatus;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The account already has a share of the image.
    ///
    /// An account has at most one share of an image, so sharing again changes nothing. Some clouds make an exception
    /// for an account that has rejected the image: sharing again offers it anew.
    ///
    /// Leave this account out.
    pub struct AlreadyShared {
        /// Whether recipients reply. Then an account that has rejected the image can be offered it again.
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
