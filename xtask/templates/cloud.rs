//! FILL-IN: the service, what a share is there, and whether its recipient has to accept it.

use super::{Cloud, REFUSES, Source, error, note, refuses, refuses_with, warning};
use crate::model::{IdFormat, IdOf, Sharing};
use crate::rules::*;

// FILL-IN: a constant for each document: its title, its address, and the month in which you read it.
const SHARING: Source = Source::new("FILL-IN: title", "FILL-IN: address", "FILL-IN: such as 2026-11");
const ERRORS: Source = Source::new("FILL-IN: title", "FILL-IN: address", "FILL-IN: such as 2026-11");

// FILL-IN: how the cloud writes the ids of accounts. `IdFormat` in src/model/ids.rs explains patterns.
const ACCOUNTS: &[IdFormat] = &[IdFormat { of: IdOf::Account, pattern: "{d12}", example: "123456789012" }];

/// The cloud.
#[rustfmt::skip]
pub(super) static CLOUD: Cloud = Cloud {
    id: "{{id}}",
    name: "FILL-IN: what its provider calls it",
    // FILL-IN: `AT_ONCE` if a share takes effect at once, `OFFERED` if its recipient has to accept it.
    // src/model/sharing.rs has the fields to change.
    sharing: Sharing { ..Sharing::AT_ONCE },
    account_ids: ACCOUNTS,
    // FILL-IN: what no longer works on servers after they lose their image; `Loss` in src/clouds/mod.rs.
    losses: &[],
    // Without an interface the engine judges actions, but writes no requests and reads no responses.
    api: None,
    // FILL-IN: the rows in the order in which the backend checks them. These show what rows look like.
    rows: &[
        error(&ImageNotFound, refuses(404, "FILL-IN: the code"), ERRORS),
        error(&NotOwner { recipients_reject: false }, refuses_with(403), SHARING),
        error(&SharedWithSelf, REFUSES, SHARING),

        warning(&SensitiveData, SHARING),

        note(&RecipientUnverified, SHARING),
    ],
    // FILL-IN: what only the backend can tell. `Refused` stays last: it stands for refusals that no document names.
    refusals: &[
        error(&Refused, REFUSES, ERRORS),
    ],
};
