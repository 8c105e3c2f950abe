use crate::model::{ActionKind, Fact, Resource};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// An image from which servers were made is deleted only when that is asked for explicitly.
    ///
    /// The servers go on, but their disks cannot be re-initialized any more.
    pub struct ImageInUse;
    code: "image-in-use",
    on: [Delete],
    by: You,
    params: { count: Number },
}

impl Rule for ImageInUse {
    fn check(&self, case: &Case) -> Outcome {
        if case.action.kind == (ActionKind::Delete { force: true }) || !case.is_owner()? {
            return Ok(());
        }
        let count = Resource::total(case.image()?.resources()?.iter());
        if count == 0 { Ok(()) } else { violation!(At::Fact(Fact::ImageResources); count = count) }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        vec![Fix::instead(FixCode::Force, case.action.with(ActionKind::Delete { force: true }))]
    }
}
