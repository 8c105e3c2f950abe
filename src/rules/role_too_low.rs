use crate::model::{Fact, Role};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who may only look in its account changes nothing there, and takes no data out of it.
    ///
    /// That the account owns the image, or has a share of it, does not help.
    pub struct RoleTooLow;
    code: "role-too-low",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: Admin,
    params: {},
}

impl Rule for RoleTooLow {
    fn check(&self, case: &Case) -> Outcome {
        if case.caller().role()? == Role::Reader { violation!(At::Fact(Fact::Role)) } else { Ok(()) }
    }
}
