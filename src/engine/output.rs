//! Results in JSON, as the package shows them. The wasm does not need this: there the package looks up all that does not
//! depend on the case. What both write alike is written beside its type.

use crate::clouds::{Backend, Source};
use crate::engine::effects::Effect;
use crate::engine::evaluation::{Decision, Evaluation, Finding};
use crate::engine::explain::Explanation;
use crate::engine::menu::{Item, Menu};
#[cfg(feature = "messages")]
use crate::engine::messages::Texts;
use crate::engine::plan::{Choice, Plan};
use crate::engine::verdict::Verdict;
use crate::model::{Action, Fact, Id, Use, Verb, serialize_number};
use crate::rule::{By, Fix, Level, Param, Params};
use serde::ser::{Serialize, Serializer};

/// Without the feature `messages` there are no texts.
#[cfg(not(feature = "messages"))]
#[derive(Clone, Copy, Debug)]
pub enum Texts {}

#[cfg(not(feature = "messages"))]
impl Texts {
    const fn message(self, _: &Finding) -> String {
        match self {}
    }

    const fn help(self, _: &Finding) -> String {
        match self {}
    }

    const fn title(self, _: &Fix) -> String {
        match self {}
    }

    const fn effect(self, _: &Effect) -> String {
        match self {}
    }
}

/// The texts that a value has if nothing else is said: English ones.
fn english() -> Option<Texts> {
    #[cfg(feature = "messages")]
    return Some(Texts::english());
    #[cfg(not(feature = "messages"))]
    None
}

#[cfg(feature = "messages")]
impl Texts {
    /// A value that serializes as the package shows it, with its texts in this language: a [`Verdict`], a [`Finding`], a
    /// [`Menu`], a [`Plan`], or a list of them.
    pub const fn readable<T: ?Sized>(self, of: &T) -> Readable<'_, T> {
        Readable::new(of, Some(self))
    }
}

/// A value that serializes as the package shows it, with its texts in one language.
#[derive(Debug)]
pub struct Readable<'a, T: ?Sized> {
    of: &'a T,
    texts: Option<Texts>,
}

impl<'a, T: ?Sized> Readable<'a, T> {
    pub(crate) const fn new(of: &'a T, texts: Option<Texts>) -> Self {
        Self { of, texts }
    }

    const fn inside<U: ?Sized>(&self, of: &'a U) -> Readable<'a, U> {
        Readable { of, texts: self.texts }
    }
}

/// Writes types alone as with English texts.
macro_rules! in_english {
    ($($type:ty),+ $(,)?) => {
        $(
            /// Writes the JSON of the package. With the feature `messages` its texts are English;
            #[cfg_attr(feature = "messages", doc = "[`Texts::readable`](crate::engine::messages::Texts::readable) has the others.")]
            #[cfg_attr(not(feature = "messages"), doc = "without it there are none.")]
            impl Serialize for $type {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    Readable::new(self, english()).serialize(serializer)
                }
            }
        )+
    };
}

in_english! { Verdict, Finding, Fix, Effect, Menu, Item, Plan, Explanation }

impl<'a, T> Serialize for Readable<'a, [T]>
where
    Readable<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.of.iter().map(|item| self.inside(item)))
    }
}

impl<'a, T> Serialize for Readable<'a, Vec<T>>
where
    Readable<'a, T>: Serialize,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.inside(self.of.as_slice()).serialize(serializer)
    }
}

impl Serialize for Readable<'_, Verdict> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            decision: Decision,
            findings: Readable<'a, [Finding]>,
            missing: &'a [Fact],
            effects: Readable<'a, [Effect]>,
        }
        let Verdict { decision, findings, missing, effects } = self.of;
        let (findings, effects) = (self.inside(findings.as_slice()), self.inside(effects.as_slice()));
        Written { decision: *decision, findings, missing, effects }.serialize(serializer)
    }
}

#[derive(serde::Serialize)]
struct WrittenFinding<'a> {
    code: &'static str,
    level: Level,
    at: String,
    params: Named<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    help: Option<String>,
    fixes: Readable<'a, [Fix]>,
    by: By,
    source: WrittenSource,
    backend: Option<WrittenRefusal>,
}

impl<'a> From<&Readable<'a, Finding>> for WrittenFinding<'a> {
    fn from(readable: &Readable<'a, Finding>) -> Self {
        let finding = readable.of;
        // Its place in the table says nothing outside of the wasm.
        let Finding { row, index: _, by, violation, fixes } = finding;
        Self {
            code: row.info.code,
            level: row.level,
            at: violation.at.to_string(),
            params: Named(&violation.params),
            message: readable.texts.map(|texts| texts.message(finding)),
            help: readable.texts.map(|texts| texts.help(finding)),
            fixes: readable.inside(fixes.as_slice()),
            by: *by,
            source: row.source.into(),
            backend: WrittenRefusal::of(row.backend),
        }
    }
}

