use crate::model::{ActionKind, Encryption, Key, Nullable};
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Whether an image of one's own can be copied within its region is told in two ways by the cloud's own documents.
    ///
    /// The guide has it as the way to another encryption; the table of error codes asks for another region. A copy
    /// that is encrypted as the image is may be refused.
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
