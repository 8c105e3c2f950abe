//! The rules of sharing machine images between cloud accounts, answered before anything is sent.
//!
//! ```
//! use image_sharing::{Action, ActionKind, Catalog, Context, Decision, Image, clouds};
//!
//! let cloud = clouds::find("alibaba-ecs").ok_or("no such cloud")?;
//! let catalog = Catalog::new(Context::new(cloud, "1111111111111111"), vec![Image::new("m-1")], None)?;
//! let share = Action {
//!     image: "m-1".into(),
//!     kind: ActionKind::Share { accounts: vec!["2222222222222222".into()], region: None },
//! };
//! assert_eq!(catalog.check(&share).decision, Decision::Unknown); // who owns `m-1`, where is it, …?
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! Read [`clouds`] for what a cloud is, [`rule`] for what a rule is, [`rules`] for the list of them, and
//! [`catalog`] for how they are asked.

pub mod action;
pub mod backends;
#[cfg(target_arch = "wasm32")]
pub mod bindings;
pub mod case;
pub mod catalog;
pub mod clouds;
pub mod context;
pub mod differences;
pub mod effects;
pub mod explain;
pub mod facts;
mod fixes;
pub mod handles;
pub mod ids;
pub mod menu;
pub mod outcome;
pub mod plan;
pub mod request;
pub mod rule;
pub mod rules;
pub mod sharing;
mod store;
pub mod survey;
pub mod values;
pub mod verdict;
pub mod wire;

pub use action::{Accounts, Action, ActionKind, Edit, Use, Verb};
pub use catalog::Catalog;
pub use context::{Context, View};
pub use facts::{Image, Vault};
pub use survey::{Decision, Finding};
pub use verdict::Verdict;
