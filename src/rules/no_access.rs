use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, any_of, rule, violation};

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
        let has_share = case.own_share().map(|share| share.is_some());
        if any_of([case.acts_as_owner(), has_share, case.open_to_all()])? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); owner = image.owner()?)
    }
}
