//! From an action that is denied to steps that do what it is for.
//!
//! What an action is for can often be had another way: with a copy in place of the image, in several calls, after a
//! place was freed. The steps are searched for, shortest first, among the caller's own actions, and each is tried on
//! the state that those before it leave.

use crate::engine::catalog::Catalog;
use crate::engine::context::Context;
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::model::{
    Accounts, Action, ActionKind, Count, Edit, Fact, FactSet, Id, Key, Limits, Nullable, Share, ShareStatus,
    Status, Use, Verb, Visibility, distinct,
};
use crate::rule::{At, IndexedImage, Level, ShareLimit};
use rustc_hash::FxHashSet;

/// What to do to reach what an action is for.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Plan {
    /// The steps in order. The last ones are the action or what stands in for it.
    pub steps: Vec<Action>,
    /// What people have to choose before the steps can be taken.
    pub choices: Vec<Choice>,
    /// What stays in the way, of all or of a part, and who can resolve it.
    pub blocked_by: Vec<Finding>,
    /// The facts without which it cannot be told whether there is a way.
    pub missing: Vec<Fact>,
}

impl Plan {
    /// Whether at least a part of what the action is for is reached, or needs nothing.
    pub fn possible(&self) -> bool {
        !self.steps.is_empty() || (self.blocked_by.is_empty() && self.missing.is_empty())
    }
}

/// A value that a step lacks. Whatever is chosen, the steps can be taken.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Choice {
    /// The step that lacks it.
    pub step: usize,
    /// What it lacks.
    pub of: Wanted,
}

/// What is to be chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum Wanted {
    /// Accounts to stop sharing with, each of them once in the whole plan.
    Accounts {
        /// How many.
        count: usize,
        /// Among these.
        from: Vec<Id>,
    },
    /// A key of the caller's own, enabled.
    Key {
        /// Accounts that it has to be granted to.
        granted_to: Vec<Id>,
    },
}

/// More preparations than this help nothing: accept, copy, copy to where it is wanted.
const PREPARATIONS: usize = 3;

impl Catalog {
    /// The fewest steps to what an action is for; else those to a part of it, and what stays in the way of the rest.
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
        // What was wrong with the whole is resolved for the part, but the limit, and what is wrong with the others.
        let is_limit = |finding: &Finding| finding.row.rule.share_limit(&self.case(action)).is_some();
        let limit_is_clear = blocked_by.iter().any(is_limit);
        blocked_by.retain(|finding| match finding.violation.at {
            At::Account(index) => !action.accounts().get(index).is_some_and(|id| possible.contains(id)),
            _ => part < possible.len() && (is_limit(finding) || !limit_is_clear),
        });
        Plan { steps, choices, blocked_by, missing }
    }

    /// The action as it works from another region than the image's: a share and a use go to the region that they name.
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

    /// The image to try things on, where one call can name everybody, if it can name anybody: how many calls an
    /// action takes does not decide whether it is allowed.
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

/// An action with what people have yet to choose for it.
type Step = (Action, Option<Wanted>);

/// What has been done, and what that leaves.
#[derive(Clone)]
struct PartialPlan {
    state: Catalog,
    /// The image that stands for the one that was asked about: itself, or a copy.
    image: Id,
    steps: Vec<Action>,
    choices: Vec<Choice>,
}

