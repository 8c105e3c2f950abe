//! The texts of findings, fixes and effects, in the languages of the package. Needs the feature `messages`.
//!
//! They are the texts that the package shows: the same words, with the same numbers and lists.
//!
//! ```
//! use image_sharing::messages::Texts;
//! use image_sharing::{Action, ActionKind, Catalog, Context, Image, clouds};
//!
//! let cloud = clouds::find("otc-ims").ok_or("no such cloud")?;
//! let image = Image::new("m-1").with(|image| image.owner = Some("the-owner".into()));
//! let catalog = Catalog::new(Context::new(cloud, "somebody-else"), vec![image], None)?;
//! let verdict = catalog.check(&Action { image: "m-1".into(), kind: ActionKind::Delete { force: false } });
//!
//! let texts = Texts::new("en")?;
//! let finding = &verdict.findings[0];
//! assert_eq!(finding.code(), "not-owner");
//! println!("{}: {}", texts.message(finding), texts.help(finding));
//!
//! // The verdict in JSON, with its texts in German:
//! let german = Texts::new("de")?;
//! println!("{}", serde_json::to_string(&german.readable(&verdict))?);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use crate::engine::effects::Effect;
use crate::engine::evaluation::Finding;
use crate::model::input::InputError;
use crate::rule::{Fix, Param, Params};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::borrow::Cow;
use std::fmt;
use std::sync::LazyLock;

/// Texts show longer values shortened to this length, in UTF-16 as the package counts.
const LONGEST: usize = 100;
/// Texts show at most this number of decimals.
const DECIMALS: usize = 3;
/// Fluent cannot tell the plural form of larger numbers. All languages use `other`.
const LARGEST_COUNT: f64 = 1e15;

/// How a language writes numbers and lists. From Unicode CLDR, as `Intl` in JavaScript has it.
struct Style {
    thousands: char,
    decimal: char,
    /// Between the items of a list, but not before the last.
    comma: &'static str,
    /// Before the last item of two.
    and: &'static str,
    /// Before the last item of more.
    last: &'static str,
}

const ENGLISH: Style = Style { thousands: ',', decimal: '.', comma: ", ", and: " and ", last: ", and " };
const GERMAN: Style = Style { thousands: '.', decimal: ',', comma: ", ", and: " und ", last: " und " };
const CHINESE: Style = Style { thousands: ',', decimal: '.', comma: "、", and: "和", last: "和" };

struct Language {
    locale: &'static str,
    style: &'static Style,
    bundle: FluentBundle<FluentResource>,
}

macro_rules! language {
    ($locale:literal, $style:ident) => {
        LazyLock::new(|| {
            let mut bundle = FluentBundle::new_concurrent(vec![$locale.parse().unwrap_or_default()]);
            // People would copy isolation marks along with ids. They are not needed: every id is in backticks.
            bundle.set_use_isolating(false);
            bundle.set_formatter(Some(|value, _| match value {
                FluentValue::Number(number) => Some($style.number(number.value)),
                _ => None,
            }));
            // Tests find texts that cannot be read. Without a text, its id is shown.
            let source = include_str!(concat!("../text/", $locale, ".ftl"));
            let (Ok(resource) | Err((resource, _))) = FluentResource::try_new(source.to_owned());
            bundle.add_resource_overriding(resource);
            Language { locale: $locale, style: &$style, bundle }
        })
    };
}

/// Every language with texts, as in [`Texts::LOCALES`].
static LANGUAGES: [LazyLock<Language>; 3] =
    [language!("en", ENGLISH), language!("de", GERMAN), language!("zh-CN", CHINESE)];

/// The texts in one language. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Texts(&'static Language);

