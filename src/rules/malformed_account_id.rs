use crate::model::{Id, IdFormat};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The text is not an account id in the format of the cloud. A login name, an alias or the id of a user will not
    /// do.
    ///
    /// The cloud names an account by its id. The rule can check the format only, not whether the id belongs to the
    /// right account.
    ///
    /// Ask the recipient for the id of its account. If the text is nearly an id or contains one, the finding says which
    /// id was probably meant.
    pub struct MalformedAccountId {
        /// The formats of an account id; one of them has to match.
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
