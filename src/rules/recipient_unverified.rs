use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Whether an account exists is known to the cloud alone.
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
