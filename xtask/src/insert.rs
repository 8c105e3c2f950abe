//! Puts an entry at its place in a text.

/// A list of entries in alphabetical order.
pub struct List {
    /// The whole line before the list.
    pub after: &'static str,
    /// How the line that ends it starts.
    pub before: &'static str,
    /// The name of the entry that starts on a line.
    pub name: fn(&str) -> Option<&str>,
}

impl List {
    /// The text with an entry at its alphabetical place. `None`: the text has no such list, or the entry no name.
    pub fn insert(&self, text: &str, entry: &str) -> Option<String> {
        let new = (self.name)(entry.lines().next()?)?;
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let start = lines.iter().position(|line| line.trim_end() == self.after)? + 1;
        let end = start + lines[start..].iter().position(|line| line.starts_with(self.before))?;
        let later = (start..end).find(|&at| (self.name)(lines[at]).is_some_and(|name| name > new));
        // Comments belong to the entry below them, empty lines to what ends the list.
        let (mut at, stays): (_, fn(&str) -> bool) = match later {
            Some(later) => (later, |line| !is_comment(line)),
            None => (end, |line| !line.trim().is_empty()),
        };
        while at > start && !stays(lines[at - 1]) {
            at -= 1;
        }
        Some([&lines[..at].concat(), entry, &lines[at..].concat()].concat())
    }
}

/// The text with an entry before the line that starts with `anchor` and the comments above it.
pub fn before(text: &str, anchor: &str, entry: &str) -> Option<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let mut at = lines.iter().position(|line| line.trim_start().starts_with(anchor))?;
    while at > 0 && is_comment(lines[at - 1]) {
        at -= 1;
    }
    Some([&lines[..at].concat(), entry, &lines[at..].concat()].concat())
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with("//") || line.starts_with("# ")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MODULES: List = List {
        after: "rules! {",
        before: "}",
        name: |line| line.trim().split_once("::").map(|(module, _)| module),
    };

    const RULES: &str =
        "macro_rules! rules {\n}\n\nrules! {\n    cross_region::A,\n    // Old.\n    iso_copy::B,\n}\n";

    fn inserted(entry: &str) -> String {
        MODULES.insert(RULES, &format!("    {entry},\n")).unwrap()
    }

    #[test]
    fn an_entry_has_its_alphabetical_place() {
        assert!(inserted("admin::X").contains("rules! {\n    admin::X,\n    cross_region::A,\n"));
        // A name stands before those that it starts.
        assert!(inserted("cross::X").contains("rules! {\n    cross::X,\n    cross_region::A,\n"));
        assert!(
            inserted("cross_region_copy::X")
                .contains("::A,\n    cross_region_copy::X,\n    // Old.\n    iso_copy")
        );
        assert!(inserted("no::X").ends_with("    iso_copy::B,\n    no::X,\n}\n"));
    }

    #[test]
    fn texts_have_several_lines_and_an_end() {
        let list = List {
            after: "## Rules",
            before: "## ",
            name: |line| line.split_once(" = ").map(|(id, _)| id).filter(|id| !id.starts_with(' ')),
        };
        let text = "## Rules\n\na = x\n    .help = y\nc = { $z ->\n   *[other] z\n    }\n    .help = y\n\n## Fixes\n\nb = x\n";
        let entry = |id: &str| format!("{id} = new\n    .help = new\n");
        let put = |id: &str| list.insert(text, &entry(id)).unwrap();
        assert!(put("b").contains("    .help = y\nb = new\n    .help = new\nc = {"));
        assert!(put("d").contains("    .help = y\nd = new\n    .help = new\n\n## Fixes\n"));
        assert!(put("A").starts_with("## Rules\n\nA = new\n"));
    }

    #[test]
    fn without_the_list_there_is_no_place() {
        assert_eq!(MODULES.insert("fn main() {}\n", "    a::A,\n"), None);
        assert_eq!(before("fn main() {}\n", "shares:", "x\n"), None);
    }

    #[test]
    fn an_entry_goes_before_the_comments_of_its_anchor() {
        let text = "    /// One.\n    one: bool,\n    /// Two,\n    /// really.\n    two: bool,\n";
        assert_eq!(
            before(text, "two:", "    new: bool,\n").unwrap(),
            "    /// One.\n    one: bool,\n    new: bool,\n    /// Two,\n    /// really.\n    two: bool,\n"
        );
    }
}
