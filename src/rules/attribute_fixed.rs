use crate::action::ActionKind;
use crate::case::Case;
use crate::outcome::{At, Outcome, Stop, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// Of what is said of an image its owner can change the name, and nothing that decides what can be done with it.
    ///
    /// Whom it is open to, whether it is protected and whether it is ready is up to the cloud.
    pub struct AttributeFixed;
    code: "attribute-fixed",
    on: [Update],
    by: Provider,
    params: { attribute: Text },
}

impl Rule for AttributeFixed {
    fn check(&self, case: &Case) -> Outcome {
        let ActionKind::Update { set } = &case.action.kind else { return Ok(()) };
        case.image()?;
        let changed = [
            ("visibility", set.visibility.is_some()),
            ("protected", set.protected.is_some()),
            ("status", set.status.is_some()),
        ];
        Stop::gather(changed.into_iter().filter(|(_, changed)| *changed).map(|(attribute, _)| {
            refuse!(At::Action("set"); attribute = attribute)
        }))
    }
}
