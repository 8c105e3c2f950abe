use crate::model::Kind;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault has to be one of the accepting account's.
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
