//! From a denied action to steps that reach its goal.
//!
//! An action's goal can often be reached in another way: with a copy in place of the image, in several calls, or after
//! an unshare frees places. The search tries the shortest plans first. It uses only the caller's own actions, and tries
//! each one on the facts that the steps before it leave.

use crate::engine::catalog::Catalog;
use crate::engine::context::Context;
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::model::{
    Accounts, Action, ActionKind, Count, Edit, Fact, FactSet, Id, Key, Limits, Nullable, Share, ShareStatus,
    Status, Use, Verb, Visibility, distinct,
};
use crate::rule::{At, IndexedImage, Level, ShareLimit};
use rustc_hash::FxHashSet;
use serde::ser::{Serialize, SerializeMap, Serializer};

/// Steps that reach an action's goal.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// The steps in order. The last ones are the action, or what replaces it.
    pub steps: Vec<Action>,
    /// What people have to choose before they take the steps.
    pub choices: Vec<Choice>,
    /// What blocks the goal or a part of it, and who can resolve it.
    pub blocked_by: Vec<Finding>,
    /// The missing facts. Without them nobody can say whether a plan exists.
    pub missing: Vec<Fact>,
}

impl Plan {
    /// Whether the plan reaches at least a part of the goal, or nothing is left to do.
    pub fn possible(&self) -> bool {
        !self.steps.is_empty() || (self.blocked_by.is_empty() && self.missing.is_empty())
    }
}

/// A value that a step lacks. The steps are allowed with any choice.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// The index of the step that lacks it.
    pub step: usize,
    /// What it lacks.
    pub of: Wanted,
}

/// The thing to choose.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// Accounts to stop sharing with. The whole plan may choose each of them only once.
    Accounts {
        /// How many.
        count: usize,
        /// The accounts to choose from.
        from: Vec<Id>,
    },
    /// A key of the caller's own, which is enabled.
    Key {
        /// Accounts that need a grant of the key.
        granted_to: Vec<Id>,
    },
}

impl Serialize for Choice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { step, of } = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("step", step)?;
        match of {
            Wanted::Accounts { count, from } => {
                map.serialize_entry("at", "/accounts")?;
                map.serialize_entry("count", count)?;
                map.serialize_entry("from", from)?;
            }
            Wanted::Key { granted_to } => {
                map.serialize_entry("at", "/key")?;
                map.serialize_entry("grantedTo", granted_to)?;
            }
        }
        map.end()
    }
}

/// More preparations never help: accept, copy, copy to the wanted region.
const PREPARATIONS: usize = 3;

impl Catalog {
    /// The shortest plan for an action. If there is none, the shortest plan for a part of it, and what blocks the rest.
    pub fn plan(&self, action: &Action) -> Plan {
        let verdict = self.check(action);
        match verdict.decision {
            Decision::Allow => return Plan { steps: vec![action.clone()], ..Plan::default() },
            Decision::Unknown => return Plan { missing: verdict.missing, ..Plan::default() },
            Decision::Deny => {}
        }
        let action = &self.in_region_of_image(action);
        let start = PartialPlan {
            state: self.sandbox(&action.image),
            image: action.image.clone(),
            steps: Vec::new(),
            choices: Vec::new(),
        };
        let mut search = Search { catalog: self, action, spares_others: false, missing: FactSet::NONE };
        if let Some(PartialPlan { steps, choices, .. }) = search.shortest(&start) {
            return Plan { steps, choices, ..Plan::default() };
        }
        let mut blocked_by = verdict.findings;
        blocked_by.retain(|finding| finding.row.level == Level::Error);
        let possible = search.possible(&start, &blocked_by);
        let part = search.part(&start, &possible);
        let possible: FxHashSet<&Id> = possible.iter().collect();
        let missing = search.missing.iter().collect();
        let Some((part, PartialPlan { steps, choices, .. })) = part else {
            return Plan { blocked_by, missing, ..Plan::default() };
        };
        // The plan resolves every error for its part, except the limit and the errors of the other accounts.
        let is_limit = |finding: &Finding| finding.row.rule.share_limit(&self.case(action)).is_some();
        let limit_is_clear = blocked_by.iter().any(is_limit);
        blocked_by.retain(|finding| match finding.violation.at {
            At::Account(index) => !action.accounts().get(index).is_some_and(|id| possible.contains(id)),
            _ => part < possible.len() && (is_limit(finding) || !limit_is_clear),
        });
        Plan { steps, choices, blocked_by, missing }
    }

