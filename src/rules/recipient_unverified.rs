use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Nobody but the cloud knows whether the accounts to share with exist.
    ///
    /// A wrong id may belong to another account. Then that account gets the image, and the backend reports no error.
    ///
    /// Check each id with the recipient.
    pub struct RecipientUnverified;
    code: "recipient-unverified",
    on: [Share],
    by: Provider,
    params: { count: Number },
}

impl Rule for RecipientUnverified {
    fn check(&self, case: &Case) -> Outcome {
        match case.distinct_accounts().count() {
            0 => Ok(()),
            count => violation!(At::Action("accounts"); count = count),
        }
    }
}
