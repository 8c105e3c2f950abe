//! What a rule is, what it can ask, what it can say, and the macro that declares one.

mod case;
mod outcome;

pub use case::*;
pub use outcome::*;

pub(crate) use outcome::violation;

use crate::model::{Action, ActionKind, Id, Limits, Verb, string_enum};
use std::fmt;

string_enum! {
    /// How much a finding weighs.
    Level {
        /// The action is denied.
        Error = "error",
        /// The cloud accepts the action, but it does harm or does not work later.
        Warning = "warning",
        /// The action is fine. People should know this.
        Note = "note",
    }
}

string_enum! {
    /// Who can resolve a finding.
    By {
        /// The caller.
        You = "you",
        /// The owner of the image.
        Owner = "owner",
        /// The account that the image is shared with.
        Recipient = "recipient",
        /// An administrator of the caller's account.
        Admin = "admin",
        /// The cloud.
        Provider = "provider",
    }
}

/// A rule's declaration: everything about it that does not depend on a case.
#[derive(Debug)]
#[non_exhaustive]
pub struct RuleInfo {
    /// Its name; completes "denied: …".
    pub code: &'static str,
    /// Its doc comment, in Markdown: what it says, why the cloud has it, and what to do, a paragraph each. Empty in the
    /// wasm, which never shows it.
    pub doc: &'static str,
    /// The verbs that it guards.
    pub on: &'static [Verb],
    /// Who can resolve it.
    pub by: By,
    /// The names and types of the values in its findings.
    pub params: &'static [(&'static str, ParamType)],
}

/// Actions that resolve a finding: first `before`, then `instead`, or the action itself if there is no `instead`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Fix {
    /// Its code, which names the text of its title.
    pub code: FixCode,
    /// The values in the title.
    pub params: Params,
    /// Actions to do first.
    pub before: Vec<Action>,
    /// The action to do in place of the one that was asked for.
    pub instead: Option<Action>,
}

impl Fix {
    /// Do this action in place of the one that was asked for.
    pub fn instead(code: FixCode, action: Action) -> Self {
        Self { code, params: Vec::new(), before: Vec::new(), instead: Some(action) }
    }

    /// Do this action first, then the one that was asked for.
    pub fn first(code: FixCode, action: Action) -> Self {
        Self { code, params: Vec::new(), before: vec![action], instead: None }
    }

    /// The fix with a value for its title.
    #[must_use]
    pub fn param(mut self, name: &'static str, value: impl Into<Param>) -> Self {
        self.params.push((name, value.into()));
        self
    }

    /// The fix with actions to do before its own.
    #[must_use]
    pub fn after(mut self, before: Vec<Action>) -> Self {
        self.before = before;
        self
    }

    /// Copy the image and work with the copy, which belongs to the caller. Not offered for an encrypted image: a person
    /// has to choose the key.
    pub(crate) fn copy_for_yourself(case: &Case) -> Vec<Self> {
        if case.image_fact(|image| image.encryption()) != Ok(None) {
            return Vec::new();
        }
        let copy = ActionKind::Copy { region: None, key: None, granted_to: None, name: None };
        vec![Self::instead(FixCode::CopyForYourself, case.action.with(copy))]
    }

    /// Name every account once, if one is named more often.
    pub(crate) fn name_once(case: &Case) -> Vec<Self> {
        let once: Vec<Id> = case.distinct_accounts().cloned().collect();
        if once.len() == case.action.accounts().len() {
            return Vec::new();
        }
        vec![Self::instead(FixCode::NameOnce, case.action.for_accounts(once))]
    }

    /// Accept into one of the caller's vaults that fits, if there is one.
    pub(crate) fn use_vault(case: &Case) -> Vec<Self> {
        let Some(vault) = case.fitting_vault() else { return Vec::new() };
        let accept = ActionKind::Accept { vault: Some(vault.id.clone()), account: None };
        vec![Self::instead(FixCode::UseVault, case.action.with(accept)).param("vault", &vault.id)]
    }
}