impl Texts {
    /// The languages, English first.
    pub const LOCALES: &'static [&'static str] = &["en", "de", "zh-CN"];

    /// The texts in a language of [`Texts::LOCALES`].
    ///
    /// # Errors
    ///
    /// Fails if there are none.
    pub fn new(locale: &str) -> Result<Self, InputError> {
        let place = Self::LOCALES.iter().position(|known| *known == locale);
        let language = place.and_then(|place| LANGUAGES.get(place));
        language
            .map(|language| Self(language))
            .ok_or_else(|| InputError::word(locale, "one of", Self::LOCALES).inside("locale"))
    }

    /// The texts in English.
    pub fn english() -> Self {
        let [english, ..] = &LANGUAGES;
        Self(english)
    }

    /// The name of the language.
    pub const fn locale(self) -> &'static str {
        self.0.locale
    }

    /// What is wrong, in one line.
    pub fn message(self, finding: &Finding) -> String {
        self.text(finding.code(), None, &finding.violation.params)
    }

    /// What to do about it.
    pub fn help(self, finding: &Finding) -> String {
        self.text(finding.code(), Some("help"), &finding.violation.params)
    }

    /// What a fix does, in one line.
    pub fn title(self, fix: &Fix) -> String {
        self.text(&format!("fix-{}", fix.code), None, &fix.params)
    }

    /// What changes, in one line.
    pub fn effect(self, effect: &Effect) -> String {
        self.text(&format!("effect-{}", effect.code), None, &effect.params)
    }

    fn text(self, id: &str, attribute: Option<&str>, params: &Params) -> String {
        let Language { style, bundle, .. } = self.0;
        let message = bundle.get_message(id);
        let pattern = message.and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        });
        // A message with a hole is better than none.
        let Some(pattern) = pattern else { return id.to_owned() };
        let args: FluentArgs = params.iter().map(|(name, value)| (*name, style.shown(value))).collect();
        bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Texts").field(&self.0.locale).finish()
    }
}

impl Style {
    /// A value as texts show it: lists in words, long ids shortened.
    fn shown<'a>(&self, value: &'a Param) -> FluentValue<'a> {
        match value {
            Param::Number(number) if number.abs() < LARGEST_COUNT => FluentValue::from(*number),
            Param::Number(number) => FluentValue::from(self.number(*number)),
            Param::Text(text) => FluentValue::from(shortened(text)),
            Param::List(ids) => {
                let items: Vec<_> = ids.iter().map(|id| format!("`{}`", shortened(id))).collect();
                FluentValue::from(self.list(&items))
            }
        }
    }

    fn list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [one, other] => format!("{one}{}{other}", self.and),
            [most @ .., last] => format!("{}{}{last}", most.join(self.comma), self.last),
        }
    }

    /// A number with its digits in groups, rounded to a few decimals.
    fn number(&self, number: f64) -> String {
        let (sign, digits) = if number < 0.0 { ("-", -number) } else { ("", number) };
        let digits = rounded(&digits.to_string());
        let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));
        let mut text = sign.to_owned();
        for (place, digit) in whole.chars().enumerate() {
            if place > 0 && (whole.len() - place) % 3 == 0 {
                text.push(self.thousands);
            }
            text.push(digit);
        }
        if !decimals.is_empty() {
            text.push(self.decimal);
            text.push_str(decimals);
        }
        text
    }
}

/// A decimal number with at most [`DECIMALS`] decimals, the last one rounded.
fn rounded(digits: &str) -> String {
    let Some((whole, decimals)) = digits.split_once('.').filter(|(_, decimals)| decimals.len() > DECIMALS)
    else {
        return digits.to_owned();
    };
    let (kept, rest) = decimals.split_at(DECIMALS);
    // A float with decimals has at most 16 digits before them.
    let thousandths = format!("{whole}{kept}").parse::<u64>().unwrap_or_default();
    let thousandths = thousandths + u64::from(rest.starts_with(['5', '6', '7', '8', '9']));
    let padded = format!("{thousandths:0>width$}", width = DECIMALS + 1);
    let (whole, decimals) = padded.split_at(padded.len() - DECIMALS);
    format!("{whole}.{decimals}").trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A text, unless it is long: then its start.
fn shortened(text: &str) -> Cow<'_, str> {
    if text.len() <= LONGEST {
        return text.into();
    }
    let mut length = 0;
    let end = text.char_indices().find(|(_, letter)| {
        length += letter.len_utf16();
        length > LONGEST
    });
    end.and_then(|(end, _)| text.get(..end)).map_or(text.into(), |start| format!("{start}…").into())
}
