use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

rule! {
    /// The capacity of the vault is less than the system-disk and data-disk backups need together. An equal capacity is
    /// enough.
    ///
    /// The vault stores these backups. The cloud compares the capacity of the vault, not its free space, with the size
    /// of the backups, not of the disks. Only the owner can see that size.
    ///
    /// Ask the owner how large the backups are. Enlarge the vault, or choose a larger one.
    pub struct VaultTooSmall;
    code: "vault-too-small",
    on: [Accept],
    by: You,
    params: { vault: Text, capacityGib: Number, neededGib: Number },
}

impl Rule for VaultTooSmall {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.vault_in_question()?;
        let capacity = vault.capacity_gib.ok_or_else(|| Stop::missing(Fact::VaultCapacity))?;
        let needed = case.image()?.backup_size()?;
        if capacity >= needed {
            return Ok(());
        }
        refuse!(At::Action("vault");
            vault = &vault.id, capacityGib = capacity.amount(), neededGib = needed.amount())
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
