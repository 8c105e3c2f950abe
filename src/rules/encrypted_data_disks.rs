use crate::model::{Count, Fact};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An encrypted image can be shared only if it holds a system disk and nothing else.
    ///
    /// An image with data disks consists of several snapshots, and the cloud does not share several encrypted snapshots
    /// with another account. It shares a plain image with all its disks.
    ///
    /// Make an image of the system disk alone, and share that.
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
