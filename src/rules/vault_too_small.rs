use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

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
        let vault = case.chosen_vault()?;
        let capacity = vault.capacity_gib()?;
        let needed = case.image()?.backup_size()?;
        if capacity >= needed {
            return Ok(());
        }
        violation!(At::Action("vault");
            vault = &vault.id, capacityGib = capacity.amount(), neededGib = needed.amount())
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
