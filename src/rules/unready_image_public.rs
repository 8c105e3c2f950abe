use crate::case::Case;
use crate::facts::{Fact, Status};
use crate::outcome::{At, Outcome, refuse};
use crate::rule::{Rule, rule};

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
        refuse!(At::Fact(Fact::ImageStatus); status = status.word())
    }
}
