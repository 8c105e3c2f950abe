use crate::model::{ActionKind, Edit, Fact};
use crate::rule::{Case, At, Violation, Outcome, violation, Fix, FixCode, Rule, rule};

rule! {
    /// A protected image cannot be deleted until its owner lifts the protection.
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
        let before = vec![case.action.with(ActionKind::Update { set })];
        vec![Fix { code: FixCode::LiftProtection, params: Vec::new(), before, instead: None }]
    }
}
