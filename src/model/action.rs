//! The verbs: what an account may want to do with an image.

use crate::model::{Id, Nullable, Status, Visibility, string_enum};
use rustc_hash::FxHashSet;
use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};
use serde::{Serialize, Serializer};
use std::fmt;

string_enum! {
    /// The verb of an action.
    Verb {
        /// Let other accounts use an image.
        Share = "share",
        /// Take that back.
        Unshare = "unshare",
        /// Take an image that is offered.
        Accept = "accept",
        /// Decline an image that is offered, or give it back.
        Reject = "reject",
        /// Delete an image.
        Delete = "delete",
        /// Make an own copy, in this or another region, under this or another key.
        Copy = "copy",
        /// Make a server or a disk from an image.
        Use = "use",
        /// Change what is said of an image.
        Update = "update",
    }
}

string_enum! {
    /// What an image is used for.
    Use {
        /// Create a server.
        Server = "server",
        /// Replace the system disk of a server: change its operating system.
        SystemDisk = "system-disk",
        /// Create a data disk.
        DataDisk = "data-disk",
        /// Set a disk that was made from the image back to it.
        Reinitialize = "reinitialize",
    }
}

/// What an update sets; the rest stays.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default, expecting = "an object")]
pub struct Edit {
    /// Who can see the image without a share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility: Option<Visibility>,
    /// Whether it is protected from deletion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub protected: Option<bool>,
    /// Where it is in its life.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Whom an unshare concerns.
#[derive(Clone, Debug, PartialEq)]
pub enum Accounts {
    /// Everybody who has a share.
    All,
    /// These.
    Only(Vec<Id>),
}

/// Something that an account wants to do with one image.
#[derive(Clone, Debug, PartialEq)]
pub struct Action {
    /// The id of the image.
    pub image: Id,
    /// What to do with it.
    pub kind: ActionKind,
}

/// What an action does, with what it needs to know.
#[derive(Clone, Debug, PartialEq)]
pub enum ActionKind {
    /// See [`Verb::Share`].
    Share {
        /// With whom.
        accounts: Vec<Id>,
        /// Where they want to use it, if not where it is.
        region: Option<Id>,
    },
    /// See [`Verb::Unshare`].
    Unshare {
        /// With whom no longer.
        accounts: Accounts,
    },
    /// See [`Verb::Accept`].
    Accept {
        /// Where a full-server image goes.
        vault: Option<Id>,
        /// On whose behalf, if not the caller's.
        account: Option<Id>,
    },
    /// See [`Verb::Reject`].
    Reject {
        /// On whose behalf, if not the caller's.
        account: Option<Id>,
    },
    /// See [`Verb::Delete`].
    Delete {
        /// Although servers made from it exist.
        force: bool,
    },
    /// See [`Verb::Copy`].
    Copy {
        /// Where to, if not where it is.
        region: Option<Id>,
        /// The key of the copy: a key's id, `default`, or null for plain; left out: as the source.
        key: Option<Nullable<Id>>,
        /// Accounts that this key is granted to; left out: that is not known.
        granted_to: Option<Vec<Id>>,
        /// What to call it.
        name: Option<String>,
    },
    /// See [`Verb::Use`].
    Use {
        /// What for.
        r#as: Use,
        /// Where, if not where the image is.
        region: Option<Id>,
    },
    /// See [`Verb::Update`].
    Update {
        /// What.
        set: Edit,
    },
}

impl Action {
    /// The same action on the same image with other particulars.
    pub fn with(&self, kind: ActionKind) -> Self {
        Self { image: self.image.clone(), kind }
    }

    /// The verb.
    pub const fn verb(&self) -> Verb {
        match self.kind {
            ActionKind::Share { .. } => Verb::Share,
            ActionKind::Unshare { .. } => Verb::Unshare,
            ActionKind::Accept { .. } => Verb::Accept,
            ActionKind::Reject { .. } => Verb::Reject,
            ActionKind::Delete { .. } => Verb::Delete,
            ActionKind::Copy { .. } => Verb::Copy,
            ActionKind::Use { .. } => Verb::Use,
            ActionKind::Update { .. } => Verb::Update,
        }
    }

    /// The region that the action names.
    pub fn region(&self) -> Option<&Id> {
        match &self.kind {
            ActionKind::Share { region, .. }
            | ActionKind::Copy { region, .. }
            | ActionKind::Use { region, .. } => region.as_ref(),
            _ => None,
        }
    }

    /// What the action sets, if it is an update.
    pub const fn edit(&self) -> Option<&Edit> {
        match &self.kind {
            ActionKind::Update { set } => Some(set),
            _ => None,
        }
    }

    /// The accounts that the action names one by one.
    pub fn accounts(&self) -> &[Id] {
        match &self.kind {
            ActionKind::Share { accounts, .. }
            | ActionKind::Unshare { accounts: Accounts::Only(accounts) } => accounts,
            _ => &[],
        }
    }

