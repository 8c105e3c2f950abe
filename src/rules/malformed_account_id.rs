use crate::model::{Id, IdFormat};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account is named by its id, not by a login name, an alias or the id of a user in it.
    ///
    /// Where an id is nearly right, or stands in what was given, the finding says which one was probably meant.
    pub struct MalformedAccountId {
        /// What an id looks like: one of these.
        formats: &'static [IdFormat],
    }
    code: "malformed-account-id",
    on: [Share, Unshare],
    by: You,
    params: { account: Text, of: Text, examples: List, near: Text, meant: Text },
}

impl Rule for MalformedAccountId {
    fn check(&self, case: &Case) -> Outcome {
        case.each_account(|index, account| {
            if self.formats.iter().any(|format| format.matches(account)) {
                return Ok(());
            }
            let of = self.formats.first().map_or("", |format| format.of.as_str());
            let examples: Vec<Id> = self.formats.iter().map(|format| format.example.into()).collect();
            let meant = IdFormat::any_meant(self.formats, account);
            violation!(At::Account(index); account = account, of = of, examples = examples,
                near = IdFormat::near(&meant), meant = &*meant.unwrap_or_default())
        })
    }
}
