use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// A vault that is large enough but has too little room left may not take the backups.
    ///
    /// The cloud states its condition on the capacity of the vault and says nothing of what is free in it.
    pub struct VaultNearlyFull;
    code: "vault-nearly-full",
    on: [Accept],
    by: You,
    params: { vault: Text, freeGib: Number, neededGib: Number },
}

impl Rule for VaultNearlyFull {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.chosen_vault()?;
        let capacity = vault.capacity_gib()?;
        let free = capacity.less(vault.used_gib()?);
        let needed = case.image()?.backup_size()?;
        if free >= needed || capacity < needed {
            return Ok(());
        }
        violation!(At::Action("vault");
            vault = &vault.id, freeGib = free.amount(), neededGib = needed.amount())
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
