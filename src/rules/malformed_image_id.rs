use crate::model::IdFormat;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The text is not an image id in the format of the cloud. A name, an address or the id of something else will not
    /// do.
    ///
    /// The cloud names an image by its id. The rule checks the format only if no image with this id is known, because
    /// an id that the cloud reports is right.
    ///
    /// Take the id from the details of the image. If the text is nearly an id or contains one, the finding says which
    /// id was probably meant.
    pub struct MalformedImageId {
        /// The format of an image id.
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
