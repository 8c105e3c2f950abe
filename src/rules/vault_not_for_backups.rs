use crate::rule::{Case, At, Breach, Outcome, Stop, refuse, Fix, Rule, rule};
use crate::model::{Fact, Protection};

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
