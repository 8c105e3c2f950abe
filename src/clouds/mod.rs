//! What a cloud is: a flat table of rules, in the order in which its backend checks them.

use crate::backends::Api;
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

/// The cloud with an id.
pub fn find(id: &str) -> Option<&'static Cloud> {
    CLOUDS.iter().copied().find(|cloud| cloud.id == id)
}

/// A cloud's image service.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Cloud {
    /// Provider and service, and the edition where there are several.
    pub id: &'static str,
    /// What its provider calls it.
    pub name: &'static str,
    /// How sharing works there.
    pub sharing: Sharing,
    /// What accounts are named by. The first is what the caller's own account is named by.
    pub account_ids: &'static [IdFormat],
    /// What cannot be done any more with servers that were made from an image which is out of reach.
    pub losses: &'static [Loss],
    /// How its backend is spoken to.
    pub api: &'static dyn Api,
    /// Its rules. The first error among them predicts what the backend answers.
    pub rows: &'static [Row],
    /// What only its backend can tell: no verdict knows of these, a refusal can mean them. The last stands for what is
    /// documented nowhere.
    pub refusals: &'static [Row],
}

impl Cloud {
    /// The rules for a verb, each with its place in the table.
    pub fn rows_for(&self, verb: Verb) -> impl Iterator<Item = (usize, &'static Row)> {
        self.rows.iter().enumerate().filter(move |(_, row)| row.verbs.contains(&verb))
    }

    /// How a share that names this reaches its account.
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

/// Something that takes the image that a server was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Loss {
    /// Set its system disk back to the image.
    Reinitialize,
    /// Install the operating system of the image again.
    Reinstall,
    /// Make another one like it.
    Clone,
}

/// One rule as one cloud has it.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Row {
    /// The rule, set to this cloud's values.
    pub rule: &'static dyn Rule,
    /// What the rule declares.
    pub info: &'static RuleInfo,
    /// How much it weighs here.
    pub level: Level,
    /// What the backend answers.
    pub backend: Backend,
    /// Where the cloud says so.
    pub source: Source,
    /// Only what is told counts: what is not is for the backend to find out, and leaves nothing open.
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

    /// The verbs that the row guards.
    pub const fn on(&self) -> &'static [Verb] {
        self.verbs
    }

    /// Who can resolve it: what is up to the owner is up to the caller where that is the owner.
    pub(crate) fn by_for(&self, case: &Case) -> By {
        let by = self.info.by;
        if by == By::Owner && case.is_owner() == Ok(true) { By::You } else { by }
    }

    /// The row for some of its rule's verbs only.
    #[must_use]
    pub const fn when(mut self, verbs: &'static [Verb]) -> Self {
        self.verbs = verbs;
        self
    }

    /// The row for facts that hardly anybody can tell, because the cloud does not: it counts if they are told, and
    /// leaves nothing open if they are not.
    #[must_use]
    pub const fn only_if_known(mut self) -> Self {
        self.only_if_known = true;
        self
    }
}

/// What a backend makes of a request that breaks a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// It accepts it silently.
    Accepts,
    /// It refuses it.
    Refuses {
        /// The HTTP status, where it is documented.
        status: Option<u16>,
        /// The error code, spelled as the cloud spells it, where it is documented.
        code: Option<&'static str>,
    },
}

/// Where a rule is stated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Source {
    /// The document.
    pub title: &'static str,
    /// The section in it.
    pub section: Option<&'static str>,
    /// Its address.
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

/// The backend answers with a status and a code.
const fn refuses(status: u16, code: &'static str) -> Backend {
    Backend::Refuses { status: Some(status), code: Some(code) }
}

/// The backend answers with a status; its code is not documented.
const fn refuses_with(status: u16) -> Backend {
    Backend::Refuses { status: Some(status), code: None }
}

/// The backend accepts it, although it will not do what was meant.
const ACCEPTS: Backend = Backend::Accepts;

/// The backend refuses; how is not documented.
const REFUSES: Backend = Backend::Refuses { status: None, code: None };

/// Sources stay out of the wasm: the package has them in its generated reference.
const fn shown(source: Source) -> Source {
    if cfg!(target_arch = "wasm32") {
        Source { title: "", section: None, url: None, read: "" }
    } else {
        source
    }
}
