use crate::model::{Count, Id, Limits};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// One request can name a limited number of accounts; more take several requests.
    ///
    /// Some backends answer success and drop the accounts after the limit, so that nobody notices. That is why it
    /// is an error here, whatever the backend says.
    pub struct CallLimitExceeded {
        /// Accounts in one request.
        max: u32,
    }
    code: "call-limit-exceeded",
    on: [Share, Unshare],
    by: You,
    params: { count: Number, max: Number },
}

impl Rule for CallLimitExceeded {
    fn check(&self, case: &Case) -> Outcome {
        let count = case.action.accounts().len();
        let max = self.max_for(case);
        if count <= max { Ok(()) } else { violation!(At::Action("accounts"); count = count, max = max) }
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let max = self.max_for(case);
        let accounts: Vec<Id> = case.distinct_accounts().cloned().collect();
        if accounts.len() <= max {
            return Fix::name_once(case);
        }
        // A limit of nothing leaves nothing to split into.
        let mut calls: Vec<_> =
            accounts.chunks(max.max(1)).map(|chunk| case.action.for_accounts(chunk.to_vec())).collect();
        let count = calls.len();
        let Some(last) = calls.pop() else { return Vec::new() };
        vec![Fix::instead(FixCode::Split, last).after(calls).param("calls", count).param("max", max)]
    }

    fn limits(&self, limits: &mut Limits) {
        limits.accounts_per_call = Some(Count::new(self.max));
    }
}

impl CallLimitExceeded {
    fn max_for(&self, case: &Case) -> usize {
        Limits::or_documented(case.limits().accounts_per_call, self.max)
    }
}
