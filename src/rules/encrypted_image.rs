use crate::model::{ActionKind, Fact, Nullable, Verb};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// An encrypted image cannot be shared, whoever keeps its key, nor be copied to another region.
    ///
    /// A copy that is not encrypted can be. To have what is in the image lie there unencrypted is for a person to
    /// decide: it is offered, and never part of a plan.
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
