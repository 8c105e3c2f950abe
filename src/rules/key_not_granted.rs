use crate::model::{Fact, Key, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who is to use an encrypted image needs permission to use its key.
    ///
    /// The owner gives it, and can take it back at any time: then the image is there, and cannot be used.
    pub struct KeyNotGranted;
    code: "key-not-granted",
    on: [Share, Copy, Use],
    by: Owner,
    params: { account: Text },
}

impl Rule for KeyNotGranted {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let Some(encryption) = image.encryption()? else { return Ok(()) };
        if case.action.verb() == Verb::Share {
            if encryption.key == Key::Default {
                return Ok(());
            }
            return case.each_account(|index, account| {
                if encryption.granted(account)? {
                    return Ok(());
                }
                violation!(At::Account(index); account = account)
            });
        }
        if case.is_owner()? || case.has_key(encryption)? {
            return Ok(());
        }
        violation!(At::Fact(Fact::KeyGrants); account = case.account())
    }
}
