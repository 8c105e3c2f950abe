use crate::rule::{Case, At, Outcome, violation, Rule, rule};
use crate::model::Fact;

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
        // Any of these is enough, whatever else is not known.
        if case.open_to_all() == Ok(true) || matches!(case.own_share(), Ok(Some(_))) {
            return Ok(());
        }
        if case.acts_as_owner()? || case.own_share()?.is_some() || case.open_to_all()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); owner = image.owner()?)
    }
}
