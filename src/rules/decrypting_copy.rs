use crate::action::ActionKind;
use crate::case::Case;
use crate::facts::{Fact, Nullable};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// An encrypted image cannot be copied without encryption.
    ///
    /// The documents allow a copy of an encrypted image under the same or another key, but no unencrypted copy. They
    /// give no reason.
    ///
    /// Keep the copy encrypted, under the same or another key.
    pub struct DecryptingCopy;
    code: "decrypting-copy",
    on: [Copy],
    by: You,
    params: {},
}

impl Rule for DecryptingCopy {
    fn check(&self, case: &Case) -> Outcome {
        let plain = matches!(case.action.kind, ActionKind::Copy { key: Some(Nullable::Null), .. });
        if !plain || case.image()?.encryption()?.is_none() {
            return Ok(());
        }
        refuse!(At::Fact(Fact::ImageEncryption))
    }
}
