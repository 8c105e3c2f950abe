//! The paths of all declared facts.

use image_sharing::model::{Caller, Facts, RecordInfo, ValueType};
use std::collections::BTreeSet;

/// The path of every declared fact, from the objects that hold them. In a list the index is left out.
pub fn declared() -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    add(Facts::INFO, "", &mut paths);
    add(Caller::INFO, "", &mut paths);
    paths
}

/// Adds the path of every field of a record, and of the records in it. In a list the index is left out.
fn add(record: &RecordInfo, at: &str, paths: &mut BTreeSet<String>) {
    for field in record.fields {
        let path = format!("{at}/{}", field.name());
        let mut value = field.value;
        while let ValueType::List(inner) | ValueType::Nullable(inner) = value {
            value = *inner;
        }
        // Rules speak of one image.
        let pointer = path.replacen("/images", "/image", 1);
        if let Some(fact) = field.fact {
            let path = fact.path();
            // A backup is known by its service.
            let is_field = path == pointer || path == format!("{pointer}/service");
            assert!(is_field, "src/model/facts.rs: {fact:?} has the path {path}, but its field is {pointer}");
        }
        if let ValueType::Object(inner) = value {
            add(inner, &path, paths);
        }
        paths.insert(path);
    }
}
