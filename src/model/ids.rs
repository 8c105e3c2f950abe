//! Formats of ids and names, as data; and guesses for a malformed id.

use crate::model::string_enum;

string_enum! {
    /// What an id names.
    IdOf {
        /// A main account.
        Account = "account",
        /// A project of an account.
        Project = "project",
        /// A subscription.
        Subscription = "subscription",
        /// A tenant of a directory.
        Tenant = "tenant",
        /// An organization.
        Organization = "organization",
        /// A unit of an organization.
        OrganizationalUnit = "organizational-unit",
        /// A person or a service account.
        Member = "member",
        /// A group of members, or everybody of a domain.
        Group = "group",
        /// An image.
        Image = "image",
    }
}

impl IdOf {
    /// Whether it names something that many accounts belong to, and not one account.
    pub const fn is_of_many(self) -> bool {
        matches!(self, Self::Tenant | Self::Organization | Self::OrganizationalUnit | Self::Group)
    }
}

/// One format of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdFormat {
    /// What it names.
    pub of: IdOf,
    /// Letters stand for themselves. `{d12}` stands for twelve digits, `{h}` for at least one lower-case hexadecimal
    /// digit, `{w}` for lower-case letters and digits, `{p}` for these and hyphens, `{*}` for anything but white space,
    /// `{.}` for anything.
    pub pattern: &'static str,
    /// An id in this format.
    pub example: &'static str,
}

impl IdFormat {
    /// Whether an id has this format.
    pub fn matches(&self, id: &str) -> bool {
        fits(self.pattern, id)
    }

    /// A guess for a malformed id: an id inside it, or the same id without spaces, hyphens and capitals.
    pub fn meant(&self, id: &str) -> Option<String> {
        Self::any_meant(std::slice::from_ref(self), id)
    }

    /// A guess with several possible formats. The whole id is tried before its parts.
    pub fn any_meant(formats: &[Self], id: &str) -> Option<String> {
        // A far too long id is not an id with some text around it.
        if id.len() > LONGEST {
            return None;
        }
        let tried = |part: &str| formats.iter().find_map(|format| format.tried(part));
        // A path names the whole before its part, so the last id is tried first.
        tried(id).or_else(|| id.rsplit([':', '/', ',', ';', ' ', '"', '\'']).find_map(tried))
    }

    /// A part of an id, without spaces, hyphens and capitals if that makes it valid.
    fn tried(&self, part: &str) -> Option<String> {
        let bare = |part: &str| part.chars().filter(|c| !matches!(c, '-' | ' ')).collect::<String>();
        let lower = part.trim().to_ascii_lowercase();
        // Some ids lack their prefix.
        let prefix = self.pattern.split('{').next().unwrap_or_default();
        let ways = [part.trim().to_owned(), bare(&lower), format!("{prefix}{lower}"), lower];
        ways.into_iter().find(|way| self.matches(way))
    }

    /// A word for messages: whether there is a guess.
    pub(crate) fn near(meant: &Option<String>) -> &'static str {
        if meant.is_some() { "id" } else { "nothing" }
    }
}

/// The greatest length, in bytes, of an id with some text around it.
const LONGEST: usize = 300;

/// A cloud's format of image names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NameFormat {
    /// The fewest characters.
    pub min: usize,
    /// The most characters.
    pub max: usize,
    /// It starts with a letter, of any script.
    pub letter_first: bool,
    /// What it does not start with.
    pub not_first: &'static [&'static str],
    /// What it does not end with.
    pub not_last: &'static [&'static str],
    /// What it does not contain.
    pub not_inside: &'static [&'static str],
    /// The allowed characters beside letters and digits; `None`: any.
    pub others: Option<&'static str>,
}

/// A flaw of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameFlaw<'a> {
    /// It has too few or too many characters.
    Length,
    /// It starts with this.
    Start(&'a str),
    /// It ends with this.
    End(&'a str),
    /// It contains this.
    Part(&'a str),
}

impl NameFormat {
    /// The first flaw of a name.
    pub fn flaw<'a>(&self, name: &'a str) -> Option<NameFlaw<'a>> {
        if !(self.min..=self.max).contains(&name.chars().count()) {
            return Some(NameFlaw::Length);
        }
        let is_odd = |letter: char| {
            !letter.is_alphanumeric() && self.others.is_some_and(|others| !others.contains(letter))
        };
        let first = name.chars().next().filter(|first| self.letter_first && !first.is_alphabetic());
        let starts = self.not_first.iter().find(|start| name.starts_with(**start)).map(|start| start.len());
        let ends = self.not_last.iter().find(|end| name.ends_with(**end)).map(|end| end.len());
        let holds = self.not_inside.iter().find(|part| name.contains(**part)).copied();
        let odd = name.char_indices().find(|(_, letter)| is_odd(*letter));
        if let Some(length) = starts.or(first.map(char::len_utf8)) {
            return name.get(..length).map(NameFlaw::Start);
        }
        if let Some(length) = ends {
            return name.get(name.len() - length..).map(NameFlaw::End);
        }
        let odd = odd.and_then(|(at, letter)| name.get(at..at + letter.len_utf8()));
        holds.or(odd).map(NameFlaw::Part)
    }
}

