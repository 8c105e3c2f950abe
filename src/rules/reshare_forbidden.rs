use crate::model::Fact;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// A recipient cannot share an image on.
    ///
    /// Only the account that created an image can share it. A copy belongs to the account that made it, so that account
    /// can share the copy.
    ///
    /// Copy the image and share the copy, or ask the owner to share the image.
    pub struct ReshareForbidden;
    code: "reshare-forbidden",
    on: [Share],
    by: You,
    params: { owner: Text },
}

impl Rule for ReshareForbidden {
    fn check(&self, case: &Case) -> Outcome {
        if case.is_owner()? || case.own_share()?.is_none() {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageOwner); owner = case.image()?.owner()?)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::copy_for_yourself(case)
    }
}
