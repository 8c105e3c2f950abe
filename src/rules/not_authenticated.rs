use crate::rule::{At, Case, Outcome, Rule, rule, violation};

rule! {
    /// The backend does not believe that the request comes from the account that it names.
    ///
    /// A token may have expired, a signature may be wrong, or a key may have been withdrawn. Only the backend can tell.
    ///
    /// Sign in again, or check the credentials and the clock of the client.
    pub struct NotAuthenticated;
    code: "not-authenticated",
    on: [Share, Unshare, Accept, Reject, Delete, Copy, Use, Update],
    by: You,
    params: {}
}

impl Rule for NotAuthenticated {
    fn check(&self, _: &Case) -> Outcome {
        violation!(At::Action("image"))
    }
}