macro_rules! fix_codes {
    ($($(#[doc = $doc:literal])+ $name:ident = $code:literal $safety:literal [$($param:literal $type:ident),*]),+ $(,)?) => {
        string_enum! {
            /// What a fix does.
            FixCode { $($(#[doc = $doc])+ $name = $code),+ }
        }

        impl FixCode {
            /// `confirm` if somebody loses something or pays, else `safe`.
            pub const fn safety(self) -> &'static str {
                match self { $(Self::$name => $safety),+ }
            }

            /// The names and types of the values in its title.
            pub const fn params(self) -> &'static [(&'static str, ParamType)] {
                match self { $(Self::$name => &[$(($param, ParamType::$type)),*]),+ }
            }
        }
    };
}

fix_codes! {
    /// Leave out the accounts at fault.
    ForTheRest = "for-the-rest" "safe" ["count" Number],
    /// Share with as many as fit.
    AsManyAsFit = "as-many-as-fit" "safe" ["count" Number],
    /// Send several requests.
    Split = "split" "safe" ["calls" Number, "max" Number],
    /// Name every account once.
    NameOnce = "name-once" "safe" [],
    /// Copy the image to the region where it is wanted.
    CopyToRegion = "copy-to-region" "confirm" ["region" Text],
    /// Copy the image for the caller.
    CopyForYourself = "copy-for-yourself" "confirm" [],
    /// Copy the image without encryption.
    CopyUnencrypted = "copy-unencrypted" "confirm" [],
    /// Give the image the visibility that shares need.
    MakeShared = "make-shared" "confirm" [],
    /// Copy the image under a key of the caller.
    CopyWithDefaultKey = "copy-with-default-key" "confirm" [],
    /// Accept first.
    AcceptFirst = "accept-first" "safe" [],
    /// Accept into a vault that fits.
    UseVault = "use-vault" "safe" ["vault" Text],
    /// Leave the vault out.
    WithoutVault = "without-vault" "safe" [],
    /// Reject in place of delete.
    RejectInstead = "reject-instead" "confirm" [],
    /// Stop sharing first.
    UnshareAll = "unshare-all" "confirm" ["count" Number],
    /// Lift the protection first.
    LiftProtection = "lift-protection" "confirm" [],
    /// Delete the image even if it is in use.
    Force = "force" "confirm" [],
}

/// A rule: a struct whose fields are what clouds disagree about.
///
/// It is a pure function of the case. It never learns which cloud asks.
pub trait Rule: fmt::Debug + Sync {
    /// Checks one case. The engine calls it only for the verbs in [`RuleInfo::on`].
    fn check(&self, case: &Case) -> Outcome;

    /// Fixes for one violation. Each one removes it.
    fn fixes(&self, _case: &Case, _breach: &Violation) -> Vec<Fix> {
        Vec::new()
    }

    /// Adds the documented limits that the rule checks.
    fn limits(&self, _limits: &mut Limits) {}

    /// The limit on the accounts that one image can be shared with, if the rule checks one.
    fn share_limit(&self, _case: &Case) -> Option<ShareLimit> {
        None
    }
}

/// A limit on the accounts that one image can be shared with.
#[derive(Clone, Debug)]
pub struct ShareLimit {
    /// How many accounts fit.
    pub max: usize,
    /// The accounts that count towards it.
    pub taken_by: Vec<Id>,
}

/// Has a declaration. The macro `rule!` implements it.
#[cfg(target_arch = "wasm32")]
pub trait Declared {
    /// The declaration.
    const INFO: &'static RuleInfo;
}

/// Has a declaration. The macro `rule!` implements it.
#[cfg(not(target_arch = "wasm32"))]
pub trait Declared: crate::model::Settings {
    /// The declaration.
    const INFO: &'static RuleInfo;
}

/// Declares a rule: its struct, with its page as doc comment, and its [`RuleInfo`].
macro_rules! rule {
    (@struct $(#[$doc:meta])+ $name:ident) => { $(#[$doc])+ #[derive(Debug)] pub struct $name; };
    (@struct $(#[$doc:meta])+ $name:ident $fields:tt) => { $(#[$doc])+ #[derive(Debug)] pub struct $name $fields };
    (
        $(#[doc = $doc:literal])+
        pub struct $name:ident $({ $($(#[$field_doc:meta])* $field:ident: $type:ty),+ $(,)? })? $(;)?
        code: $code:literal,
        on: [$($verb:ident),+ $(,)?],
        by: $by:ident,
        params: { $($param:ident: $param_type:ident),* $(,)? } $(,)?
    ) => {
        $crate::rule::rule! { @struct $(#[doc = $doc])+ $name $({ $($(#[$field_doc])* pub $field: $type),+ })? }

        #[cfg(not(target_arch = "wasm32"))]
        impl $crate::model::Settings for $name {
            fn settings(&self) -> Vec<(&'static str, $crate::model::Setting)> {
                vec![$($((stringify!($field), $crate::model::AsSetting::as_setting(&self.$field))),+)?]
            }
        }

        impl $crate::rule::Declared for $name {
            const INFO: &'static $crate::rule::RuleInfo = &$crate::rule::RuleInfo {
                code: $code,
                doc: $crate::model::doc(concat!($($doc, "\n"),+)),
                on: &[$($crate::model::Verb::$verb),+],
                by: $crate::rule::By::$by,
                params: &[$((stringify!($param), $crate::rule::ParamType::$param_type)),*],
            };
        }
    };
}
pub(crate) use rule;
