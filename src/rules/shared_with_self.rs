use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An account needs no share of its own image.
    ///
    /// The owner can use the image already. Some clouds refuse such a share; on others it counts towards the limit, and
    /// the owner cannot even accept it.
    ///
    /// Leave your own account out.
    pub struct SharedWithSelf;
    code: "shared-with-self",
    on: [Share],
    by: You,
    params: { account: Text },
}

impl Rule for SharedWithSelf {
    fn check(&self, case: &Case) -> Outcome {
        case.each_account(|index, account| {
            // If an owner can have a share, an administrator can share the image of another account with itself.
            if account != case.caller() || (case.sharing().with_owner && !case.is_owner()?) {
                return Ok(());
            }
            refuse!(At::Account(index); account = account)
        })
    }
}
