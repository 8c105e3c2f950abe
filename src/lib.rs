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
//! [`engine`] for how they are asked.

pub mod backends;
pub mod bindings;
pub mod clouds;
pub mod engine;
pub mod model;
pub mod rule;
pub mod rules;

pub use engine::{Catalog, Context, Decision, Finding, Verdict, View};
pub use model::{Accounts, Action, ActionKind, Edit, Image, Use, Vault, Verb};
