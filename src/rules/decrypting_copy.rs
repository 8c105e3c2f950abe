use crate::model::{ActionKind, Fact, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A copy of an encrypted image is encrypted, under the same or another key.
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
