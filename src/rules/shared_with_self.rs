use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image cannot be shared with the account that owns it.
    pub struct SharedWithSelf;
    code: "shared-with-self",
    on: [Share],
    by: You,
    params: { account: Text },
}

impl Rule for SharedWithSelf {
    fn check(&self, case: &Case) -> Outcome {
        case.each_account(|index, account| {
            if account == case.caller() { refuse!(At::Account(index); account = account) } else { Ok(()) }
        })
    }
}
