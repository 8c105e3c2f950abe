use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// The image is not shared with the caller.
    ///
    /// Only the owner and accounts with a share can see and use an image, unless it is open to everybody. An ended
    /// share and a deleted image look the same to the account that had the share.
    ///
    /// Ask the owner to share the image with you.
    pub struct NoAccess;
    code: "no-access",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Owner,
    params: { owner: Text },
}

impl Rule for NoAccess {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        // Each of these is enough to allow the action, even if other facts are missing.
        if case.open_to_all() == Ok(true) || matches!(case.own_share(), Ok(Some(_))) {
            return Ok(());
        }
        if case.acts_as_owner()? || case.own_share()?.is_some() || case.open_to_all()? {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageShares); owner = image.owner()?)
    }
}