    /// The action as it works from another region than the image's: a share or a use names the image's region.
    fn in_region_of_image(&self, action: &Action) -> Action {
        let region = self.image(&action.image).and_then(|indexed| indexed.facts().region.clone());
        let elsewhere = self.context().caller.region.is_some() && self.context().caller.region != region;
        match &action.kind {
            ActionKind::Share { accounts, region: None } if elsewhere => {
                action.with(ActionKind::Share { accounts: accounts.clone(), region })
            }
            ActionKind::Use { r#as, region: None } if elsewhere => {
                action.with(ActionKind::Use { r#as: *r#as, region })
            }
            _ => action.clone(),
        }
    }

    /// A catalog of the image to try actions on. One call can name all accounts, unless the limit is 0, because the
    /// number of calls does not decide whether an action is allowed.
    fn sandbox(&self, image: &Id) -> Self {
        let mut context = self.context().clone();
        let per_call = &mut context.caller.limits.accounts_per_call;
        if *per_call != Some(Count::new(0)) {
            *per_call = Some(Count::new(u32::MAX));
        }
        self.excerpt(context, std::iter::once(image), PREPARATIONS)
    }

    /// How many accounts one call can name.
    fn accounts_per_call(&self, verb: Verb) -> usize {
        let Context { cloud, caller } = self.context();
        let mut documented = Limits::default();
        cloud.rows_for(verb).for_each(|(_, row)| row.rule.limits(&mut documented));
        let limit = documented.accounts_per_call.map(Count::get);
        limit.map_or(usize::MAX, |max| Limits::or_documented(caller.limits.accounts_per_call, max).max(1))
    }
}

/// An action, and what people still have to choose for it.
type Step = (Action, Option<Wanted>);

/// The steps taken so far, and the facts that they leave.
#[derive(Clone)]
struct PartialPlan {
    state: Catalog,
    /// The image that stands for the action's image: itself, or a copy.
    image: Id,
    steps: Vec<Action>,
    choices: Vec<Choice>,
}

/// Searches for the shortest plan.
struct Search<'a> {
    catalog: &'a Catalog,
    action: &'a Action,
    /// Whether no other account may lose a share.
    spares_others: bool,
    /// Missing facts that blocked a step.
    missing: FactSet,
}

impl Search<'_> {
    fn shortest(&mut self, start: &PartialPlan) -> Option<PartialPlan> {
        let mut shortest: Option<PartialPlan> = None;
        let mut plans = vec![start.clone()];
        for prepared in 0..=PREPARATIONS {
            for plan in &plans {
                for end in plan.endings(self.action) {
                    let end = self.extended(plan, end);
                    let best = shortest.as_ref().map_or(usize::MAX, |plan| plan.steps.len());
                    shortest = end.filter(|plan| plan.steps.len() < best).or(shortest);
                }
            }
            // With one more preparation, a plan has at least this many steps: the preparations and one final step.
            if shortest.as_ref().is_some_and(|plan| plan.steps.len() <= prepared + 2) {
                break;
            }
            let further = |plan: &PartialPlan| plan.preparations(self.action).into_iter();
            let steps: Vec<_> = plans.iter().map(|plan| (plan, further(plan))).collect();
            plans = steps
                .into_iter()
                .flat_map(|(plan, steps)| steps.map(move |step| (plan, step)))
                .filter_map(|(plan, step)| self.take(plan, step))
                .collect();
        }
        shortest
    }

    /// The plan with more steps, if each of them is allowed.
    fn extended(&mut self, plan: &PartialPlan, steps: Vec<Step>) -> Option<PartialPlan> {
        let mut steps = steps.into_iter();
        let Some(first) = steps.next() else { return Some(plan.clone()) };
        let plan = self.take(plan, first)?;
        steps.try_fold(plan, |plan, step| self.take(&plan, step))
    }

    fn take(&mut self, plan: &PartialPlan, (action, choice): Step) -> Option<PartialPlan> {
        if self.spares_others && matches!(choice, Some(Wanted::Accounts { .. })) {
            return None;
        }
        let sample = choice.as_ref().map_or_else(|| action.clone(), |wanted| wanted.sample(&action, plan));
        let case = plan.state.case(&sample);
        // The known vaults are tried one by one, but there may be others.
        let case = if sample.verb() == Verb::Accept { case.as_draft() } else { case };
        let evaluation = Evaluation::of(plan.state.context().cloud, &case);
        if evaluation.decision != Decision::Allow {
            self.missing.add(evaluation.missing.into_iter().collect());
            return None;
        }
        let mut plan = plan.clone();
        if let Some(copy) = plan.state.id_of_copy(&sample) {
            plan.image = copy;
        }
        plan.state.carry_out(&sample);
        for (action, choice) in self.calls(action, choice) {
            if let Some(of) = choice {
                plan.choices.push(Choice { step: plan.steps.len(), of });
            }
            plan.steps.push(action);
        }
        Some(plan)
    }

