use crate::model::{Fact, Role};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The role of the caller only lets it look. It cannot change anything, and it cannot take data out of the account.
    ///
    /// The cloud requires the role `member` in the account for everything else. To own the image, or to have a share of
    /// it, is not enough.
    ///
    /// Ask an administrator for the role `member`.
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
