use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

rule! {
    /// An image is seen and used by its owner and by accounts that have a share of it.
    ///
    /// A share that has ended and an image that was deleted look the same to the account that had it.
    pub struct NoAccess;
    code: "no-access",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Owner,
    params: { owner: Text },
}

impl Rule for NoAccess {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let has_share = case.own_share().map(|share| share.is_some());
        if any_of([case.acts_as_owner(), has_share, case.open_to_all()])? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); owner = image.owner()?)
    }
}
