use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A recipient can use the image as soon as it is shared, even if it rejects the image or never replies.
    ///
    /// The reply only decides in which of the recipient's lists the image appears. Only the end of the share takes the
    /// image away.
    ///
    /// Stop sharing with an account that must not have the image any more.
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
