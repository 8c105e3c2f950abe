//! All actions that an account may want to take on an image, evaluated before its details are chosen.

use crate::engine::catalog::Catalog;
use crate::engine::evaluation::{Decision, Evaluation};
use crate::model::{Accounts, Action, ActionKind, Edit, Id, Kind, Use, Verb};

/// Which actions an account may take on one image.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Menu {
    /// The image.
    pub image: Id,
    /// One item for each verb, and for each kind of use.
    pub items: Vec<Item>,
}

/// One action of a menu. Its details are not chosen yet: which new accounts to share with, and which vault to accept
/// into.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Item {
    /// The verb.
    pub verb: Verb,
    /// The kind of use, if the verb is a use.
    pub r#as: Option<Use>,
    /// What still has to be chosen: JSON Pointers to fields of the action.
    pub needs: &'static [&'static str],
    /// Allow: at least one choice is or may be allowed. Deny: no choice is.
    pub evaluation: Evaluation,
}

impl Catalog {
    /// The menus of these images.
    pub fn menu<'a>(&self, images: impl Iterator<Item = &'a Id>) -> Vec<Menu> {
        images.map(|image| Menu { image: image.clone(), items: self.items(image) }).collect()
    }

    fn items(&self, image: &Id) -> Vec<Item> {
        let item = |kind: ActionKind| {
            let r#as = if let ActionKind::Use { r#as, .. } = kind { Some(r#as) } else { None };
            let action = Action { image: image.clone(), kind };
            let needs: &[&str] = match action.verb() {
                Verb::Share => &["/accounts"],
                Verb::Update => &["/set"],
                _ => &[],
            };
            Item { verb: action.verb(), r#as, needs, evaluation: self.evaluation(&action) }
        };
        let uses = Use::ALL.iter().map(|r#as| item(ActionKind::Use { r#as: *r#as, region: None }));
        let mut items = vec![
            item(ActionKind::Share { accounts: Vec::new(), region: None }),
            item(ActionKind::Unshare { accounts: Accounts::All }),
            self.acceptance(image),
            item(ActionKind::Reject { account: None }),
            item(ActionKind::Delete { force: false }),
            item(ActionKind::Copy { region: None, key: None, granted_to: None, name: None }),
        ];
        items.extend(uses);
        items.push(item(ActionKind::Update { set: Edit::default() }));
        items
    }

    fn evaluation(&self, action: &Action) -> Evaluation {
        Evaluation::of(self.context().cloud, &self.case(action).as_draft())
    }

    /// The best outcome of accepting, over all known vaults.
    fn acceptance(&self, image: &Id) -> Item {
        let into = |vault| {
            let kind = ActionKind::Accept { vault, account: None };
            self.evaluation(&Action { image: image.clone(), kind })
        };
        let needs_vault = self.image(image).is_some_and(|image| image.kind() == Ok(Kind::FullServer));
        let vaults = self.vaults().filter(|_| needs_vault).unwrap_or_default();
        let rank = |evaluation: &Evaluation| match evaluation.decision {
            Decision::Allow => 0,
            Decision::Unknown => 1,
            Decision::Deny => 2,
        };
        // The first of the best vaults, so that the findings are those of a likely choice.
        let evaluation = vaults
            .iter()
            .map(|vault| into(Some(vault.id.clone())))
            .min_by_key(rank)
            .unwrap_or_else(|| into(None));
        let needs: &[&str] = if needs_vault { &["/vault"] } else { &[] };
        Item { verb: Verb::Accept, r#as: None, needs, evaluation }
    }
}
