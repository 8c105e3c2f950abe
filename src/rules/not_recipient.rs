use crate::model::string_enum;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

string_enum! {
    /// Who answers without being the one to.
    Answering {
        /// Whoever answers for another account.
        ForAnother = "for-another",
        /// The owner of the image, be it for itself.
        AsOwner = "as-owner",
        /// Whoever answers for another account, and does not own the image.
        ForAnotherAsStranger = "for-another-as-stranger",
    }
}

rule! {
    /// A share is answered by the account that it is for, and by nobody else, not even the owner.
    ///
    /// Some backends tell an owner so, and let others believe that there is no such share. Who administers all
    /// accounts answers for each of them.
    pub struct NotRecipient {
        /// Whom the row is about.
        who: Answering,
    }
    code: "not-recipient",
    on: [Accept, Reject],
    by: Recipient,
    params: { account: Text },
}

impl Rule for NotRecipient {
    fn check(&self, case: &Case) -> Outcome {
        if case.is_admin() == Ok(true) {
            return Ok(());
        }
        let recipient = case.recipient();
        let for_another = recipient != case.account();
        let concerned = match self.who {
            Answering::ForAnother => for_another,
            Answering::AsOwner => case.is_owner()?,
            Answering::ForAnotherAsStranger => for_another && !case.is_owner()?,
        };
        if !concerned || case.is_admin()? {
            return Ok(());
        }
        violation!(At::Action("account"); account = recipient)
    }
}
