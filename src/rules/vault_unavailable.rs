use crate::rule::{Case, At, Violation, Outcome, Unmet, violation, Fix, Rule, rule};
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
        let vault = case.chosen_vault()?;
        if vault.available.ok_or_else(|| Unmet::missing(Fact::VaultAvailable))? {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = &vault.id)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
