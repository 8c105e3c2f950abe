//! Shared by the native tests: JSON as an [`Input`].

use image_sharing::model::input::{Input, Shape};
use serde_json::Value;

/// JSON, read by the same code that reads JavaScript values.
pub struct Json(pub Value);

impl Input for Json {
    fn shape(self) -> Shape<Self> {
        match self.0 {
            Value::Null => Shape::Null,
            Value::Bool(flag) => Shape::Flag(flag),
            Value::Number(number) => Shape::Number(number.as_f64().unwrap_or(f64::NAN)),
            Value::String(text) => Shape::Text(text),
            Value::Array(items) => Shape::List(items.into_iter().map(Json).collect()),
            Value::Object(fields) => {
                Shape::Record(fields.into_iter().map(|(key, value)| (key, Json(value))).collect())
            }
        }
    }
}
