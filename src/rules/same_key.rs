use crate::model::{ActionKind, Key, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A copy that is to be under a key of its own takes another key than that of the image.
    ///
    /// To copy an image under the key that it has, name no key.
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
