use crate::model::{Fact, Visibility};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The collection that holds the image was created for another way of sharing, and that cannot be changed.
    ///
    /// Its creator chooses whether its images are shared with single accounts, with everybody or not at all. The cloud
    /// can close a collection that is open to everybody, but it cannot turn one kind into another.
    ///
    /// Put a copy of the image into a collection that is shared in the right way.
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
