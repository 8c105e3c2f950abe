use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

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
        let vault = case.vault_in_question()?;
        let capacity = vault.capacity_gib.ok_or_else(|| Stop::missing(Fact::VaultCapacity))?;
        let free = capacity.less(vault.used_gib.ok_or_else(|| Stop::missing(Fact::VaultUsed))?);
        let needed = case.image()?.backup_size()?;
        if free >= needed || capacity < needed {
            return Ok(());
        }
        refuse!(At::Action("vault");
            vault = &vault.id, freeGib = free.amount(), neededGib = needed.amount())
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
