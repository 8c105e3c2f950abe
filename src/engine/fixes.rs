//! Offers the fixes that work: each one is tried on the facts first.

use crate::clouds::Cloud;
use crate::engine::effects;
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::model::{Action, Id, Vault};
use crate::rule::{Case, Fix, FixCode, IndexedImage, Level};

/// Gives the first finding of each rule its fixes. The first account at fault also gets the fix that leaves out all
/// accounts at fault.
pub(crate) fn offer(cloud: &Cloud, case: &Case, findings: &mut [Finding]) {
    let sound = without_accounts_at_fault(case.action, findings);
    let count = sound.accounts().len();
    let some_are_at_fault = count < case.action.accounts().len();
    let case = case.with_action(&sound);
    let mut rest = (count > 0 && some_are_at_fault)
        .then(|| Fix::instead(FixCode::ForTheRest, sound.clone()).param("count", count));
    let mut last = None;
    for finding in findings {
        let mut fixes = Vec::new();
        // The findings of one rule follow each other.
        if last.replace(finding.index) != Some(finding.index) {
            fixes = finding.row.rule.fixes(&case, &finding.violation);
        }
        if finding.account_at_fault().is_some() {
            fixes.extend(rest.take());
        }
        finding.fixes = fixes.into_iter().filter_map(|fix| tried(cloud, &case, finding, fix)).collect();
    }
}

/// The action without the accounts that an error points at.
fn without_accounts_at_fault(action: &Action, findings: &[Finding]) -> Action {
    let mut kept: Vec<Option<&Id>> = action.accounts().iter().map(Some).collect();
    for index in findings.iter().filter_map(Finding::account_at_fault) {
        if let Some(account) = kept.get_mut(index) {
            *account = None;
        }
    }
    action.for_accounts(kept.into_iter().flatten().cloned().collect())
}

/// The fix, if it works. If its last action needs a fix of its own, such as a split, both are combined.
fn tried(cloud: &Cloud, case: &Case, finding: &Finding, fix: Fix) -> Option<Fix> {
    if fix.code == FixCode::Split {
        // Each part passes if the whole violates no other rule.
        return stands_alone(cloud, case, finding).then_some(fix);
    }
    let last = fix.instead.as_ref().unwrap_or(case.action);
    let evaluation = outcome(cloud, case, &fix.before, last)?;
    let settled = evaluation.findings.iter().all(|left| left.code() != finding.code());
    // A fix that leaves other errors can still be a first step, if it settles this finding.
    if evaluation.decision != Decision::Deny || fix.instead.is_none() {
        return settled.then_some(fix);
    }
    if !fix.before.is_empty() {
        return None;
    }
    let inner = case.with_action(last);
    let mut second = evaluation.findings.iter().flat_map(|left| {
        let fixes = left.row.rule.fixes(&inner, &left.violation).into_iter();
        fixes.filter(|second| second.code != FixCode::Split || stands_alone(cloud, &inner, left))
    });
    let whole = second.find(|second| {
        if second.code == FixCode::Split {
            return true;
        }
        let ends = second.instead.as_ref().filter(|ends| ends.verb() == last.verb());
        let evaluation = ends.and_then(|ends| outcome(cloud, case, &second.before, ends));
        evaluation.is_some_and(|evaluation| evaluation.decision != Decision::Deny)
    })?;
    // A split does what the title of the fix says. Another fix does less, so its own title has to say so.
    Some(if whole.code == FixCode::Split {
        Fix { before: whole.before, instead: whole.instead, ..fix }
    } else {
        whole
    })
}

/// Whether this is the only error. Sending an action in parts must not get around other rules.
fn stands_alone(cloud: &Cloud, case: &Case, finding: &Finding) -> bool {
    let evaluation = Evaluation::of(cloud, case);
    let mut errors = evaluation.findings.iter().filter(|other| other.row.level == Level::Error);
    errors.all(|other| other.index == finding.index)
}

/// The evaluation of an action after some others. `None` if one of those is denied.
fn outcome(cloud: &Cloud, case: &Case, before: &[Action], last: &Action) -> Option<Evaluation> {
    let Some((step, rest)) = before.split_first() else {
        return Some(Evaluation::of(cloud, &case.with_action(last)));
    };
    let now = case.with_action(step);
    if Evaluation::of(cloud, &now).decision == Decision::Deny {
        return None;
    }
    let mut vaults: Option<Vec<Vault>> = case.vaults().ok().map(<[Vault]>::to_vec);
    let changes = effects::transition(cloud, &now).changes;
    let left = case.image().ok().map(|indexed| effects::carry_out(changes, indexed, vaults.as_deref_mut()));
    let image = left.and_then(|left| left.image).map(IndexedImage::new);
    outcome(cloud, &case.with_facts(image.as_ref(), vaults.as_deref()), rest, last)
}
