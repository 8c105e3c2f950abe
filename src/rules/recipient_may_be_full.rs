use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The recipient may already have as many images of others as one account can get.
    ///
    /// The cloud limits how many images others can share with one account. Only the recipient can see how many it has,
    /// so the owner cannot check this before it shares.
    ///
    /// Ask the recipient whether the image has arrived. If it has not, have shares stopped there that nobody needs.
    pub struct RecipientMayBeFull {
        /// How many images of others one account can have.
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
