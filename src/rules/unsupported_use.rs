use crate::model::{ActionKind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// What can be made from an image is not the same on every cloud, whatever the image holds.
    pub struct UnsupportedUse {
        /// What can be made.
        uses: &'static [Use],
    }
    code: "unsupported-use",
    on: [Use],
    by: You,
    params: { purpose: Text },
}

impl Rule for UnsupportedUse {
    fn check(&self, case: &Case) -> Outcome {
        match case.action.kind {
            ActionKind::Use { r#as, .. } if !self.uses.contains(&r#as) => {
                violation!(At::Action("as"); purpose = r#as.as_str())
            }
            _ => Ok(()),
        }
    }
}
