use crate::model::{ActionKind, Fact, Share, ShareStatus, Verb};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Only the account that created an image can share it, stop sharing it, change it or delete it.
    ///
    /// A share lets a recipient use the image, but not manage it. If the cloud lets recipients reject an image, a
    /// recipient can get rid of it that way.
    ///
    /// Ask the owner to do it. To get rid of a shared image, reject it if the cloud lets you.
    pub struct NotOwner {
        /// Whether a recipient can reject the image, which takes the place of deleting it.
        recipients_reject: bool,
    }
    code: "not-owner",
    on: [Share, Unshare, Delete, Update],
    by: Owner,
    params: { owner: Text },
}

impl Rule for NotOwner {
    fn check(&self, case: &Case) -> Outcome {
        if case.acts_as_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageOwner); owner = case.image()?.owner()?)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let to_reject = |share: &Share| share.status != Some(ShareStatus::Rejected);
        let shared = matches!(case.own_share(), Ok(Some(share)) if to_reject(share));
        if !self.recipients_reject || !shared || !matches!(case.action.verb(), Verb::Unshare | Verb::Delete) {
            return Vec::new();
        }
        let instead = case.action.with(ActionKind::Reject { account: None });
        vec![Fix::instead(FixCode::RejectInstead, instead)]
    }
}
