use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault cannot be used now: it is locked, frozen or being changed.
    ///
    /// The cloud stores the backups behind the image in the vault, and a vault in such a state takes nothing.
    ///
    /// Wait until the vault is available, or choose another vault.
    pub struct VaultUnavailable;
    code: "vault-unavailable",
    on: [Accept],
    by: You,
    params: { vault: Text },
}

impl Rule for VaultUnavailable {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.chosen_vault()?;
        if vault.available()? {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = &vault.id)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
