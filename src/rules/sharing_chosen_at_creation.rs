use crate::model::{Fact, Visibility};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Whether what holds an image is shared with single accounts, with everybody or not at all is chosen when it is
    /// made, and stays so.
    ///
    /// What is open to everybody can be closed. What was made for one of these ways does not change to another.
    pub struct SharingChosenAtCreation;
    code: "sharing-chosen-at-creation",
    on: [Share, Update],
    by: Owner,
    params: { visibility: Text },
}

impl Rule for SharingChosenAtCreation {
    fn check(&self, case: &Case) -> Outcome {
        let wanted = match case.action.edit() {
            Some(set) => set.visibility.filter(|wanted| *wanted != Visibility::Private),
            None => Some(Visibility::Shared),
        };
        let Some(wanted) = wanted else { return Ok(()) };
        let visibility = case.image()?.visibility()?;
        if visibility == wanted {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageVisibility); visibility = visibility.as_str())
    }
}
