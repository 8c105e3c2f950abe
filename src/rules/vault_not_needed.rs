use crate::model::{ActionKind, Kind};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// Only full-server images need a vault; for others it is ignored.
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
