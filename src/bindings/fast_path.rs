//! Actions as numbers, for questions that are asked too often to read an object each time.
//!
//! JavaScript names an id once and passes its number from then on; 0 stands for nothing. What the numbers of an action
//! mean depends on its code.

use crate::model::{Accounts, Action, ActionKind, Id, Nullable, Use, string_enum};

string_enum! {
    /// A verb, with those of its particulars that are no ids.
    ActionCode {
        /// Share with the accounts, in the place.
        Share = "share",
        /// Stop sharing with the accounts.
        Unshare = "unshare",
        /// Stop sharing with everybody.
        UnshareAll = "unshare-all",
        /// Accept into the place, a vault, for the holder, an account.
        Accept = "accept",
        /// Reject for the holder.
        Reject = "reject",
        /// Delete unless it is in use.
        Delete = "delete",
        /// Delete.
        DeleteByForce = "delete-by-force",
        /// Copy to the place.
        Copy = "copy",
        /// Copy to the place, unencrypted.
        CopyPlain = "copy-plain",
        /// Copy to the place, under a key of the holder: its id.
        CopyUnderKey = "copy-under-key",
        /// Use in the place.
        UseServer = "use-server",
        /// Use in the place.
        UseSystemDisk = "use-system-disk",
        /// Use in the place.
        UseDataDisk = "use-data-disk",
        /// Use in the place.
        UseReinitialize = "use-reinitialize",
    }
}

/// Ids by number.
#[derive(Debug, Default)]
pub struct IdTable(Vec<Id>);

impl IdTable {
    /// Gives an id a number.
    pub fn add(&mut self, id: &str) -> u32 {
        self.0.push(id.into());
        self.0.len() as u32
    }

    /// Takes all numbers back.
    pub fn clear(&mut self) {
        self.0 = Vec::new();
    }

    fn get(&self, number: u32) -> Option<&Id> {
        self.0.get((number as usize).checked_sub(1)?)
    }

    /// The action that some numbers stand for; none if they stand for nothing.
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
