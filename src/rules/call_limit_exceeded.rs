use crate::model::{Count, Id, Limits};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// The action names more accounts than one request can take.
    ///
    /// Some backends return success and silently drop the accounts after the limit. So this is an error here even if
    /// the backend accepts the request.
    ///
    /// Send several requests, each with at most as many accounts as the limit allows.
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
        // A caller can give a limit of 0, and `chunks` panics on 0.
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
