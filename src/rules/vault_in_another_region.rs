use crate::rule::{At, Case, Fix, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The vault is in another region than the image.
    ///
    /// The backups behind a full-server image stay in the region of the image, so the vault that takes them has to be
    /// there too. No document says this directly: it follows from the guide.
    ///
    /// Choose a vault in the region of the image, or create one there.
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
