//! A cloud is a flat table of rules, in the order in which its backend checks them.

use crate::backends::Api;
use crate::model::input::InputError;
use crate::model::{IdFormat, IdOf, Limits, Sharing, Verb, Via};
use crate::rule::{By, Case, Declared, Level, Rule, RuleInfo};

macro_rules! clouds {
    ($($file:ident),+ $(,)?) => {
        $(mod $file;)+

        /// Every cloud.
        pub static CLOUDS: &[&Cloud] = &[$(&$file::CLOUD),+];

        /// The ids of [`CLOUDS`].
        pub static CLOUD_IDS: &[&str] = &[$($file::CLOUD.id),+];
    };
}

mod glance;
mod ims;

clouds! {
    alibaba_ecs,
    aws_ec2,
    azure_gallery,
    gcp_compute,
    huawei_ims,
    openstack_glance,
    openstack_glance_legacy,
    otc_ims,
    otc_swiss_ims,
}

/// The cloud with this id.
pub fn find(id: &str) -> Option<&'static Cloud> {
    CLOUDS.iter().copied().find(|cloud| cloud.id == id)
}

/// A cloud's image service.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Cloud {
    /// Provider and service, and the edition if there are several.
    pub id: &'static str,
    /// The provider's name for it.
    pub name: &'static str,
    /// How sharing works there.
    pub sharing: Sharing,
    /// The formats of account ids. The first is the format of the caller's own account id.
    pub account_ids: &'static [IdFormat],
    /// What becomes impossible for existing servers when their image is out of reach.
    pub losses: &'static [Loss],
    /// The interface of its backend. `None`: the package checks actions on this cloud, but reads no responses and
    /// writes no requests.
    pub api: Option<&'static dyn Api>,
    /// Its rules. The first error among them predicts the backend's response.
    pub rows: &'static [Row],
    /// Rules that only the backend can check. No verdict has them, but a refusal can mean them. The last one stands for
    /// everything that is not documented. A cloud without an interface may have none: a refusal that fits no row then
    /// stays unexplained.
    pub refusals: &'static [Row],
}

impl Cloud {
    /// The rules for a verb, each with its index in the table.
    pub fn rows_for(&self, verb: Verb) -> impl Iterator<Item = (usize, &'static Row)> {
        self.rows.iter().enumerate().filter(move |(_, row)| row.verbs.contains(&verb))
    }

    /// The interface of its backend.
    ///
    /// # Errors
    ///
    /// Fails if the package does not know it.
    pub fn interface(&self) -> Result<&'static dyn Api, InputError> {
        let expected = "a cloud whose interface the package knows";
        self.api.ok_or_else(|| InputError::at("cloud", self.id, expected))
    }

    /// The operations of its interface; nothing, if the package does not know the interface.
    pub fn operations(&self) -> &'static [&'static str] {
        self.api.map_or(&[], Api::operations)
    }

    /// How a share with this account id reaches its account.
    pub fn via(&self, id: &str) -> Via {
        let of = self.account_ids.iter().find(|format| format.matches(id)).map(|format| format.of);
        if of.is_some_and(IdOf::is_of_many) { Via::Organization } else { Via::Account }
    }

    /// The documented limits.
    pub fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        for row in self.rows {
            row.rule.limits(&mut limits);
        }
        limits
    }
}

/// Something that needs the image that a server was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Loss {
    /// Reset its system disk to the image.
    Reinitialize,
    /// Reinstall the operating system of the image.
    Reinstall,
    /// Create another server like it.
    Clone,
}

/// One rule as one cloud has it: a row of its table.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Row {
    /// The rule, with this cloud's values.
    pub rule: &'static dyn Rule,
    /// What the rule declares.
    pub info: &'static RuleInfo,
    /// How severe a violation is here.
    pub level: Level,
    /// The backend's response to a violation.
    pub backend: Backend,
    /// Where the cloud documents it.
    pub source: Source,
    /// The row applies only if its facts are given. If they are missing, it does not make the decision unknown.
    pub only_if_known: bool,
    /// The settings of the rule, for documentation.
    #[cfg(not(target_arch = "wasm32"))]
    pub settings: &'static dyn crate::model::Settings,
    verbs: &'static [Verb],
}

impl Row {
    const fn new<R: Rule + Declared>(
        rule: &'static R,
        level: Level,
        backend: Backend,
        source: Source,
    ) -> Self {
        Self {
            rule,
            info: R::INFO,
            level,
            backend,
            source: shown(source),
            only_if_known: false,
            #[cfg(not(target_arch = "wasm32"))]
            settings: rule,
            verbs: R::INFO.on,
        }
    }

    /// The verbs that the row applies to.
    pub const fn on(&self) -> &'static [Verb] {
        self.verbs
    }

    /// Who can resolve a violation. If the caller is the owner, the owner's part is the caller's.
    pub(crate) fn by_for(&self, case: &Case) -> By {
        let by = self.info.by;
        if by == By::Owner && case.is_owner() == Ok(true) { By::You } else { by }
    }

    /// The row, for only some of its rule's verbs.
    #[must_use]
    pub const fn when(mut self, verbs: &'static [Verb]) -> Self {
        self.verbs = verbs;
        self
    }

    /// Marks a row whose facts hardly anybody knows, because the cloud does not show them. The row applies only if the
    /// facts are given. If they are missing, it does not make the decision unknown.
    #[must_use]
    pub const fn only_if_known(mut self) -> Self {
        self.only_if_known = true;
        self
    }
}

/// The backend's response to a request that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// It accepts the request silently.
    Accepts,
    /// It refuses the request.
    Refuses {
        /// The HTTP status, if it is documented.
        status: Option<u16>,
        /// The error code in the cloud's spelling, if it is documented.
        code: Option<&'static str>,
    },
}

/// Where a rule is documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// The document.
    pub title: &'static str,
    /// Its section.
    pub section: Option<&'static str>,
    /// Its URL.
    pub url: Option<&'static str>,
    /// When we read it, ISO 8601.
    pub read: &'static str,
}

impl Source {
    const fn new(title: &'static str, url: &'static str, read: &'static str) -> Self {
        Self { title, section: None, url: Some(url), read }
    }

    const fn section(mut self, section: &'static str) -> Self {
        self.section = Some(section);
        self
    }
}

const fn error<R: Rule + Declared>(rule: &'static R, backend: Backend, source: Source) -> Row {
    Row::new(rule, Level::Error, backend, source)
}

const fn warning<R: Rule + Declared>(rule: &'static R, source: Source) -> Row {
    Row::new(rule, Level::Warning, Backend::Accepts, source)
}

const fn note<R: Rule + Declared>(rule: &'static R, source: Source) -> Row {
    Row::new(rule, Level::Note, Backend::Accepts, source)
}

/// The backend refuses with a status and a code.
const fn refuses(status: u16, code: &'static str) -> Backend {
    Backend::Refuses { status: Some(status), code: Some(code) }
}

/// The backend refuses with a status. No document gives its code.
const fn refuses_with(status: u16) -> Backend {
    Backend::Refuses { status: Some(status), code: None }
}

/// The backend accepts the request, although it will not do what the caller meant.
const ACCEPTS: Backend = Backend::Accepts;

/// The backend refuses. No document says how.
const REFUSES: Backend = Backend::Refuses { status: None, code: None };

/// Leaves sources out of the wasm, because the package has them in its generated reference.
const fn shown(source: Source) -> Source {
    if cfg!(target_arch = "wasm32") {
        Source { title: "", section: None, url: None, read: "" }
    } else {
        source
    }
}