    /// The same action for other accounts; an action that names none stays as it is.
    pub fn for_accounts(&self, chosen: Vec<Id>) -> Self {
        match &self.kind {
            ActionKind::Share { region, .. } => {
                self.with(ActionKind::Share { accounts: chosen, region: region.clone() })
            }
            ActionKind::Unshare { .. } => self.with(ActionKind::Unshare { accounts: Accounts::Only(chosen) }),
            _ => self.clone(),
        }
    }
}

/// Every account once, in the order in which they are named first.
pub(crate) fn distinct(accounts: &[Id]) -> impl Iterator<Item = &Id> {
    let (several, mut seen) = (accounts.len() > 1, FxHashSet::default());
    accounts.iter().filter(move |account| !several || seen.insert(*account))
}

/// An action as it is written: every field that some verb has.
#[derive(serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields, expecting = "an action")]
struct Written {
    r#type: Verb,
    image: Id,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    accounts: Option<Accounts>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    region: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    vault: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    account: Option<Id>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    force: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<Nullable<Id>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    granted_to: Option<Vec<Id>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    r#as: Option<Use>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    set: Option<Edit>,
}

impl Written {
    /// The fields that are there although the verb does not have them.
    fn surplus(&self, fields: &[&str]) -> Option<&'static str> {
        let present = [
            ("accounts", self.accounts.is_some()),
            ("region", self.region.is_some()),
            ("vault", self.vault.is_some()),
            ("account", self.account.is_some()),
            ("force", self.force.is_some()),
            ("key", self.key.is_some()),
            ("grantedTo", self.granted_to.is_some()),
            ("name", self.name.is_some()),
            ("as", self.r#as.is_some()),
            ("set", self.set.is_some()),
        ];
        present.into_iter().find(|(field, there)| *there && !fields.contains(field)).map(|(field, _)| field)
    }
}

/// The fields of a verb's action.
const fn fields(verb: Verb) -> &'static [&'static str] {
    match verb {
        Verb::Share => &["type", "image", "accounts", "region"],
        Verb::Unshare => &["type", "image", "accounts"],
        Verb::Accept => &["type", "image", "vault", "account"],
        Verb::Reject => &["type", "image", "account"],
        Verb::Delete => &["type", "image", "force"],
        Verb::Copy => &["type", "image", "region", "key", "grantedTo", "name"],
        Verb::Use => &["type", "image", "as", "region"],
        Verb::Update => &["type", "image", "set"],
    }
}

impl<'de> Deserialize<'de> for Action {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = Written::deserialize(deserializer)?;
        let fields = fields(written.r#type);
        if let Some(surplus) = written.surplus(fields) {
            return Err(D::Error::unknown_field(surplus, fields));
        }
        let kind = match written.r#type {
            Verb::Share => match written.accounts.ok_or_else(|| D::Error::missing_field("accounts"))? {
                Accounts::Only(accounts) => ActionKind::Share { accounts, region: written.region },
                Accounts::All => {
                    return Err(D::Error::invalid_value(
                        Unexpected::Str("all"),
                        &"a list of accounts in a share",
                    ));
                }
            },
            Verb::Unshare => ActionKind::Unshare {
                accounts: written.accounts.ok_or_else(|| D::Error::missing_field("accounts"))?,
            },
            Verb::Accept => ActionKind::Accept { vault: written.vault, account: written.account },
            Verb::Reject => ActionKind::Reject { account: written.account },
            Verb::Delete => ActionKind::Delete { force: written.force.unwrap_or(false) },
            Verb::Copy => ActionKind::Copy {
                region: written.region,
                key: written.key,
                granted_to: written.granted_to,
                name: written.name,
            },
            Verb::Use => ActionKind::Use {
                r#as: written.r#as.ok_or_else(|| D::Error::missing_field("as"))?,
                region: written.region,
            },
            Verb::Update => {
                let set = written.set.ok_or_else(|| D::Error::missing_field("set"))?;
                if set == Edit::default() {
                    let expected = &"something to set: `visibility`, `protected`, `status` or `name`";
                    return Err(D::Error::invalid_value(Unexpected::Other("an empty object"), expected));
                }
                ActionKind::Update { set }
            }
        };
        Ok(Self { image: written.image, kind })
    }
}

impl Serialize for Action {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut written = Written {
            r#type: self.verb(),
            image: self.image.clone(),
            accounts: None,
            region: self.region().cloned(),
            vault: None,
            account: None,
            force: None,
            key: None,
            granted_to: None,
            name: None,
            r#as: None,
            set: None,
        };
        match &self.kind {
            ActionKind::Share { accounts, .. } => written.accounts = Some(Accounts::Only(accounts.clone())),
            ActionKind::Unshare { accounts } => written.accounts = Some(accounts.clone()),
            ActionKind::Accept { vault, account } => {
                written.vault.clone_from(vault);
                written.account.clone_from(account);
            }
            ActionKind::Reject { account } => written.account.clone_from(account),
            ActionKind::Delete { force } => written.force = force.then_some(true),
            ActionKind::Copy { key, granted_to, name, .. } => {
                written.key.clone_from(key);
                written.granted_to.clone_from(granted_to);
                written.name.clone_from(name);
            }
            ActionKind::Use { r#as, .. } => written.r#as = Some(*r#as),
            ActionKind::Update { set } => written.set = Some(set.clone()),
        }
        written.serialize(serializer)
    }
}

impl Serialize for Accounts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::All => serializer.serialize_str("all"),
            Self::Only(accounts) => accounts.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Accounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AccountsVisitor;
        impl<'de> Visitor<'de> for AccountsVisitor {
            type Value = Accounts;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of accounts, or \"all\" in an unshare")
            }
            fn visit_str<E: Error>(self, word: &str) -> Result<Accounts, E> {
                if word == "all" {
                    Ok(Accounts::All)
                } else {
                    Err(E::invalid_value(Unexpected::Str(word), &self))
                }
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Accounts, A::Error> {
                let mut accounts = Vec::new();
                // People type these: an empty one is refused by a rule, with a reason.
                while let Some(account) = list.next_element::<String>()? {
                    accounts.push(account.into());
                }
                Ok(Accounts::Only(accounts))
            }
        }
        deserializer.deserialize_any(AccountsVisitor)
    }
}
