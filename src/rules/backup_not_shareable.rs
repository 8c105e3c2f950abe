use crate::model::{BackupService, Fact, Kind};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The full-server image cannot be shared, because the backup behind it cannot be shared.
    ///
    /// The cloud shares a full-server image together with its backup. Whether a backup can be shared depends on the
    /// service that made it. A backup that was itself shared with the owner of the image cannot be shared on.
    ///
    /// Back up the server into a vault, make an image of that backup, and share this image. If the backup comes from
    /// the former backup service, move it to the new one. If the backup was shared with you, create a server from the
    /// image first.
    pub struct BackupNotShareable {
        /// The services whose backups cannot be shared.
        made_by: &'static [BackupService],
        /// Whether backups that were shared with the owner cannot be shared either.
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
        // Each of these is enough to allow the share, even if other facts are missing.
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
