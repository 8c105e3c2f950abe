use crate::model::{ActionKind, Fact, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

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
        violation!(At::Fact(Fact::ImageEncryption))
    }
}
