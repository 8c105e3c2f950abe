use crate::model::Kind;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The accepting account has no vault with this id.
    ///
    /// The backups behind the image go into a vault of the recipient. A vault of the owner is of no use.
    ///
    /// Choose one of your own vaults, or create one before you accept the image.
    pub struct VaultNotFound;
    code: "vault-not-found",
    on: [Accept],
    by: You,
    params: { vault: Text },
}

impl Rule for VaultNotFound {
    fn check(&self, case: &Case) -> Outcome {
        let Some(id) = case.vault_id() else { return Ok(()) };
        if case.image()?.kind()? != Kind::FullServer || case.vaults()?.iter().any(|vault| vault.id == *id) {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = id)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
