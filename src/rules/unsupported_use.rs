use crate::model::{ActionKind, Use};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud does not use images in this way, no matter what the image holds.
    ///
    /// Clouds differ in what they make from images. Some, for example, make a data disk empty or from a snapshot, but
    /// never from an image.
    ///
    /// Create a server from the image.
    pub struct UnsupportedUse {
        /// The uses that the cloud supports.
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
