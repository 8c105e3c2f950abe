use crate::model::{ActionKind, Edit, Fact};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// A protected image cannot be deleted.
    ///
    /// The protection blocks deletion and nothing else. Neither force nor an end of all shares lifts it.
    ///
    /// Lift the protection first, or ask the owner or the provider to lift it.
    pub struct ImageProtected;
    code: "image-protected",
    on: [Delete],
    by: Owner,
    params: {},
}

impl Rule for ImageProtected {
    fn check(&self, case: &Case) -> Outcome {
        if case.image()?.protected()? { violation!(At::Fact(Fact::ImageProtected)) } else { Ok(()) }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let set = Edit { protected: Some(false), ..Edit::default() };
        vec![Fix::first(FixCode::LiftProtection, case.action.with(ActionKind::Update { set }))]
    }
}
