use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The image already has the visibility that the action sets, or is not public and is to stay so.
    ///
    /// Some documents call this an error; others say that it has no effect. Making an image private that is not public
    /// does not end its shares.
    ///
    /// Leave the visibility as it is. To end shares, stop sharing with these accounts.
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
