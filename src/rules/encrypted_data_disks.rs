use crate::model::{Count, Fact};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An encrypted image can be shared if it holds a system disk and nothing else.
    ///
    /// With data disks there are several snapshots behind it, and those cannot be handed to another account encrypted.
    /// A plain image is shared with all its disks.
    pub struct EncryptedDataDisks;
    code: "encrypted-data-disks",
    on: [Share],
    by: You,
    params: { count: Number },
}

impl Rule for EncryptedDataDisks {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        if image.encryption()?.is_none() {
            return Ok(());
        }
        let count = image.data_disks()?;
        if count == Count::new(0) {
            Ok(())
        } else {
            violation!(At::Fact(Fact::ImageDataDisks); count = count.get())
        }
    }
}
