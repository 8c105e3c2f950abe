use crate::model::{Role, Visibility};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Only an administrator can make an image public.
    ///
    /// A public image appears in everybody's list. The owner can still open the image to everybody who knows of it, and
    /// can close an image that an administrator made public.
    ///
    /// Ask an administrator to make the image public. Or open it to everybody who knows of it, or share it with single
    /// accounts.
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
