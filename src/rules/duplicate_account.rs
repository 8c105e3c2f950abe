use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};
use rustc_hash::FxHashSet;
use std::cell::RefCell;

rule! {
    /// The action names an account more than once.
    ///
    /// Naming an account again has no further effect, and is probably a slip. Some backends refuse the repetition, and
    /// it takes another place in the limit of a request.
    ///
    /// Name each account once.
    pub struct DuplicateAccount;
    code: "duplicate-account",
    on: [Share, Unshare],
    by: You,
    params: { account: Text },
}

impl Rule for DuplicateAccount {
    fn check(&self, case: &Case) -> Outcome {
        let seen = RefCell::new(FxHashSet::default());
        case.each_account(|index, account| {
            if seen.borrow_mut().insert(account) {
                Ok(())
            } else {
                violation!(At::Account(index); account = account)
            }
        })
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::name_once(case)
    }
}
