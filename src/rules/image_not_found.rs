use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The image has to exist.
    ///
    /// An image that was deleted, or that its owner no longer shares, is not told apart from one that never was:
    /// backends answer all of them alike.
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
