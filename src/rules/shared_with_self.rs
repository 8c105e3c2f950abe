use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account needs no share of its own image.
    ///
    /// Some clouds refuse it; on others it takes a place, and the owner cannot even accept it.
    pub struct SharedWithSelf;
    code: "shared-with-self",
    on: [Share],
    by: You,
    params: { account: Text },
}

impl Rule for SharedWithSelf {
    fn check(&self, case: &Case) -> Outcome {
        case.each_account(|index, account| {
            // Where an owner can have a share, so can others who are let share the image.
            if account != case.account() || (case.sharing().owner_can_have_share && !case.is_owner()?) {
                return Ok(());
            }
            violation!(At::Account(index); account = account)
        })
    }
}
