use crate::rule::{Case, At, Breach, Outcome, Stop, refuse, Fix, Rule, rule};
use crate::model::{Fact, VaultType};

rule! {
    /// The vault has to be one for server backups.
    ///
    /// A vault keeps either servers or disks; a full-server image comes with the backup of a server.
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
