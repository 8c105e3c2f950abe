use crate::model::{ActionKind, Kind};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The action names a vault, but only a full-server image needs one.
    ///
    /// Other images store nothing in a vault, so the cloud ignores it.
    ///
    /// Leave the vault out.
    pub struct VaultNotNeeded;
    code: "vault-not-needed",
    on: [Accept],
    by: You,
    params: { vault: Text },
}

impl Rule for VaultNotNeeded {
    fn check(&self, case: &Case) -> Outcome {
        let Some(vault) = case.vault_id() else { return Ok(()) };
        if case.image()?.kind()? == Kind::FullServer {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = vault)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let ActionKind::Accept { account, .. } = &case.action.kind else { return Vec::new() };
        let instead = case.action.with(ActionKind::Accept { vault: None, account: account.clone() });
        vec![Fix::instead(FixCode::WithoutVault, instead)]
    }
}
