use crate::model::{Status, Visibility};
use crate::rule::{At, Case, Outcome, Rule, Unmet, rule, violation};

rule! {
    /// The cloud has no request that gives an image this setting.
    ///
    /// Many settings follow from other actions, and others only the cloud itself can change.
    ///
    /// Leave the setting out. Share the image or stop sharing it instead of setting its visibility, and make a copy to
    /// get another name.
    pub struct SettingNotSupported {
        /// The visibilities that an image can be given.
        visibility: &'static [Visibility],
        /// The states that an image can be put in.
        status: &'static [Status],
        /// Whether an image can be protected from deletion.
        protected: bool,
        /// Whether an image can be renamed.
        name: bool,
    }
    code: "setting-not-supported",
    on: [Update],
    by: You,
    params: { setting: Text, value: Text },
}

impl Rule for SettingNotSupported {
    fn check(&self, case: &Case) -> Outcome {
        let Some(set) = case.action.edit() else { return Ok(()) };
        let visibility = match set.visibility.filter(|wanted| !self.visibility.contains(wanted)) {
            Some(wanted) => {
                violation!(At::Action("set/visibility"); setting = "visibility", value = wanted.as_str())
            }
            None => Ok(()),
        };
        let status = match set.status.filter(|wanted| !self.status.contains(wanted)) {
            Some(wanted) => violation!(At::Action("set/status"); setting = "status", value = wanted.as_str()),
            None => Ok(()),
        };
        let protected = match set.protected.filter(|_| !self.protected) {
            Some(wanted) => {
                let value = if wanted { "true" } else { "false" };
                violation!(At::Action("set/protected"); setting = "protected", value = value)
            }
            None => Ok(()),
        };
        let name = match set.name.as_deref().filter(|_| !self.name) {
            Some(wanted) => violation!(At::Action("set/name"); setting = "name", value = wanted),
            None => Ok(()),
        };
        Unmet::gather([visibility, status, protected, name].into_iter())
    }
}
