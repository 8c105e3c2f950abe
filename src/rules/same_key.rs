use crate::action::ActionKind;
use crate::case::Case;
use crate::facts::{Fact, Key, Nullable};
use crate::outcome::{At, Outcome, Stop, refuse};
use crate::rule::{Rule, rule};

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
        let ActionKind::Copy { key: Some(Nullable::Value(key)), .. } = &case.action.kind else { return Ok(()) };
        let Some(encryption) = case.image()?.encryption()? else { return Ok(()) };
        let same = match (encryption.key, &**key == "default") {
            // Every account has a default key of its own.
            (Key::Default, true) => case.is_owner()?,
            (Key::Custom, false) => *encryption.id.as_ref().ok_or_else(|| Stop::missing(Fact::KeyId))? == *key,
            _ => false,
        };
        if same { refuse!(At::Action("key"); key = key) } else { Ok(()) }
    }
}
