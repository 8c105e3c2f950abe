use crate::action::{ActionKind, Edit};
use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Breach, Outcome, refuse};
use crate::rule::{Fix, FixCode, Rule, rule};

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
        if case.image()?.protected()? { refuse!(At::Fact(Fact::ImageProtected)) } else { Ok(()) }
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        let set = Edit { protected: Some(false), ..Edit::default() };
        let before = vec![case.action.with(ActionKind::Update { set })];
        vec![Fix { code: FixCode::LiftProtection, params: Vec::new(), before, instead: None }]
    }
}
