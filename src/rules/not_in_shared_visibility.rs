use crate::model::{ActionKind, Edit, Fact, Visibility};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Shares are given, ended and answered only while the image has the visibility `shared`.
    ///
    /// While it has another, those that there are rest: they are kept, and hold again as soon as it is shared again.
    /// Not even its owner can touch them until then.
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
