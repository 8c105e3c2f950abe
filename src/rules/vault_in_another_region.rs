use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

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
        let vault = case.chosen_vault()?;
        let region = vault.region()?;
        let image_region = case.image()?.region()?;
        if region == image_region {
            return Ok(());
        }
        violation!(At::Action("vault"); vault = &vault.id, region = region, imageRegion = image_region)
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        Fix::use_vault(case)
    }
}
