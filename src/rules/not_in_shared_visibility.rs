use crate::action::{ActionKind, Edit};
use crate::case::Case;
use crate::facts::{Fact, Visibility};
use crate::outcome::{At, Breach, Outcome, refuse};
use crate::rule::{Fix, FixCode, Rule, rule};

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
            other => refuse!(At::Fact(Fact::ImageVisibility); visibility = other.word()),
        }
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        let set = Edit { visibility: Some(Visibility::Shared), ..Edit::default() };
        let before = vec![case.action.with(ActionKind::Update { set })];
        vec![Fix { code: FixCode::MakeShared, params: Vec::new(), before, instead: None }]
    }
}
