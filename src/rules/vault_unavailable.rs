use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

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
        let vault = case.vault_in_question()?;
        if vault.available.ok_or_else(|| Stop::missing(Fact::VaultAvailable))? {
            return Ok(());
        }
        refuse!(At::Action("vault"); vault = &vault.id)
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
