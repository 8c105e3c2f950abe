use crate::model::{Count, Fact, Id, Resource, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Servers and disks that were made from the image can no longer be set back to it.
    ///
    /// They outlive the image and keep running. But without the image nobody can re-initialize their system disks or
    /// reinstall their operating system from it.
    ///
    /// Keep the image as long as they are needed, or have them rebuilt from a copy.
    pub struct ResourcesLoseImage;
    code: "resources-lose-image",
    on: [Unshare, Delete],
    by: You,
    params: { count: Number, accounts: List },
}

impl Rule for ResourcesLoseImage {
    fn check(&self, case: &Case) -> Outcome {
        if !case.acts_as_owner()? {
            return Ok(());
        }
        let ended = case.ended_shares()?;
        let everybody = case.action.verb() == Verb::Delete;
        let loses = |made: &&Resource| {
            made.count > Count::new(0)
                && (everybody || ended.iter().any(|share| share.account == made.account))
        };
        let lost: Vec<&Resource> = case.image()?.resources()?.iter().filter(loses).collect();
        if lost.is_empty() {
            return Ok(());
        }
        let count = Resource::total(lost.iter().copied());
        let mut accounts: Vec<Id> = Vec::new();
        for made in lost {
            if !accounts.contains(&made.account) {
                accounts.push(made.account.clone());
            }
        }
        violation!(At::Fact(Fact::ImageResources); count = count, accounts = accounts)
    }
}
