//! From an action that is denied to steps that do what it is for.
//!
//! What an action is for can often be had another way: with a copy in place of the image, in several calls, after a
//! place was freed. The steps are searched for, shortest first, among the caller's own actions, and each is tried on
//! the state that those before it leave.

use crate::action::{Accounts, Action, ActionKind, Use, Verb};
use crate::case::Held;
use crate::catalog::Catalog;
use crate::context::Context;
use crate::facts::{Count, Fact, Id, Key, Limits, Nullable, Share, ShareStatus};
use crate::outcome::At;
use crate::rule::{Level, Room};
use crate::survey::{Decision, Finding, Survey, in_order, without_accounts_at_fault};
use rustc_hash::FxHashSet;

/// What to do to reach what an action is for.
#[derive(Clone, Debug, Default)]
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
        let mut search = Search { action, missing: Vec::new() };
        let start = Way {
            state: self.excerpt([&action.image].into_iter()),
            image: action.image.clone(),
            steps: Vec::new(),
            choices: Vec::new(),
        };
        if let Some(Way { steps, choices, .. }) = search.shortest(&start) {
            return Plan { steps, choices, ..Plan::default() };
        }
        let mut blocked_by = verdict.findings;
        blocked_by.retain(|finding| finding.row.level == Level::Error);
        let part = search.part(&start, &blocked_by);
        let way = part.and_then(|part| Search { action: &part, missing: Vec::new() }.shortest(&start));
        let missing = in_order(&search.missing);
        let Some(way) = way else { return Plan { blocked_by, missing, ..Plan::default() } };
        way.keep_what_is_left(action, &mut blocked_by);
        Plan { steps: way.steps, choices: way.choices, blocked_by, missing }
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
struct Way {
    state: Catalog,
    /// The image that stands for the one that was asked about: itself, or a copy.
    image: Id,
    steps: Vec<Action>,
    choices: Vec<Choice>,
}

/// Looks for the shortest way to what an action is for.
struct Search<'a> {
    action: &'a Action,
    /// Facts for want of which a step could not be taken.
    missing: Vec<Fact>,
}

impl Search<'_> {
    fn shortest(&mut self, start: &Way) -> Option<Way> {
        let mut shortest: Option<Way> = None;
        let mut ways = vec![start.clone()];
        for prepared in 0..=PREPARATIONS {
            for way in &ways {
                for end in way.endings(self.action) {
                    let end = self.take(way, end);
                    let best = shortest.as_ref().map_or(usize::MAX, |way| way.steps.len());
                    shortest = end.filter(|way| way.steps.len() < best).or(shortest);
                }
            }
            // With one more preparation, there would be this many at least, and one to end with.
            if shortest.as_ref().is_some_and(|way| way.steps.len() <= prepared + 2) {
                break;
            }
            let further = |way: &Way| way.preparations(self.action).into_iter();
            let steps: Vec<_> = ways.iter().map(|way| (way, further(way))).collect();
            ways = steps
                .into_iter()
                .flat_map(|(way, steps)| steps.map(move |step| (way, step)))
                .filter_map(|(way, step)| self.take(way, vec![step]))
                .collect();
        }
        shortest
    }

    /// A way with some steps more, if each of them is allowed.
    fn take(&mut self, way: &Way, steps: Vec<Step>) -> Option<Way> {
        let mut way = way.clone();
        for (action, choice) in steps {
            let sample =
                choice.as_ref().map_or_else(|| action.clone(), |wanted| wanted.sample(&action, &way.state));
            let survey = Survey::of(way.state.context().cloud, &way.state.case(&sample));
            if survey.decision != Decision::Allow {
                self.missing.extend(survey.missing);
                return None;
            }
            if sample.verb() == Verb::Copy {
                way.image = way.state.provisional_id(&sample.image);
            }
            way.state.carry_out(&sample);
            if let Some(of) = choice {
                of.hold(&mut way);
                way.choices.push(Choice { step: way.steps.len(), of });
            }
            way.steps.push(action);
        }
        Some(way)
    }

    /// The part of the action that nothing is wrong with, and for which there is room.
    fn part(&self, start: &Way, errors: &[Finding]) -> Option<Action> {
        let fine = without_accounts_at_fault(self.action, errors);
        let mut accounts = distinct(fine.accounts());
        if let Some(Room { free, .. }) = start.room(&fine) {
            let held = start.state.image(&start.image)?;
            let mut places = 0..free;
            accounts
                .retain(|account| matches!(held.share_of(account), Ok(Some(_))) || places.next().is_some());
        }
        (!accounts.is_empty()).then(|| fine.for_accounts(accounts))
    }
}

