use crate::action::{ActionKind, Use};
use crate::case::Case;
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
                refuse!(At::Action("as"); purpose = r#as.word())
            }
            _ => Ok(()),
        }
    }
}
