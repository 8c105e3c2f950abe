use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

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
        if vault.available()? {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = &vault.id)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
