use crate::model::VaultType;
use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

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
        let vault = case.chosen_vault()?;
        match vault.r#type()? {
            VaultType::Server => Ok(()),
            VaultType::Disk => violation!(At::Action("vault"); vault = &vault.id),
        }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
