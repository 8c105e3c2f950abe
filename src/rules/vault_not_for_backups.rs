use crate::model::Protection;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault has to have been created for backups.
    ///
    /// A vault for replication receives replicas of another region's backups and nothing else. What a vault is for
    /// is chosen when it is created.
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