impl Serialize for Readable<'_, Finding> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WrittenFinding::from(self).serialize(serializer)
    }
}

impl Serialize for Readable<'_, Explanation> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            #[serde(flatten)]
            finding: WrittenFinding<'a>,
            #[serde(skip_serializing_if = "Option::is_none")]
            changed: Option<&'static str>,
        }
        let Explanation { finding, changed } = self.of;
        Written { finding: (&self.inside(finding)).into(), changed: *changed }.serialize(serializer)
    }
}

impl Serialize for Readable<'_, Fix> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            code: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            title: Option<String>,
            safety: &'static str,
            #[serde(skip_serializing_if = "<[Action]>::is_empty")]
            before: &'a [Action],
            #[serde(skip_serializing_if = "Option::is_none")]
            instead: Option<&'a Action>,
        }
        // The values are those of the title.
        let Fix { code, params: _, before, instead } = self.of;
        let written = Written {
            code: code.as_str(),
            title: self.texts.map(|texts| texts.title(self.of)),
            safety: code.safety(),
            before,
            instead: instead.as_ref(),
        };
        written.serialize(serializer)
    }
}

impl Serialize for Readable<'_, Effect> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            code: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            account: Option<&'a Id>,
            #[serde(skip_serializing_if = "Option::is_none")]
            image: Option<&'a Id>,
            harm: bool,
            params: Named<'a>,
            #[serde(skip_serializing_if = "Option::is_none")]
            message: Option<String>,
        }
        let Effect { code, account, image, params } = self.of;
        let written = Written {
            code: code.as_str(),
            account: account.as_ref(),
            image: image.as_ref(),
            harm: code.harm(),
            params: Named(params),
            message: self.texts.map(|texts| texts.effect(self.of)),
        };
        written.serialize(serializer)
    }
}

impl Serialize for Readable<'_, Menu> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            image: &'a Id,
            actions: Readable<'a, [Item]>,
        }
        let Menu { image, items } = self.of;
        Written { image, actions: self.inside(items.as_slice()) }.serialize(serializer)
    }
}

impl Serialize for Readable<'_, Item> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct Written<'a> {
            r#type: Verb,
            #[serde(skip_serializing_if = "Option::is_none")]
            r#as: Option<Use>,
            needs: &'static [&'static str],
            decision: Decision,
            findings: Readable<'a, [Finding]>,
            missing: &'a [Fact],
        }
        let Item { verb, r#as, needs, evaluation: Evaluation { decision, findings, missing } } = self.of;
        let written = Written {
            r#type: *verb,
            r#as: *r#as,
            needs,
            decision: *decision,
            findings: self.inside(findings.as_slice()),
            missing,
        };
        written.serialize(serializer)
    }
}

impl Serialize for Readable<'_, Plan> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        #[serde(rename_all = "camelCase")]
        struct Written<'a> {
            possible: bool,
            steps: &'a [Action],
            choices: &'a [Choice],
            blocked_by: Readable<'a, [Finding]>,
            missing: &'a [Fact],
        }
        let Plan { steps, choices, blocked_by, missing } = self.of;
        let written = Written {
            possible: self.of.possible(),
            steps,
            choices,
            blocked_by: self.inside(blocked_by.as_slice()),
            missing,
        };
        written.serialize(serializer)
    }
}

#[derive(serde::Serialize)]
struct WrittenSource {
    title: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'static str>,
    read: &'static str,
}

impl From<Source> for WrittenSource {
    fn from(Source { title, section, url, read }: Source) -> Self {
        Self { title, section, url, read }
    }
}

/// How the backend refuses.
#[derive(serde::Serialize)]
struct WrittenRefusal {
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<&'static str>,
}

impl WrittenRefusal {
    const fn of(backend: Backend) -> Option<Self> {
        match backend {
            Backend::Accepts => None,
            Backend::Refuses { status, code } => Some(Self { status, code }),
        }
    }
}

struct Named<'a>(&'a Params);

impl Serialize for Named<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, WrittenParam(value))))
    }
}

struct WrittenParam<'a>(&'a Param);

impl Serialize for WrittenParam<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Param::Number(number) => serialize_number(*number, serializer),
            other => other.serialize(serializer),
        }
    }
}
