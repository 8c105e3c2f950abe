use crate::model::{ActionKind, Kind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image of this kind does not suit this use.
    ///
    /// What an image can make depends on what it holds. A data-disk image makes data disks only; an image of a system
    /// disk makes servers, and no data disks.
    ///
    /// Choose an image of the right kind, or use this one for something that it can make.
    pub struct UnsuitableImageKind {
        /// Each use, with the kinds of image that suit it.
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
