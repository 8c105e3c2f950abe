use crate::model::{ActionKind, Encryption, Key, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The cloud may refuse a copy within the region of the image that keeps its encryption, because its own documents
    /// contradict each other.
    ///
    /// The guide describes a copy within the region as the way to another encryption. The table of error codes asks for
    /// another region.
    ///
    /// Continue with the image itself, copy it to another region, or give the copy another key.
    pub struct SameRegionCopy;
    code: "same-region-copy",
    on: [Copy],
    by: You,
    params: { region: Text },
}

impl Rule for SameRegionCopy {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let ActionKind::Copy { region, key, .. } = &case.action.kind else { return Ok(()) };
        let image_region = image.region()?;
        if region.as_ref().is_some_and(|region| region != image_region) || !case.is_owner()? {
            return Ok(());
        }
        let as_it_is = match key {
            None => true,
            Some(key) => match (key, image.encryption()?) {
                (Nullable::Null, encryption) => encryption.is_none(),
                (Nullable::Value(_), None) => false,
                (Nullable::Value(key), Some(Encryption { key: Key::Default, .. })) => **key == *"default",
                (Nullable::Value(key), Some(encryption)) => encryption.id.as_ref() == Some(key),
            },
        };
        if as_it_is { violation!(At::Action("region"); region = image_region) } else { Ok(()) }
    }
}
