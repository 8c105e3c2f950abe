use crate::model::{ActionKind, Count, Fact, Use, Verb};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image that holds data disks beside its system disk cannot replace the system disk of a server.
    ///
    /// The backend refuses to replace a system disk with such an image, but creates servers from it. The same holds for
    /// recipients, so the owner gets a note when it shares the image.
    ///
    /// Create a server from the image, or choose an image of the system disk alone.
    pub struct DataDisksInTheWay;
    code: "data-disks-in-the-way",
    on: [Share, Use],
    by: You,
    params: { count: Number, action: Text },
}

impl Rule for DataDisksInTheWay {
    fn check(&self, case: &Case) -> Outcome {
        if matches!(case.action.kind, ActionKind::Use { r#as, .. } if r#as != Use::SystemDisk) {
            return Ok(());
        }
        let count = case.image()?.data_disks()?;
        if count == Count::new(0) {
            return Ok(());
        }
        let verb = case.action.verb();
        let at = if verb == Verb::Use { At::Action("as") } else { At::Fact(Fact::ImageDataDisks) };
        violation!(at; count = count.get(), action = verb.as_str())
    }
}
