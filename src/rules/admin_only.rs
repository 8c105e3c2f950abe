use crate::model::{Role, Visibility};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only an administrator makes an image public.
    ///
    /// A public image is in everybody's list. The owner can still open it to everybody who knows of it, and close one
    /// that an administrator made public.
    pub struct AdminOnly;
    code: "admin-only",
    on: [Update],
    by: Admin,
    params: {},
}

impl Rule for AdminOnly {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.action.edit().is_some_and(|set| set.visibility == Some(Visibility::Public));
        if !publishes || case.caller().role()? == Role::Admin {
            return Ok(());
        }
        violation!(At::Action("set/visibility"))
    }
}
