use crate::rule::{Case, At, Breach, Outcome, Stop, refuse, Fix, Rule, rule};
use crate::model::Fact;

rule! {
    /// The vault has to be usable now: not locked, frozen or being changed.
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
