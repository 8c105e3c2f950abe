use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Who sees an image without a share is set to what it is already.
    ///
    /// Some documents call that an error, others say that nothing happens. An image that is not public is as private
    /// as it can be: its shares are ended one by one.
    pub struct VisibilityUnchanged;
    code: "visibility-unchanged",
    on: [Update],
    by: You,
    params: { visibility: Text },
}

impl Rule for VisibilityUnchanged {
    fn check(&self, case: &Case) -> Outcome {
        let Some(wanted) = case.action.edit().and_then(|set| set.visibility) else { return Ok(()) };
        let is = case.image()?.visibility()?;
        if is == wanted || (!is.is_open() && !wanted.is_open()) {
            return violation!(At::Action("set/visibility"); visibility = wanted.as_str());
        }
        Ok(())
    }
}
