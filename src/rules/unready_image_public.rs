use crate::model::{Fact, Status};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// An image can be made public only when it is ready and not deactivated.
    ///
    /// The backend refuses to change an image that is still being made. It shares a deactivated image with nobody.
    ///
    /// Wait until the image is available, or make it available first.
    pub struct UnreadyImagePublic {
        /// The states in which an image can be made public.
        usable: &'static [Status],
    }
    code: "unready-image-public",
    on: [Update],
    by: You,
    params: { status: Text },
}

impl Rule for UnreadyImagePublic {
    fn check(&self, case: &Case) -> Outcome {
        let publishes = case.publishes();
        if publishes == Ok(false) {
            return Ok(());
        }
        let status = case.image()?.status()?;
        if self.usable.contains(&status) || !publishes? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageStatus); status = status.as_str())
    }
}
