use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Sharing can be stopped only with accounts that the image is shared with.
    pub struct NotShared;
    code: "not-shared",
    on: [Unshare],
    by: You,
    params: { account: Text },
}

impl Rule for NotShared {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        case.each_account(|index, account| match image.share_of(account)? {
            Some(_) => Ok(()),
            None => refuse!(At::Account(index); account = account),
        })
    }
}
