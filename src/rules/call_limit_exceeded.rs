use crate::rule::{Case, At, Violation, Outcome, Param, violation, Fix, FixCode, Rule, rule};
use crate::model::{Count, Id, Limits};

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
        let params = vec![("calls", Param::from(calls.len())), ("max", Param::from(max))];
        let instead = calls.pop();
        vec![Fix { code: FixCode::Split, params, before: calls, instead }]
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
