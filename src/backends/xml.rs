//! XML as a tree: what some clouds have on the wire where others have JSON.

use super::tree::Tree;
use roxmltree::{Document, Node};

/// Nothing real is deeper.
const DEEPEST: usize = 64;

/// The content of the root element, if the text is XML and no page for people.
pub(super) fn parse(text: &str) -> Option<Tree> {
    let document = Document::parse(text.trim_start_matches('\u{feff}').trim_start()).ok()?;
    let root = document.root_element();
    (!root.tag_name().name().eq_ignore_ascii_case("html")).then(|| content(root, DEEPEST))
}

/// The text of an element that has no others inside; else these, by name. Several of one name are a list, and so are
/// all that are called `item`.
fn content(element: Node, depth: usize) -> Tree {
    let mut fields: Vec<(String, Tree)> = Vec::new();
    for child in element.children().filter(Node::is_element).take_while(|_| depth > 0) {
        let (name, value) = (child.tag_name().name(), content(child, depth - 1));
        match fields.iter_mut().find(|(other, _)| other == name) {
            None => fields.push((name.to_owned(), value)),
            Some((_, Tree::List(items))) => items.push(value),
            Some((_, first)) => {
                let first_value = std::mem::replace(first, Tree::Null);
                *first = Tree::List(vec![first_value, value]);
            }
        }
    }
    match fields.pop() {
        None => Tree::Text(element.text().unwrap_or_default().to_owned()),
        Some((name, items)) if fields.is_empty() && name == "item" => match items {
            items @ Tree::List(_) => items,
            item => Tree::List(vec![item]),
        },
        Some(last) => {
            fields.push(last);
            Tree::Record(fields)
        }
    }
}
