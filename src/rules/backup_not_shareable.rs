use crate::model::{BackupService, Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// A full-server image is shared together with the backup behind it, and not every backup can be.
    ///
    /// It depends on what has made it. A backup that was itself shared to the owner of the image goes no further.
    pub struct BackupNotShareable {
        /// What makes backups that cannot be shared.
        made_by: &'static [BackupService],
        /// Whether those that were shared to the owner are meant as well.
        shared_to_owner: bool,
    }
    code: "backup-not-shareable",
    on: [Share],
    by: You,
    params: { reason: Text },
}

impl Rule for BackupNotShareable {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        // Any of these is enough, whatever else is not known.
        let fine = image.backup_service().is_ok_and(|service| !self.made_by.contains(&service));
        if fine && (!self.shared_to_owner || image.backup_shared_to_owner() == Ok(false)) {
            return Ok(());
        }
        if image.kind()? != Kind::FullServer {
            return Ok(());
        }
        if !self.made_by.is_empty() {
            let service = image.backup_service()?;
            if self.made_by.contains(&service) {
                return violation!(At::Fact(Fact::BackupService); reason = service.as_str());
            }
        }
        if self.shared_to_owner && image.backup_shared_to_owner()? {
            return violation!(At::Fact(Fact::BackupShared); reason = "shared");
        }
        Ok(())
    }
}
