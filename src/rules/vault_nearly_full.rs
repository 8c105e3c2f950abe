use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault is large enough, but it has too little room left for the backups.
    ///
    /// The cloud states a condition on the capacity of the vault, and says nothing of the free space in it. So it may
    /// refuse the vault or take it.
    ///
    /// Make room in the vault, enlarge it, or choose another vault.
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
