use crate::model::{Count, Fact, Id, IdFormat, Kind, Limits, Share, ShareStatus, distinct};
use crate::rule::{
    At, Case, Fix, FixCode, Outcome, Param, Rule, ShareLimit, Unmet, Violation, rule, violation,
};

rule! {
    /// The image would be shared with more accounts than the cloud allows.
    ///
    /// The limit is a quota, which the cloud can raise. Accounts that already have the image count; on some clouds
    /// pending shares do not. An account that is named again counts only if the backend checks the limit before it
    /// looks for duplicates.
    ///
    /// Share with fewer accounts, stop sharing with accounts that no longer need the image, or share a copy. Ask the
    /// provider for a higher quota, and give the new number in the limits of the context.
    pub struct AccountLimitExceeded {
        /// The limit for most images.
        max: u32,
        /// The limit for full-server images, if it differs.
        max_full_server: Option<u32>,
        /// Whether pending shares count.
        pending_count: bool,
        /// Whether an account that already has the image takes another place when it is named again.
        named_again: bool,
        /// The formats of the ids that count. Empty: every id counts.
        counts: &'static [IdFormat],
    }
    code: "account-limit-exceeded",
    on: [Share],
    by: You,
    params: { total: Number, max: Number, added: Number, room: Number },
}

impl Rule for AccountLimitExceeded {
    fn check(&self, case: &Case) -> Outcome {
        let (strict, lax) = self.limits_for(case)?;
        // The usual case: all named accounts fit, even if each of them is new.
        if case.image()?.shares()?.len() + case.action.accounts().len().max(1) <= strict {
            return Ok(());
        }
        // No account is named yet, and the recipient may be one that does not count.
        if case.is_draft() && !self.counts.is_empty() {
            return Ok(());
        }
        let mut tally = Tally::of(case, self.pending_count, |id| self.counts(id))?;
        if self.named_again {
            tally.added = asked_for(case)?;
        }
        if tally.added == 0 || tally.most() <= strict {
            return Ok(());
        }
        if tally.least() > lax {
            let room = lax.saturating_sub(tally.counted);
            return violation!(At::Action("accounts");
                total = tally.least(), max = lax, added = tally.added, room = room);
        }
        // Between the two limits, the missing fact decides.
        Err(Unmet::missing(if strict < lax { Fact::ImageKind } else { Fact::ShareStatus }))
    }

    fn fixes(&self, case: &Case, violation: &Violation) -> Vec<Fix> {
        let room = violation.params.iter().find_map(|(name, value)| match value {
            Param::Number(room) if *name == "room" => Some(*room as usize),
            _ => None,
        });
        let Some(room @ 1..) = room else { return Vec::new() };
        let mut taken = 0;
        let fits = |account: &&Id| {
            taken += usize::from(self.counts(account));
            taken <= room || !self.counts(account)
        };
        let fitting: Vec<Id> = new_accounts(case).filter(fits).cloned().collect();
        let count = fitting.len();
        vec![Fix::instead(FixCode::AsManyAsFit, case.action.for_accounts(fitting)).param("count", count)]
    }

    fn share_limit(&self, case: &Case) -> Option<ShareLimit> {
        let (strict, lax) = self.limits_for(case).ok()?;
        let shares = case.image().ok()?.shares().ok()?;
        let counts = |share: &&Share| {
            self.counts(&share.account) && (self.pending_count || share.status != Some(ShareStatus::Pending))
        };
        let taken_by: Vec<Id> = shares.iter().filter(counts).map(|share| share.account.clone()).collect();
        (strict == lax && !self.is_of_many()).then_some(ShareLimit { max: lax, taken_by })
    }

    fn limits(&self, limits: &mut Limits) {
        if self.is_of_many() {
            return;
        }
        limits.accounts_per_image = Some(Count::new(self.max));
        limits.accounts_per_full_server_image = self.max_full_server.map(Count::new);
    }
}

impl AccountLimitExceeded {
    /// Whether a share with this id counts.
    fn counts(&self, id: &str) -> bool {
        self.counts.is_empty() || self.counts.iter().any(|format| format.matches(id))
    }

    /// Whether the rule limits organizations and the like, not accounts. Then it is not the quota of accounts.
    fn is_of_many(&self) -> bool {
        !self.counts.is_empty() && self.counts.iter().all(|format| format.of.is_of_many())
    }

    /// The lowest and the highest limit that can apply. They differ if the kind of the image is unknown.
    fn limits_for(&self, case: &Case) -> Result<(usize, usize), Unmet> {
        let own = case.limits().accounts_per_image.filter(|_| !self.is_of_many());
        let max = Limits::or_documented(own, self.max);
        let Some(documented) = self.max_full_server else { return Ok((max, max)) };
        let max_full = Limits::or_documented(case.limits().accounts_per_full_server_image, documented);
        Ok(match case.image()?.kind() {
            Ok(Kind::FullServer) => (max_full, max_full),
            Ok(_) => (max, max),
            Err(_) => (max.min(max_full), max.max(max_full)),
        })
    }
}

/// How many accounts have the image, and how many the action adds.
pub(super) struct Tally {
    /// Accounts that count.
    pub counted: usize,
    /// Accounts that may count: the status of their share is unknown.
    pub unclear: usize,
    /// Accounts that do not count, because they have not replied.
    pub pending: usize,
    /// Accounts that the action adds.
    pub added: usize,
}

impl Tally {
    pub(super) fn of(case: &Case, pending_count: bool, counts: impl Fn(&Id) -> bool) -> Result<Self, Unmet> {
        // No account is named yet: expect one.
        let added =
            if case.is_draft() { 1 } else { new_accounts(case).filter(|account| counts(account)).count() };
        let mut tally = Self { counted: 0, unclear: 0, pending: 0, added };
        for share in case.image()?.shares()?.iter().filter(|share| counts(&share.account)) {
            match share.status {
                _ if pending_count => tally.counted += 1,
                None => tally.unclear += 1,
                Some(ShareStatus::Pending) => tally.pending += 1,
                Some(_) => tally.counted += 1,
            }
        }
        Ok(tally)
    }

    pub(super) fn least(&self) -> usize {
        self.counted + self.added
    }

    fn most(&self) -> usize {
        self.least() + self.unclear
    }
}

/// How many places the action needs if each account is a request and the backend counts before it looks for duplicates.
fn asked_for(case: &Case) -> Result<usize, Unmet> {
    let Some((_, others)) = case.action.accounts().split_last() else {
        return Ok(usize::from(case.is_draft()));
    };
    let mut taken = 0;
    for account in distinct(others) {
        taken += usize::from(case.image()?.share_of(account)?.is_none());
    }
    // The last account needs a free place, even if it already has one.
    Ok(taken + 1)
}

/// The accounts of the action that do not have the image yet, each once.
fn new_accounts<'a>(case: &'a Case<'a>) -> impl Iterator<Item = &'a Id> {
    case.distinct_accounts()
        .filter(|account| !matches!(case.image_fact(|image| image.share_of(account)), Ok(Some(_))))
}
