use crate::case::Case;
use crate::facts::Fact;
use crate::outcome::{At, Breach, Outcome, Stop, refuse};
use crate::rule::{Fix, Rule, rule};

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
