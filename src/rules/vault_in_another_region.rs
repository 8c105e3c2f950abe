use crate::rule::{Case, At, Breach, Outcome, Stop, refuse, Fix, Rule, rule};
use crate::model::Fact;

rule! {
    /// The vault has to be in the image's region.
    pub struct VaultInAnotherRegion;
    code: "vault-in-another-region",
    on: [Accept],
    by: You,
    params: { vault: Text, region: Text, imageRegion: Text },
}

impl Rule for VaultInAnotherRegion {
    fn check(&self, case: &Case) -> Outcome {
        let vault = case.vault_in_question()?;
        let region = vault.region.as_ref().ok_or_else(|| Stop::missing(Fact::VaultRegion))?;
        let image_region = case.image()?.region()?;
        if region == image_region {
            return Ok(());
        }
        refuse!(At::Action("vault"); vault = &vault.id, region = region, imageRegion = image_region)
    }

    fn fixes(&self, case: &Case, _breach: &Breach) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
