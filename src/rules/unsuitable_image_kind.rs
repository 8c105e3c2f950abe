use crate::model::{ActionKind, Kind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// What can be made from an image depends on what it holds.
    pub struct UnsuitableImageKind {
        /// What can be made from which kinds.
        suits: &'static [(Use, &'static [Kind])],
    }
    code: "unsuitable-image-kind",
    on: [Use],
    by: You,
    params: { kind: Text, purpose: Text },
}

impl Rule for UnsuitableImageKind {
    fn check(&self, case: &Case) -> Outcome {
        let ActionKind::Use { r#as, .. } = case.action.kind else { return Ok(()) };
        let kind = case.image()?.kind()?;
        if self.suits.iter().any(|(purpose, kinds)| *purpose == r#as && kinds.contains(&kind)) {
            return Ok(());
        }
        violation!(At::Action("as"); kind = kind.as_str(), purpose = r#as.as_str())
    }
}
