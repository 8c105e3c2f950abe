use crate::model::{ActionKind, Fact, Kind, Share, ShareStatus};
use crate::rule::{At, Case, Fix, FixCode, Outcome, Rule, Violation, rule, violation};

rule! {
    /// A recipient has to accept a shared image before it can use or copy it.
    ///
    /// A pending or rejected image is not in the recipient's list of shared images. The cloud offers only accepted
    /// images when it creates a server.
    ///
    /// Accept the image first. This works after a rejection too.
    pub struct NotAccepted;
    code: "not-accepted",
    on: [Copy, Use],
    by: You,
    params: { status: Text },
}

impl Rule for NotAccepted {
    fn check(&self, case: &Case) -> Outcome {
        let image = case.image()?;
        let accepted = |share: &Share| share.status == Some(ShareStatus::Accepted);
        // Either fact is enough to allow the action, even if others are missing.
        if image.open_to_all() == Ok(true) || matches!(case.own_share(), Ok(Some(share)) if accepted(share)) {
            return Ok(());
        }
        if case.is_owner()? {
            return Ok(());
        }
        let Some(share) = case.own_share()? else { return Ok(()) };
        let status = share.status()?;
        if status == ShareStatus::Accepted || image.open_to_all()? {
            return Ok(());
        }
        violation!(At::Fact(Fact::ShareStatus); status = status.as_str())
    }

    fn fixes(&self, case: &Case, _violation: &Violation) -> Vec<Fix> {
        let full_server = case.image_fact(|image| image.kind()) == Ok(Kind::FullServer);
        let vault = if full_server { case.fitting_vault().map(|vault| vault.id.clone()) } else { None };
        let accept = case.action.with(ActionKind::Accept { vault, account: None });
        vec![Fix::first(FixCode::AcceptFirst, accept)]
    }
}
