use crate::model::{ActionKind, Edit, Fact, Visibility};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Shares can be given, ended and replied to only while the image has the visibility `shared`.
    ///
    /// Under any other visibility all shares are dormant. The backend keeps them, and they give access again when the
    /// image becomes `shared`. Until then not even the owner can change them.
    ///
    /// Set the visibility `shared` first, or ask the owner to set it.
    pub struct NotInSharedVisibility;
    code: "not-in-shared-visibility",
    on: [Share, Unshare, Accept, Reject],
    by: Owner,
    params: { visibility: Text },
}

impl Rule for NotInSharedVisibility {
    fn check(&self, case: &Case) -> Outcome {
        match case.image()?.visibility()? {
            Visibility::Shared => Ok(()),
            other => violation!(At::Fact(Fact::ImageVisibility); visibility = other.as_str()),
        }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let set = Edit { visibility: Some(Visibility::Shared), ..Edit::default() };
        vec![Fix::first(FixCode::MakeShared, case.action.with(ActionKind::Update { set }))]
    }
}
