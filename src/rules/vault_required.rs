use crate::model::Kind;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Accepting a full-server image takes a vault.
    ///
    /// The cloud stores the backups behind the image in that vault.
    ///
    /// Choose a server backup vault with the protection type Backup that is large enough for the backups.
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
