//! The rules for sharing machine images between cloud accounts, checked before you send a request.
//!
//! Clouds let one account share a machine image with another, each by its own rules. This crate knows the rules. It
//! checks an action on the facts that the caller gives, and never guesses: without a fact that decides, the decision is
//! *unknown*. The npm package `image-sharing` is this crate, compiled to WebAssembly. A Rust backend that uses the crate
//! gives the same verdicts, in the same JSON.
//!
//! ```
//! use image_sharing::{CheckRequest, Decision};
//! use serde_json::json;
//!
//! // The request as a frontend sends it. A backend gets the facts from its own database.
//! let request: CheckRequest = serde_json::from_value(json!({
//!     "cloud": "alibaba-ecs",
//!     "account": "1000000000000001",
//!     "region": "cn-hangzhou",
//!     "image": { "id": "m-1", "owner": "1000000000000001", "region": "cn-hangzhou", "status": "creating" },
//!     "action": { "type": "share", "image": "m-1", "accounts": ["1000000000000001"] },
//! }))?;
//!
//! let verdict = request.check()?;
//! assert_eq!(verdict.decision, Decision::Deny);
//! let codes: Vec<_> = verdict.findings.iter().map(|finding| finding.code()).collect();
//! assert!(codes.contains(&"shared-with-self") && codes.contains(&"image-not-available"));
//!
//! // The verdict as the package returns it.
//! let json = serde_json::to_value(&verdict)?;
//! assert_eq!(json["decision"], "deny");
//! assert_eq!(json["findings"][0]["level"], "error");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A [`Catalog`] holds facts: load them once, ask often. [`Catalog::read`] gets them from the responses of the cloud
//! itself. `examples/backend` is a server that checks each action again.
//!
//! # JSON
//!
//! Facts, actions and requests read and write JSON with serde; results are written. The JSON is that of the package.
//! `null` is a value: the image is known to have none. A field that is left out is unknown. Amounts are numbers of GiB,
//! times ISO 8601. Fields that do not exist are errors.
//!
//! # Features
//!
//! Both are off by default, and have no effect in WebAssembly.
//!
//! | Feature | What it adds |
//! | --- | --- |
//! | `messages` | `messages::Texts`: the texts of findings, fixes and effects, in English, German and Chinese. Results in JSON have them, too. |
//! | `json` | `serde_json::Value` as [`Input`](model::input::Input): errors with the path, the value and what was expected. `FromStr` for [`backends::Json`]. |
//!
//! # Modules
//!
//! [`model`] has the facts and actions, [`engine`] the results, [`clouds`] the tables of rules, [`rule`] what a rule is,
//! [`rules`] the list of them, [`backends`] the requests and responses of clouds.

// Not in Cargo.toml: the modules that tests share would not pass. Without texts, their types are out of reach.
#![cfg_attr(feature = "messages", warn(unreachable_pub))]

pub mod backends;
#[doc(hidden)]
pub mod bindings;
pub mod clouds;
pub mod engine;
pub mod model;
pub mod rule;
pub mod rules;

#[cfg(all(feature = "messages", not(target_arch = "wasm32")))]
pub use engine::messages;
pub use engine::{
    ActionDenied, Catalog, CatalogRequest, CheckRequest, Context, ContextRequest, Decision, ExplainRequest,
    Finding, Verdict, View,
};
pub use model::{Accounts, Action, ActionKind, Edit, Image, Use, Vault, Verb};
