use crate::model::{ActionKind, Fact, Resource};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The cloud does not delete an image while servers or disks made from it exist, unless the request forces it.
    ///
    /// The servers keep running after a forced deletion, but nobody can re-initialize their disks any more.
    ///
    /// Force the deletion, if nobody needs to re-initialize these disks.
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
