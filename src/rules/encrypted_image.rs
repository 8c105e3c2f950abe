use crate::action::{ActionKind, Verb};
use crate::case::Case;
use crate::facts::{Fact, Nullable};
use crate::outcome::{At, Breach, Outcome, refuse};
use crate::rule::{Fix, FixCode, Rule, rule};

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
            Some(_) => refuse!(At::Fact(Fact::ImageEncryption); action = verb.word()),
            None => Ok(()),
        }
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        let plain = ActionKind::Copy { region: None, key: Some(Nullable::Null), granted_to: None, name: None };
        let instead = Some(case.action.with(plain));
        vec![Fix { code: FixCode::CopyUnencrypted, params: Vec::new(), before: Vec::new(), instead }]
    }
}
