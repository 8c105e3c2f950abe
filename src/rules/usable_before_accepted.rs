use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A recipient can use the image as soon as it is shared, whatever it answers, or if it never does.
    ///
    /// The answer only says in which of its lists the image is. Who must not have it any more has to lose its share.
    pub struct UsableBeforeAccepted;
    code: "usable-before-accepted",
    on: [Share],
    by: You,
    params: {},
}

impl Rule for UsableBeforeAccepted {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        for account in case.distinct_accounts() {
            if image.share_of(account)?.is_none() {
                return violation!(At::Action("accounts"));
            }
        }
        Ok(())
    }
}
