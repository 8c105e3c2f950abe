use crate::case::Case;
use crate::facts::{Fact, Role};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        if case.role()? == Role::Reader { refuse!(At::Fact(Fact::Role)) } else { Ok(()) }
    }
}
