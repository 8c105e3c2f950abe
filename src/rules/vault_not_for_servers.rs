use crate::case::Case;
use crate::facts::{Fact, VaultType};
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

rule! {
    /// The vault stores backups of disks, not of servers.
    ///
    /// A vault stores backups of either servers or disks, and a full-server image comes with the backup of a server.
    ///
    /// Choose a server backup vault, or create one.
    pub struct VaultNotForServers;
    code: "vault-not-for-servers",
    on: [Accept],
    by: You,
    params: { vault: Text },
}

impl Rule for VaultNotForServers {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.vault_in_question()?;
        match vault.r#type.ok_or_else(|| Stop::missing(Fact::VaultType))? {
            VaultType::Server => Ok(()),
            VaultType::Disk => refuse!(At::Action("vault"); vault = &vault.id),
        }
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
