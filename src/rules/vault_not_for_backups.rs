use crate::model::Protection;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault was created for replication, not for backups.
    ///
    /// A vault for replication stores replicas of backups from another region and nothing else. The protection type of
    /// a vault is chosen when the vault is created.
    ///
    /// Choose a vault with the protection type Backup, or create one.
    pub struct VaultNotForBackups;
    code: "vault-not-for-backups",
    on: [Accept],
    by: You,
    params: { vault: Text },
}

impl Rule for VaultNotForBackups {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.chosen_vault()?;
        match vault.protection()? {
            Protection::Backup => Ok(()),
            Protection::Replication => violation!(At::Action("vault"); vault = &vault.id),
        }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