impl Way {
    fn on_image(&self, kind: ActionKind) -> Action {
        Action { image: self.image.clone(), kind }
    }

    /// Steps that do not do what is wanted, but may make it possible.
    fn preparations(&self, action: &Action) -> Vec<Step> {
        let kinds: Vec<(ActionKind, Option<Wanted>)> = match &action.kind {
            ActionKind::Delete { .. } => vec![(ActionKind::Unshare { accounts: Accounts::All }, None)],
            // What is set back to an image is not set back to its copy.
            ActionKind::Use { r#as: Use::Reinitialize, .. } => self.acceptances(None),
            ActionKind::Share { .. } | ActionKind::Copy { .. } | ActionKind::Use { .. } => {
                let mut kinds = self.acceptances(None);
                kinds.extend(self.copies(action));
                kinds
            }
            _ => Vec::new(),
        };
        kinds.into_iter().map(|(kind, choice)| (self.on_image(kind), choice)).collect()
    }

    /// Accepting the image, in every way that there is.
    fn acceptances(&self, account: Option<&Id>) -> Vec<(ActionKind, Option<Wanted>)> {
        let vaults = self.state.vaults().unwrap_or_default().iter().map(|vault| Some(vault.id.clone()));
        let accept = |vault| (ActionKind::Accept { vault, account: account.cloned() }, None);
        [None].into_iter().chain(vaults).map(accept).collect()
    }

    /// Copies that can stand in for the image.
    fn copies(&self, action: &Action) -> Vec<(ActionKind, Option<Wanted>)> {
        let elsewhere = if action.verb() == Verb::Copy { None } else { action.region() };
        let mut copies = Vec::new();
        for region in [None].into_iter().chain(elsewhere.map(Some)) {
            let copy = ActionKind::Copy { region: region.cloned(), key: None, name: None };
            copies.push((copy.clone(), None));
            copies.extend(self.key_to_share_under(action).map(|key| (copy, Some(key))));
        }
        copies
    }

    /// An encrypted copy can be shared if its key is the caller's own and granted to the others. Who has such a key
    /// already grants it, in place of copying.
    fn key_to_share_under(&self, action: &Action) -> Option<Wanted> {
        let held = self.state.image(&self.image)?;
        let mine = *held.owner().ok()? == self.state.context().caller.account;
        let encryption = held.encryption().ok()??;
        let wanted = action.verb() == Verb::Share && (!mine || encryption.key == Key::Default);
        wanted.then(|| Wanted::Key { granted_to: distinct(action.accounts()) })
    }

    /// Steps that do what an action is for, if they can be taken.
    fn endings(&self, action: &Action) -> Vec<Vec<Step>> {
        let alone = |kind| vec![(self.on_image(kind), None)];
        let Some(held) = self.state.image(&self.image) else { return Vec::new() };
        match &action.kind {
            ActionKind::Share { .. } => self.sharing(held, action).into_iter().collect(),
            ActionKind::Unshare { accounts: Accounts::Only(accounts) } => {
                let mut accounts = distinct(accounts);
                accounts.retain(|account| !matches!(held.share_of(account), Ok(None)));
                vec![self.calls(action, &accounts)]
            }
            ActionKind::Accept { account, .. } => {
                let kinds = self.acceptances(account.as_ref()).into_iter();
                kinds.map(|(kind, _)| alone(kind)).collect()
            }
            ActionKind::Delete { .. } => vec![
                alone(action.kind.clone()),
                alone(ActionKind::Delete { force: true }),
                alone(ActionKind::Reject { account: None }),
            ],
            kind => vec![alone(kind.clone())],
        }
    }

    /// Sharing with those who have no share yet, after the places that they need were freed.
    fn sharing(&self, held: &Held, action: &Action) -> Option<Vec<Step>> {
        let offered = |share: &Share| share.status != Some(ShareStatus::Rejected);
        let mut accounts = distinct(action.accounts());
        accounts.retain(|account| !matches!(held.share_of(account), Ok(Some(share)) if offered(share)));
        let mut steps = Vec::new();
        if let Some(Room { free, taken_by }) = self.room(action) {
            let new = accounts.iter().filter(|account| matches!(held.share_of(account), Ok(None))).count();
            let wanted: FxHashSet<&Id> = action.accounts().iter().collect();
            let from: Vec<Id> = taken_by.into_iter().filter(|account| !wanted.contains(account)).collect();
            let mut over = new.saturating_sub(free);
            if over > from.len() {
                return None;
            }
            while over > 0 {
                let count = over.min(self.state.accounts_per_call(Verb::Unshare));
                let unshare = ActionKind::Unshare { accounts: Accounts::Only(Vec::new()) };
                steps.push((self.on_image(unshare), Some(Wanted::Accounts { count, from: from.clone() })));
                over -= count;
            }
        }
        steps.extend(self.calls(action, &accounts));
        Some(steps)
    }

    /// How many accounts more the image can be shared with.
    fn room(&self, action: &Action) -> Option<Room> {
        let action = self.on_image(action.kind.clone());
        let case = self.state.case(&action);
        let rows = self.state.context().cloud.rows_for(action.verb());
        rows.filter_map(|(_, row)| row.rule.room(&case)).min_by_key(|room| room.free)
    }

    /// The action for some accounts, in as many calls as it takes.
    fn calls(&self, action: &Action, accounts: &[Id]) -> Vec<Step> {
        let calls = accounts.chunks(self.state.accounts_per_call(action.verb()));
        calls.map(|accounts| (self.on_image(action.for_accounts(accounts.to_vec()).kind), None)).collect()
    }

    /// Keeps the errors that are still in the way of an action after a part of it was done.
    fn keep_what_is_left(&self, action: &Action, errors: &mut Vec<Finding>) {
        let held = self.state.image(&self.image);
        let done = |account: &Id| held.is_some_and(|held| matches!(held.share_of(account), Ok(Some(_))));
        let done = |account: &Id| done(account) == (action.verb() == Verb::Share);
        let left = action.accounts().iter().filter(|account| !done(account)).cloned().collect();
        let left = self.on_image(action.for_accounts(left).kind);
        let survey = Survey::of(self.state.context().cloud, &self.state.case(&left));
        errors.retain(|error| match error.breach.at {
            At::Account(index) => action.accounts().get(index).is_some_and(|account| !done(account)),
            _ => survey.findings.iter().any(|finding| finding.index == error.index),
        });
    }
}

impl Wanted {
    /// The action with something chosen.
    fn sample(&self, action: &Action, state: &Catalog) -> Action {
        match (self, &action.kind) {
            (Self::Accounts { count, from }, _) => {
                let held = state.image(&action.image);
                let shared =
                    |account: &&Id| held.is_some_and(|held| matches!(held.share_of(account), Ok(Some(_))));
                action.for_accounts(from.iter().filter(shared).take(*count).cloned().collect())
            }
            (Self::Key { .. }, ActionKind::Copy { region, name, .. }) => action.with(ActionKind::Copy {
                region: region.clone(),
                key: Some(Nullable::Value("~".into())),
                name: name.clone(),
            }),
            _ => action.clone(),
        }
    }

    /// Makes what has to hold of the choice hold of the image that it made.
    fn hold(&self, way: &mut Way) {
        let Self::Key { granted_to } = self else { return };
        let Some(mut copy) = way.state.image(&way.image).map(|held| held.facts().clone()) else { return };
        if let Some(Nullable::Value(encryption)) = &mut copy.encryption {
            encryption.granted_to = Some(granted_to.clone());
        }
        way.state.replace(copy);
    }
}

/// Every account once, in the order in which they are named first.
fn distinct(accounts: &[Id]) -> Vec<Id> {
    let mut seen = FxHashSet::default();
    accounts.iter().filter(|account| seen.insert(*account)).cloned().collect()
}
