use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// What is in an image, its recipients can read: keys, passwords, histories, personal data.
    ///
    /// They can make servers and copies of it, and what has spread that way cannot be called back.
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
