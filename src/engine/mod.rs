//! All that answers: what the rules of a cloud say of an action, and what follows from that.

mod catalog;
mod context;
mod differences;
mod effects;
mod evaluation;
mod explain;
mod fixes;
mod menu;
#[cfg(all(feature = "messages", not(target_arch = "wasm32")))]
pub mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod output;
mod plan;
mod request;
mod store;
mod verdict;

pub use catalog::Catalog;
pub use context::{Context, View};
pub use differences::Difference;
pub use effects::{Effect, EffectCode};
pub use evaluation::{Decision, Evaluation, Finding};
pub use explain::Explanation;
pub use menu::{Item, Menu};
#[cfg(all(feature = "messages", not(target_arch = "wasm32")))]
pub use output::Readable;
pub use plan::{Choice, Plan, Wanted};
pub use request::{CatalogRequest, CheckRequest, ContextRequest, ExplainRequest};
pub use verdict::{ActionDenied, Verdict};
