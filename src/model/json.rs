//! Values of `serde_json` as input. Needs the feature `json`.

use super::input::{Input, Shape};
use serde_json::Value;

/// With [`read`](super::input::read), errors have the path to what is wrong, the value there, and what was expected, as
/// those of the package do. `serde_json::from_value` accepts the same values, with shorter errors.
///
/// ```
/// use image_sharing::Action;
/// use image_sharing::model::input;
/// use serde_json::json;
///
/// let error = input::read_as::<Action, _>("action", json!({ "type": "shrae", "image": "m-1" })).unwrap_err();
/// assert_eq!(error.problem().path, "action.type");
/// assert_eq!(error.problem().nearest.as_deref(), Some("share"));
/// ```
impl Input for Value {
    fn shape(self) -> Shape<Self> {
        match self {
            Self::Null => Shape::Null,
            Self::Bool(flag) => Shape::Flag(flag),
            Self::Number(number) => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
            Self::String(text) => Shape::Text(text),
            Self::Array(items) => Shape::List(items),
            Self::Object(fields) => Shape::Record(fields.into_iter().collect()),
        }
    }
}