/// Looks for the shortest way to what an action is for.
struct Search<'a> {
    catalog: &'a Catalog,
    action: &'a Action,
    /// Whether nobody else may lose a share for it.
    spares_others: bool,
    /// Facts for want of which a step could not be taken.
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
            // With one more preparation, there would be this many at least, and one to end with.
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

    /// A way with some steps more, if each of them is allowed.
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
        // The vaults that are known are tried one by one, but there may be others.
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

    /// A step in as many calls as it takes.
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

    /// The accounts of the action, each once, for which alone there is a way. What is wrong with an account on the
    /// image may not be on a copy.
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

    /// A way for as many of some accounts as there is room for, on a copy or else on the image, and their number.
    fn part(&mut self, start: &PartialPlan, accounts: &[Id]) -> Option<(usize, PartialPlan)> {
        // Those who have a share need no place.
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

    /// The shortest way for some accounts only.
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

    /// Steps that do not do what is wanted, but may make it possible.
    fn preparations(&self, action: &Action) -> Vec<Step> {
        let kinds: Vec<(ActionKind, Option<Wanted>)> = match &action.kind {
            ActionKind::Delete { .. } => self.releases(),
            ActionKind::Update { set } if set.status == Some(Status::Deprecated) => {
                vec![(ActionKind::Unshare { accounts: Accounts::All }, None)]
            }
            // What is set back to an image is not set back to its copy.
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

    /// Letting shares be given and ended, where they rest with a private image. Nobody loses it by that.
    fn opening(&self, action: &Action) -> Option<(ActionKind, Option<Wanted>)> {
        let private = self.state.image(&self.image)?.visibility() == Ok(Visibility::Private);
        let dormant = private && self.state.context().cloud.sharing.visibility_suspends;
        let set = Edit { visibility: Some(Visibility::Shared), ..Edit::default() };
        (dormant && matches!(action.verb(), Verb::Share | Verb::Unshare))
            .then_some((ActionKind::Update { set }, None))
    }

    /// Making an image available again that was put aside. What is in use of it stays so.
    fn renewal(&self, action: &Action) -> Option<(ActionKind, Option<Wanted>)> {
        let aside = [Some(Status::Deprecated), Some(Status::Deactivated)];
        let put_aside = aside.contains(&self.state.image(&self.image)?.facts().status);
        let wants_it = matches!(action.verb(), Verb::Share | Verb::Copy | Verb::Use);
        let set = Edit { status: Some(Status::Available), ..Edit::default() };
        (put_aside && wants_it).then_some((ActionKind::Update { set }, None))
    }

    /// What can stand in the way of deleting, taken away: shares, protection, being open to all.
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

    /// Accepting the image, in every way that there is; into a vault that has room left before others.
    fn acceptances(&self, account: Option<&Id>) -> Vec<(ActionKind, Option<Wanted>)> {
        let accept = |vault| ActionKind::Accept { vault, account: account.cloned() };
        let plain = self.on_image(accept(None));
        let best = self.state.case(&plain).fitting_vault().into_iter();
        let vaults = best.chain(self.state.vaults().unwrap_or_default()).map(|vault| vault.id.clone());
        let vaults = distinct_ids(&vaults.collect::<Vec<_>>()).into_iter().map(Some);
        [None].into_iter().chain(vaults).map(|vault| (accept(vault), None)).collect()
    }

    /// Copies that can stand in for the image.
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

    /// The key of a copy, where it cannot be that of the source: it is not said under whose key a copy of somebody
    /// else's image would be, and the default key cannot be shared under. Who has another key already grants it, in
    /// place of copying.
    fn key_to_choose(&self, action: &Action) -> Option<Wanted> {
        let indexed = self.state.image(&self.image)?;
        let mine = indexed.owner().is_ok_and(|owner| *owner == self.state.context().caller.account);
        let encryption = indexed.encryption().ok()??;
        let wanted = !mine || (action.verb() == Verb::Share && encryption.key == Key::Default);
        wanted.then(|| Wanted::Key { granted_to: distinct_ids(action.accounts()) })
    }

    /// Steps that do what an action is for, if they can be taken.
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

    /// Whether the caller is known to own the image, or to act as who does. It may have a share of it all the same.
    fn owns(&self) -> bool {
        let any = self.on_image(ActionKind::Delete { force: false });
        self.state.case(&any).acts_as_owner() == Ok(true)
    }

    /// Whether there is nothing left to do, where that does not show account by account.
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

    /// Sharing with those who have no share yet: after places were freed if they are short, or as it is.
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

    /// The limit on the accounts that the image can be shared with, if there is one.
    fn share_limit(&self, action: &Action) -> Option<ShareLimit> {
        let action = self.on_image(action.kind.clone());
        let case = self.state.case(&action);
        let rows = self.state.context().cloud.rows_for(action.verb());
        rows.filter_map(|(_, row)| row.rule.share_limit(&case)).min_by_key(|room| room.max)
    }
}

impl Wanted {
    /// The action with something chosen.
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