    /// A step, split into as many calls as it needs.
    fn calls(&self, action: Action, choice: Option<Wanted>) -> Vec<Step> {
        let most = self.catalog.accounts_per_call(action.verb());
        match choice {
            Some(Wanted::Accounts { count, from }) => {
                let counts = (0..count).step_by(most).map(|done| most.min(count - done));
                let of = |count| Some(Wanted::Accounts { count, from: from.clone() });
                counts.map(|count| (action.clone(), of(count))).collect()
            }
            None if action.accounts().len() > most => {
                let calls = action.accounts().chunks(most);
                calls.map(|accounts| (action.for_accounts(accounts.to_vec()), None)).collect()
            }
            choice => vec![(action, choice)],
        }
    }

    /// The action's distinct accounts that have a plan of their own. An account that breaks a rule on the image may not
    /// break it on a copy.
    fn possible(&mut self, start: &PartialPlan, errors: &[Finding]) -> Vec<Id> {
        let at_fault: FxHashSet<usize> = errors.iter().filter_map(Finding::account_at_fault).collect();
        let mut possible = Vec::new();
        for (index, account) in self.action.accounts().iter().enumerate() {
            if !at_fault.contains(&index) || self.plan_for(start, std::slice::from_ref(account)).is_some() {
                possible.push(account.clone());
            }
        }
        distinct_ids(&possible)
    }

    /// A plan for as many of the accounts as the limit allows, on a copy or else on the image; and their number.
    fn part(&mut self, start: &PartialPlan, accounts: &[Id]) -> Option<(usize, PartialPlan)> {
        // Accounts with a share need no new place.
        let (mut first, new): (Vec<Id>, Vec<Id>) =
            accounts.iter().cloned().partition(|account| start.share_of(account).is_some());
        let (on_copy, here) = match start.share_limit(self.action) {
            Some(ShareLimit { max, taken_by }) => (max, first.len() + max.saturating_sub(taken_by.len())),
            None => (accounts.len(), accounts.len()),
        };
        first.extend(new);
        let mut sizes = [on_copy, here].into_iter().map(|size| size.min(first.len()));
        sizes.find_map(|size| Some((size, self.plan_for(start, first.get(..size)?)?)))
    }

    /// The shortest plan for some accounts only.
    fn plan_for(&mut self, start: &PartialPlan, accounts: &[Id]) -> Option<PartialPlan> {
        let action = &self.action.for_accounts(accounts.to_vec());
        let mut search = Search { action, spares_others: true, missing: FactSet::NONE, ..*self };
        let plan = search.shortest(start).filter(|_| !action.accounts().is_empty());
        self.missing.add(search.missing);
        plan
    }
}

impl PartialPlan {
    /// An account's share of the image, if it is known to have one.
    fn share_of(&self, account: &Id) -> Option<&Share> {
        self.state.image(&self.image)?.share_of(account).ok()?
    }

    fn on_image(&self, kind: ActionKind) -> Action {
        Action { image: self.image.clone(), kind }
    }

