use super::account_limit_exceeded::Tally;
use crate::model::{Fact, Kind, Limits};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// If all pending recipients accept, the image will be shared with more accounts than the limit.
    ///
    /// A recipient that has not replied does not count towards the limit, but it will when it accepts. So the owner can
    /// invite more accounts than can accept, and the cloud does not warn.
    ///
    /// Stop sharing with accounts that do not reply.
    pub struct PendingNotCounted {
        /// The limit for most images.
        max: u32,
        /// The limit for full-server images.
        max_full_server: u32,
    }
    code: "pending-not-counted",
    on: [Share],
    by: You,
    params: { pending: Number, total: Number, max: Number },
}

impl Rule for PendingNotCounted {
    fn check(&self, case: &Case) -> Outcome {
        let tally = Tally::of(case, false, |_| true)?;
        let (own, documented) = match case.image()?.kind()? {
            Kind::FullServer => (case.limits().accounts_per_full_server_image, self.max_full_server),
            _ => (case.limits().accounts_per_image, self.max),
        };
        let max = Limits::or_documented(own, documented);
        let total = tally.least() + tally.pending;
        if total <= max || tally.least() > max || tally.added == 0 {
            return Ok(());
        }
        violation!(At::Fact(Fact::ImageShares); pending = tally.pending, total = total, max = max)
    }
}
