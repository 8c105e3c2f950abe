use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// A share is answered by the account that it is for, and by nobody else, not even the owner.
    pub struct NotRecipient;
    code: "not-recipient",
    on: [Accept, Reject],
    by: Recipient,
    params: { account: Text },
}

impl Rule for NotRecipient {
    fn check(&self, case: &Case) -> Outcome {
        let recipient = case.recipient();
        if recipient == case.caller() { Ok(()) } else { refuse!(At::Action("account"); account = recipient) }
    }
}
