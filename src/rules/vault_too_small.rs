use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault has to be at least as large as the system-disk and data-disk backups together.
    ///
    /// Equal is enough. What counts is the capacity of the vault, not what is free in it, and the size of the
    /// backups, not of the disks; the recipient cannot see that size, the owner can.
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