    /// Steps that do not reach the goal, but may make it possible.
    fn preparations(&self, action: &Action) -> Vec<Step> {
        let kinds: Vec<(ActionKind, Option<Wanted>)> = match &action.kind {
            ActionKind::Delete { .. } => self.releases(),
            ActionKind::Update { set } if set.status == Some(Status::Deprecated) => {
                vec![(ActionKind::Unshare { accounts: Accounts::All }, None)]
            }
            // Reinitializing works only with the image itself, and not with a copy.
            ActionKind::Use { r#as: Use::Reinitialize, .. } => self.acceptances(None),
            ActionKind::Share { .. } | ActionKind::Copy { .. } | ActionKind::Use { .. } => {
                let mut kinds = self.acceptances(None);
                kinds.extend(self.copies(action));
                kinds
            }
            _ => Vec::new(),
        };
        let kinds = kinds.into_iter().chain(self.opening(action)).chain(self.renewal(action));
        kinds.map(|(kind, choice)| (self.on_image(kind), choice)).collect()
    }

    /// Makes a private image shared, so that its dormant shares can change. Nobody loses access by that.
    fn opening(&self, action: &Action) -> Option<(ActionKind, Option<Wanted>)> {
        let private = self.state.image(&self.image)?.visibility() == Ok(Visibility::Private);
        let dormant = private && self.state.context().cloud.sharing.visibility_suspends;
        let set = Edit { visibility: Some(Visibility::Shared), ..Edit::default() };
        (dormant && matches!(action.verb(), Verb::Share | Verb::Unshare))
            .then_some((ActionKind::Update { set }, None))
    }

    /// Makes a deprecated or deactivated image available again. This does not change resources in use.
    fn renewal(&self, action: &Action) -> Option<(ActionKind, Option<Wanted>)> {
        let aside = [Some(Status::Deprecated), Some(Status::Deactivated)];
        let put_aside = aside.contains(&self.state.image(&self.image)?.facts().status);
        let wants_it = matches!(action.verb(), Verb::Share | Verb::Copy | Verb::Use);
        let set = Edit { status: Some(Status::Available), ..Edit::default() };
        (put_aside && wants_it).then_some((ActionKind::Update { set }, None))
    }

    /// Removes what can block a deletion: shares, protection, public access.
    fn releases(&self) -> Vec<(ActionKind, Option<Wanted>)> {
        let mut kinds = vec![(ActionKind::Unshare { accounts: Accounts::All }, None)];
        let mut update = |set| kinds.push((ActionKind::Update { set }, None));
        let facts = self.state.image(&self.image).map(IndexedImage::facts);
        if facts.is_some_and(|image| image.protected == Some(true)) {
            update(Edit { protected: Some(false), ..Edit::default() });
        }
        if facts.and_then(|image| image.visibility).is_some_and(Visibility::is_open) {
            update(Edit { visibility: Some(Visibility::Private), ..Edit::default() });
        }
        kinds
    }

    /// All ways to accept the image. A vault with enough space comes first.
    fn acceptances(&self, account: Option<&Id>) -> Vec<(ActionKind, Option<Wanted>)> {
        let accept = |vault| ActionKind::Accept { vault, account: account.cloned() };
        let plain = self.on_image(accept(None));
        let best = self.state.case(&plain).fitting_vault().into_iter();
        let vaults = best.chain(self.state.vaults().unwrap_or_default()).map(|vault| vault.id.clone());
        let vaults = distinct_ids(&vaults.collect::<Vec<_>>()).into_iter().map(Some);
        [None].into_iter().chain(vaults).map(|vault| (accept(vault), None)).collect()
    }

    /// Copies that can replace the image.
    fn copies(&self, action: &Action) -> Vec<(ActionKind, Option<Wanted>)> {
        let elsewhere = if action.verb() == Verb::Copy { None } else { action.region() };
        let key = self.key_to_choose(action);
        let granted_to = match &key {
            Some(Wanted::Key { granted_to }) if !granted_to.is_empty() => Some(granted_to.clone()),
            _ => None,
        };
        let copy = |region: Option<&Id>| {
            let (region, granted_to) = (region.cloned(), granted_to.clone());
            ActionKind::Copy { region, key: None, granted_to, name: None }
        };
        [None].into_iter().chain(elsewhere.map(Some)).map(|region| (copy(region), key.clone())).collect()
    }

    /// Asks for a key for the copy, if the copy cannot have the source's key. The documents do not say whose key
    /// encrypts a copy of another account's image, and an image under the default key cannot be shared. An owner with
    /// another key grants that one instead of copying.
    fn key_to_choose(&self, action: &Action) -> Option<Wanted> {
        let indexed = self.state.image(&self.image)?;
        let mine = indexed.owner().is_ok_and(|owner| *owner == self.state.context().caller.account);
        let encryption = indexed.encryption().ok()??;
        let wanted = !mine || (action.verb() == Verb::Share && encryption.key == Key::Default);
        wanted.then(|| Wanted::Key { granted_to: distinct_ids(action.accounts()) })
    }

    /// Final steps that reach the goal if they are allowed.
    fn endings(&self, action: &Action) -> Vec<Vec<Step>> {
        let alone = |kind| vec![(self.on_image(kind), None)];
        let Some(indexed) = self.state.image(&self.image) else { return Vec::new() };
        if self.is_done(indexed, action) {
            return vec![Vec::new()];
        }
        match &action.kind {
            ActionKind::Share { .. } => self.sharing(indexed, action),
            ActionKind::Unshare { accounts: Accounts::Only(accounts) } if !accounts.is_empty() => {
                let mut accounts = distinct_ids(accounts);
                accounts.retain(|account| indexed.share_of(account) != Ok(None));
                vec![if accounts.is_empty() { Vec::new() } else { alone(action.for_accounts(accounts).kind) }]
            }
            ActionKind::Accept { account, .. } => {
                let kinds = self.acceptances(account.as_ref()).into_iter();
                kinds.map(|(kind, _)| alone(kind)).collect()
            }
            ActionKind::Delete { .. } => {
                let mut ends = vec![alone(action.kind.clone()), alone(ActionKind::Delete { force: true })];
                if !self.owns() {
                    ends.push(alone(ActionKind::Reject { account: None }));
                }
                ends
            }
            kind => vec![alone(kind.clone())],
        }
    }

    /// Whether the caller is known to own the image, or to act as its owner. It may still have a share of the image.
    fn owns(&self) -> bool {
        let any = self.on_image(ActionKind::Delete { force: false });
        self.state.case(&any).acts_as_owner() == Ok(true)
    }

    /// Whether nothing is left to do. Accounts to share with or unshare are checked one by one elsewhere.
    fn is_done(&self, indexed: &IndexedImage, action: &Action) -> bool {
        let answered = |account: Option<&Id>, status| {
            let account = account.unwrap_or(&self.state.context().caller.account);
            self.share_of(account).is_some_and(|share| share.status == Some(status))
        };
        match &action.kind {
            ActionKind::Unshare { accounts: Accounts::All } => indexed.shares().is_ok_and(<[_]>::is_empty),
            ActionKind::Accept { account, .. } => answered(account.as_ref(), ShareStatus::Accepted),
            ActionKind::Reject { account } => answered(account.as_ref(), ShareStatus::Rejected),
            ActionKind::Delete { .. } => !self.owns() && answered(None, ShareStatus::Rejected),
            _ => false,
        }
    }

    /// Shares with the accounts that have no share yet: at once, or after freeing places if there are too few.
    fn sharing(&self, indexed: &IndexedImage, action: &Action) -> Vec<Vec<Step>> {
        let here = action.region().is_none_or(|region| indexed.region() == Ok(region));
        let sharing = self.state.context().cloud.sharing;
        let offered = |share: &Share| match share.status {
            Some(_) => sharing.stands(share.status),
            None => !sharing.handshake,
        };
        let mut accounts = distinct_ids(action.accounts());
        if accounts.is_empty() {
            return Vec::new();
        }
        accounts.retain(|account| !(here && self.share_of(account).is_some_and(offered)));
        if accounts.is_empty() {
            return vec![Vec::new()];
        }
        let new = accounts.iter().filter(|account| self.share_of(account).is_none()).count();
        let share = (self.on_image(action.for_accounts(accounts).kind), None);
        let mut plans = vec![vec![share.clone()]];
        if let Some(ShareLimit { max, taken_by: mut from }) = self.share_limit(action) {
            let count = (from.len() + new).saturating_sub(max);
            from.retain(|account| !action.accounts().contains(account));
            if (1..=from.len()).contains(&count) {
                let unshare = self.on_image(ActionKind::Unshare { accounts: Accounts::Only(Vec::new()) });
                plans.push(vec![(unshare, Some(Wanted::Accounts { count, from })), share]);
            }
        }
        plans
    }

    /// The limit on the number of accounts that can have a share of the image, if there is one.
    fn share_limit(&self, action: &Action) -> Option<ShareLimit> {
        let action = self.on_image(action.kind.clone());
        let case = self.state.case(&action);
        let rows = self.state.context().cloud.rows_for(action.verb());
        rows.filter_map(|(_, row)| row.rule.share_limit(&case)).min_by_key(|room| room.max)
    }
}

impl Wanted {
    /// The action with a sample choice.
    fn sample(&self, action: &Action, plan: &PartialPlan) -> Action {
        match (self, &action.kind) {
            (Self::Accounts { count, from }, _) => {
                let left = from.iter().filter(|account| plan.share_of(account).is_some());
                action.for_accounts(left.take(*count).cloned().collect())
            }
            (Self::Key { .. }, ActionKind::Copy { region, granted_to, name, .. }) => {
                action.with(ActionKind::Copy {
                    region: region.clone(),
                    key: Some(Nullable::Value("a key of one's own".into())),
                    granted_to: granted_to.clone(),
                    name: name.clone(),
                })
            }
            _ => action.clone(),
        }
    }
}

fn distinct_ids(accounts: &[Id]) -> Vec<Id> {
    distinct(accounts).cloned().collect()
}
