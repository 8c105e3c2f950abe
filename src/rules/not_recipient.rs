use crate::model::string_enum;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

string_enum! {
    /// A caller that must not reply.
    Answering {
        /// A caller that replies for another account.
        ForAnother = "for-another",
        /// The owner of the image, even if it replies for itself.
        AsOwner = "as-owner",
        /// A caller that replies for another account and does not own the image.
        ForAnotherAsStranger = "for-another-as-stranger",
    }
}

rule! {
    /// Only the account that a share is for can reply to it. Not even the owner can reply in its place.
    ///
    /// The backend requires that the request comes from the recipient itself. Some backends tell only the owner so; to
    /// other accounts they say that the share does not exist. An administrator of all accounts can reply for each of
    /// them.
    ///
    /// Act as the recipient. To reply to your own share, leave the account out.
    pub struct NotRecipient {
        /// The callers that the row refuses.
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
