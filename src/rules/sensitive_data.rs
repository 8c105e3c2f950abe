use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// Recipients can read everything in the image: keys, passwords, histories, personal data.
    ///
    /// They can make servers and copies of it. What has spread in this way cannot be called back, even if the owner
    /// stops sharing.
    ///
    /// Remove keys, passwords, histories and personal data before you share the image.
    pub struct SensitiveData;
    code: "sensitive-data",
    on: [Share],
    by: You,
    params: {},
}

impl Rule for SensitiveData {
    fn check(&self, case: &Case) -> Outcome {
        case.image()?;
        violation!(At::Action("image"))
    }
}
