use crate::model::{ActionKind, Fact, Nullable, Verb};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// An encrypted image cannot be shared, whoever keeps its key. It cannot be copied to another region either.
    ///
    /// The documents forbid it for every key, but let an unencrypted copy be shared. A person has to decide whether the
    /// contents may lie there unencrypted, so a plan never makes such a copy by itself.
    ///
    /// Make an unencrypted copy. Share that copy, or take it to the other region.
    pub struct EncryptedImage;
    code: "encrypted-image",
    on: [Share, Copy],
    by: You,
    params: { action: Text },
}

impl Rule for EncryptedImage {
    fn check(&self, case: &Case) -> Outcome {
        let verb = case.action.verb();
        if verb == Verb::Copy {
            let Some(region) = case.action.region() else { return Ok(()) };
            if region == case.image()?.region()? {
                return Ok(());
            }
        }
        match case.image()?.encryption()? {
            Some(_) => violation!(At::Fact(Fact::ImageEncryption); action = verb.as_str()),
            None => Ok(()),
        }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let plain =
            ActionKind::Copy { region: None, key: Some(Nullable::Null), granted_to: None, name: None };
        vec![Fix::instead(FixCode::CopyUnencrypted, case.action.with(plain))]
    }
}
