use crate::action::ActionKind;
use crate::case::Case;
use crate::facts::{Status, Visibility};
use crate::outcome::{At, Outcome, Stop, refuse};
use crate::rule::{Rule, rule};

rule! {
    /// The cloud has no request that would change this of an image, or not to this.
    pub struct UnsupportedUpdate {
        /// What an image can be made.
        visibilities: &'static [Visibility],
        /// The states that an image can be put in.
        statuses: &'static [Status],
        /// Whether it can be protected from deletion.
        protection: bool,
        /// Whether it can be renamed.
        name: bool,
    }
    code: "unsupported-update",
    on: [Update],
    by: Provider,
    params: { field: Text },
}

impl Rule for UnsupportedUpdate {
    fn check(&self, case: &Case) -> Outcome {
        let ActionKind::Update { set } = &case.action.kind else { return Ok(()) };
        let fields = [
            ("visibility", "set/visibility", set.visibility.is_none_or(|it| self.visibilities.contains(&it))),
            ("status", "set/status", set.status.is_none_or(|it| self.statuses.contains(&it))),
            ("protected", "set/protected", set.protected.is_none() || self.protection),
            ("name", "set/name", set.name.is_none() || self.name),
        ];
        Stop::gather(fields.into_iter().map(|(field, at, supported)| {
            if supported { Ok(()) } else { refuse!(At::Action(at); field = field) }
        }))
    }
}
