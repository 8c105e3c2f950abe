use crate::case::Case;
use crate::facts::{Fact, Protection};
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

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
        let vault = case.vault_in_question()?;
        match vault.protection.ok_or_else(|| Stop::missing(Fact::VaultProtection))? {
            Protection::Backup => Ok(()),
            Protection::Replication => refuse!(At::Action("vault"); vault = &vault.id),
        }
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
