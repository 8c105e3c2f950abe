//! Actions as numbers, for checks that are too frequent to read an object each time.
//!
//! JavaScript registers an id once, and then passes its number; 0 means no id. The action code decides what the other
//! numbers mean.

use crate::model::{Accounts, Action, ActionKind, Id, Nullable, Use, string_enum};

string_enum! {
    /// A verb, with all of its details except ids.
    ActionCode {
        /// Share with the accounts, in the region `place`.
        Share = "share",
        /// Stop sharing with the accounts.
        Unshare = "unshare",
        /// Stop sharing with everybody.
        UnshareAll = "unshare-all",
        /// Accept into the vault `place`, for the account `holder`.
        Accept = "accept",
        /// Reject for the account `holder`.
        Reject = "reject",
        /// Delete, unless the image is in use.
        Delete = "delete",
        /// Delete, even if the image is in use.
        DeleteByForce = "delete-by-force",
        /// Copy to the region `place`.
        Copy = "copy",
        /// Copy to the region `place`, unencrypted.
        CopyPlain = "copy-plain",
        /// Copy to the region `place`, under the key with the id `holder`.
        CopyUnderKey = "copy-under-key",
        /// Create a server in the region `place`.
        UseServer = "use-server",
        /// Replace a system disk in the region `place`.
        UseSystemDisk = "use-system-disk",
        /// Create a data disk in the region `place`.
        UseDataDisk = "use-data-disk",
        /// Reinitialize a disk in the region `place`.
        UseReinitialize = "use-reinitialize",
    }
}

/// Ids by number.
#[derive(Debug, Default)]
pub struct IdTable(Vec<Id>);

impl IdTable {
    /// Registers an id, and returns its number.
    pub fn add(&mut self, id: &str) -> u32 {
        self.0.push(id.into());
        self.0.len() as u32
    }

    /// Forgets all ids and their numbers.
    pub fn clear(&mut self) {
        self.0 = Vec::new();
    }

    fn get(&self, number: u32) -> Option<&Id> {
        self.0.get((number as usize).checked_sub(1)?)
    }

    /// The action for these numbers; `None` if they stand for no action.
    pub fn action(&self, code: u32, image: u32, place: u32, holder: u32, accounts: &[u32]) -> Option<Action> {
        let of = |number| self.get(number).cloned();
        let accounts = || {
            let mut ids = Vec::with_capacity(accounts.len());
            for number in accounts {
                ids.push(of(*number)?);
            }
            Some(ids)
        };
        let r#use = |r#as| ActionKind::Use { r#as, region: of(place) };
        let copy = |key| ActionKind::Copy { region: of(place), key, granted_to: None, name: None };
        let kind = match ActionCode::ALL.get(code as usize)? {
            ActionCode::Share => ActionKind::Share { accounts: accounts()?, region: of(place) },
            ActionCode::Unshare => ActionKind::Unshare { accounts: Accounts::Only(accounts()?) },
            ActionCode::UnshareAll => ActionKind::Unshare { accounts: Accounts::All },
            ActionCode::Accept => ActionKind::Accept { vault: of(place), account: of(holder) },
            ActionCode::Reject => ActionKind::Reject { account: of(holder) },
            ActionCode::Delete => ActionKind::Delete { force: false },
            ActionCode::DeleteByForce => ActionKind::Delete { force: true },
            ActionCode::Copy => copy(None),
            ActionCode::CopyPlain => copy(Some(Nullable::Null)),
            ActionCode::CopyUnderKey => copy(Some(Nullable::Value(of(holder)?))),
            ActionCode::UseServer => r#use(Use::Server),
            ActionCode::UseSystemDisk => r#use(Use::SystemDisk),
            ActionCode::UseDataDisk => r#use(Use::DataDisk),
            ActionCode::UseReinitialize => r#use(Use::Reinitialize),
        };
        Some(Action { image: of(image)?, kind })
    }
}
