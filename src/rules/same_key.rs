use crate::model::{ActionKind, Key, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The copy names the key that already encrypts the image.
    ///
    /// The backend requires that a key named for a copy differs from the key of the image.
    ///
    /// Name another key. To copy the image under its present key, name no key.
    pub struct SameKey;
    code: "same-key",
    on: [Copy],
    by: You,
    params: { key: Text },
}

impl Rule for SameKey {
    fn check(&self, case: &Case) -> Outcome {
        let ActionKind::Copy { key: Some(Nullable::Value(key)), .. } = &case.action.kind else {
            return Ok(());
        };
        let Some(encryption) = case.image()?.encryption()? else { return Ok(()) };
        let same = match (encryption.key, &**key == "default") {
            // Every account has a default key of its own.
            (Key::Default, true) => case.is_owner()?,
            (Key::Custom, false) => *encryption.id()? == *key,
            _ => false,
        };
        if same { violation!(At::Action("key"); key = key) } else { Ok(()) }
    }
}
