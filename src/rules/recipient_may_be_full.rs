use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account can be given a limited number of images by others.
    ///
    /// How many it has, it alone can see, so that it cannot be told beforehand whether there is room for one more.
    pub struct RecipientMayBeFull {
        /// Images that can be shared with one account.
        max: u32,
    }
    code: "recipient-may-be-full",
    on: [Share],
    by: Recipient,
    params: { count: Number, max: Number },
}

impl Rule for RecipientMayBeFull {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let is_new = |account: &&_| !matches!(image.share_of(account), Ok(Some(_)));
        match case.distinct_accounts().filter(is_new).count() {
            0 => Ok(()),
            count => violation!(At::Action("accounts"); count = count, max = self.max),
        }
    }
}
