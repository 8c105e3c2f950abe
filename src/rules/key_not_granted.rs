use crate::model::{Fact, Key, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An account that is to use an encrypted image has no permission to use its key.
    ///
    /// The owner grants the key apart from the image, and can revoke the grant at any time. Some clouds refuse to share
    /// without the grant; others accept it, and the recipient then cannot use the image.
    ///
    /// Ask the owner of the key to grant it to the account first.
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
