use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An image is not shared with the account that owns it: there is nothing to give.
    ///
    /// Some clouds refuse it, others let it pass without effect.
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
