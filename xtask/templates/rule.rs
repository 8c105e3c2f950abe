use crate::model::Fact;
use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// FILL-IN: what the rule says, in one sentence.
    ///
    /// FILL-IN: why the cloud has it, and what happens without it.
    ///
    /// FILL-IN: what people can do about it.
    pub struct {{Name}};
    code: "{{code}}",
    // FILL-IN: the verbs that it guards; who can resolve it; the names and types of the values in its message.
    on: [Share],
    by: You,
    params: {},
}

impl Rule for {{Name}} {
    fn check(&self, case: &Case) -> Outcome {
        // FILL-IN: the check. `?` on a missing fact leaves the decision open, so ask only for what this case needs.
        if case.image()?.protected()? { violation!(At::Fact(Fact::ImageProtected)) } else { Ok(()) }
    }
}
