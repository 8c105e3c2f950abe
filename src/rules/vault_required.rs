use crate::model::Kind;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Accepting a full-server image takes a vault: the backups behind the image are stored in it.
    pub struct VaultRequired;
    code: "vault-required",
    on: [Accept],
    by: You,
    params: {},
}

impl Rule for VaultRequired {
    fn check(&self, case: &Case) -> Outcome {
        if case.vault_id().is_some() || case.image()?.kind()? != Kind::FullServer {
            return Ok(());
        }
        if case.is_draft() {
            case.vaults()?;
        }
        violation!(At::Action("vault"))
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