fn fits(pattern: &str, id: &str) -> bool {
    let Some((literal, rest)) = pattern.split_once('{') else { return pattern == id };
    let Some(id) = id.strip_prefix(literal) else { return false };
    let Some((class, rest)) = rest.split_once('}') else { return false };
    let count: Option<usize> = class.get(1..).and_then(|count| count.parse().ok());
    let class = class.bytes().next().unwrap_or_default();
    let run = id.bytes().position(|letter| !is_in(class, letter)).unwrap_or(id.len());
    let after = |end| id.split_at_checked(end).is_some_and(|(_, id)| fits(rest, id));
    match count {
        Some(count) => count <= run && after(count),
        None if rest.is_empty() => run > 0 && run == id.len(),
        // The longest match is most often the right one.
        None => (1..=run).rev().any(after),
    }
}

fn is_in(class: u8, letter: u8) -> bool {
    match class {
        b'd' => letter.is_ascii_digit(),
        b'h' => matches!(letter, b'0'..=b'9' | b'a'..=b'f'),
        b'w' => letter.is_ascii_lowercase() || letter.is_ascii_digit(),
        b'p' => letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == b'-',
        b'.' => true,
        _ => !letter.is_ascii_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use super::{IdFormat, IdOf, NameFlaw, NameFormat};

    const DIGITS: IdFormat = IdFormat { of: IdOf::Account, pattern: "{d12}", example: "123456789012" };
    const HEX: IdFormat = IdFormat { of: IdOf::Project, pattern: "{h32}", example: "" };
    const UNIT: IdFormat = IdFormat {
        of: IdOf::OrganizationalUnit,
        pattern: "arn:{p}:org::{d12}:ou/o-{w}/ou-{w}-{w}",
        example: "",
    };
    const MEMBER: IdFormat = IdFormat { of: IdOf::Member, pattern: "user:{*}@{*}", example: "" };

    #[test]
    fn patterns_fit_whole_ids() {
        assert!(DIGITS.matches("123456789012"));
        assert!(!DIGITS.matches("1234567890123") && !DIGITS.matches("12345678901") && !DIGITS.matches(""));
        assert!(!DIGITS.matches("١٢٣٤٥٦٧٨٩٠١٢"), "digits of other scripts");
        assert!(UNIT.matches("arn:x-y:org::123456789012:ou/o-a1/ou-b2-c3"));
        assert!(
            !UNIT.matches("arn:x-y:org::123456789012:ou/o-a1")
                && !UNIT.matches("arn:x-y:org::123456789012:ou/o-/ou-b2-c3")
        );
        assert!(
            MEMBER.matches("user:a@b@c.example")
                && !MEMBER.matches("user:@b")
                && !MEMBER.matches("user:a b@c")
        );
    }

    const NAME: NameFormat = NameFormat {
        min: 2,
        max: 8,
        letter_first: true,
        not_first: &["acs:"],
        not_last: &[" "],
        not_inside: &["://"],
        others: Some(":/ "),
    };

    #[test]
    fn a_name_is_as_long_as_allowed_in_characters() {
        assert_eq!(NAME.flaw("镜"), Some(NameFlaw::Length));
        assert_eq!(NAME.flaw("镜像"), None);
        assert_eq!(NAME.flaw("镜像镜像镜像镜像"), None);
        assert_eq!(NAME.flaw("镜像镜像镜像镜像镜"), Some(NameFlaw::Length));
        assert_eq!(NAME.flaw(""), Some(NameFlaw::Length));
    }

    #[test]
    fn a_name_starts_ends_and_consists_of_what_is_allowed() {
        assert_eq!(NAME.flaw("1a"), Some(NameFlaw::Start("1")));
        assert_eq!(NAME.flaw("acs:a"), Some(NameFlaw::Start("acs:")));
        assert_eq!(NAME.flaw("a acs:"), None);
        assert_eq!(NAME.flaw("ab "), Some(NameFlaw::End(" ")));
        assert_eq!(NAME.flaw("ab://c"), Some(NameFlaw::Part("://")));
        assert_eq!(NAME.flaw("a镜。b"), Some(NameFlaw::Part("。")));
        let any = NameFormat { letter_first: false, others: None, ..NAME };
        assert_eq!(any.flaw("1。b"), None);
    }

    #[test]
    fn anything_is_something() {
        const ANY: IdFormat = IdFormat { of: IdOf::Project, pattern: "{.}", example: "" };
        assert!(ANY.matches("x") && ANY.matches("the shop, 2nd floor\n"));
        assert!(!ANY.matches("") && ANY.meant("").is_none());
    }

    #[test]
    fn the_whole_is_meant_rather_than_a_part() {
        let meant = |id| IdFormat::any_meant(&[DIGITS, UNIT], id);
        assert_eq!(
            meant("arn:x:org::123456789012:OU/o-a1/ou-b2-c3").as_deref(),
            Some("arn:x:org::123456789012:ou/o-a1/ou-b2-c3")
        );
        assert_eq!(
            meant("arn:x:org::123456789012:account/o-a1/210987654321").as_deref(),
            Some("210987654321")
        );
    }

    #[test]
    fn what_is_near_is_found() {
        assert_eq!(DIGITS.meant("1234-5678-9012").as_deref(), Some("123456789012"));
        assert_eq!(DIGITS.meant(" 123456789012\n").as_deref(), Some("123456789012"));
        assert_eq!(DIGITS.meant("arn:x:iam::123456789012:root").as_deref(), Some("123456789012"));
        assert_eq!(
            HEX.meant("EDC89B49-0D7D-4392-898E-19B2DEB34797").as_deref(),
            Some("edc89b490d7d4392898e19b2deb34797")
        );
        assert_eq!(DIGITS.meant("ann@example.com"), None);
        assert_eq!(DIGITS.meant(&"9".repeat(10_000)), None);
    }
}
