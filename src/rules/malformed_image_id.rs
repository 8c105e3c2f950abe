use crate::model::IdFormat;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image is named by its id, not by its name, its address or the id of something else.
    ///
    /// It is looked at only where no image of that id is known: what the cloud itself reports is right.
    pub struct MalformedImageId {
        /// What an id looks like.
        format: IdFormat,
    }
    code: "malformed-image-id",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: { image: Text, example: Text, near: Text, meant: Text },
}

impl Rule for MalformedImageId {
    fn check(&self, case: &Case) -> Outcome {
        let image = &case.action.image;
        if case.has_image() || self.format.matches(image) {
            return Ok(());
        }
        let meant = self.format.meant(image);
        violation!(At::Action("image"); image = image, example = self.format.example,
            near = IdFormat::near(&meant), meant = &*meant.unwrap_or_default())
    }
}
