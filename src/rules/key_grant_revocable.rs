use crate::model::{ActionKind, Fact, Nullable, Verb};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The owner of an encrypted image can revoke the permission to use its key at any time.
    ///
    /// A recipient reads the image with the owner's key. After a revocation the recipient still has the image, but
    /// cannot use it. A copy under the recipient's own key stays usable.
    ///
    /// Replicate the image under a key of your own.
    pub struct KeyGrantRevocable;
    code: "key-grant-revocable",
    on: [Accept, Copy, Use],
    by: You,
    params: { owner: Text },
}

impl Rule for KeyGrantRevocable {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let own_key = matches!(case.action.kind, ActionKind::Copy { key: Some(_), .. });
        if own_key || image.encryption()?.is_none() || case.is_owner()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageEncryption); owner = image.owner()?)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let key = Some(Nullable::Value("default".into()));
        let (region, name) = match &case.action.kind {
            ActionKind::Copy { region, name, .. } => (region.clone(), name.clone()),
            _ => (None, None),
        };
        let copy = case.action.with(ActionKind::Copy { region, key, granted_to: None, name });
        // A pending image cannot be replicated, so accept it first.
        let before = if case.action.verb() == Verb::Accept { vec![case.action.clone()] } else { Vec::new() };
        vec![Fix::instead(FixCode::CopyWithDefaultKey, copy).after(before)]
    }
}
