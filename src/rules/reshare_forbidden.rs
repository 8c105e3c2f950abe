use crate::model::Fact;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// An image that another account shares cannot be shared on.
    ///
    /// A copy of it belongs to the account that made it, and can be shared.
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
