use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The caller can see no image with this id.
    ///
    /// Backends give one response for an image that never existed, was deleted, or is no longer shared by its owner.
    ///
    /// Check the id, the account and the region. If they are right, ask the owner whether the image still exists and is
    /// shared.
    pub struct ImageNotFound;
    code: "image-not-found",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: { image: Text },
}

impl Rule for ImageNotFound {
    fn check(&self, case: &Case) -> Outcome {
        if case.has_image() { Ok(()) } else { violation!(At::Action("image"); image = &case.action.image) }
    }
}
