use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
            if account != case.account() || (case.sharing().owner_can_have_share && !case.is_owner()?) {
                return Ok(());
            }
            violation!(At::Account(index); account = account)
        })
    }
}
