//! Reads a refusal: its status, codes and messages, in all the places where clouds put them.

use crate::backends::{Json, Response};
use crate::clouds::Backend;
use crate::model::Id;

/// The contents of a refusal.
#[derive(Debug, Default)]
pub(super) struct Refusal {
    status: Option<u16>,
    pub(super) codes: Vec<String>,
    pub(super) said: Vec<String>,
}

/// How well a refusal matches a row's response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// It has the row's code.
    Code,
    /// It has the row's status, and neither has a code.
    Status,
    /// Nothing contradicts the row.
    Maybe,
}

impl Refusal {
    /// Reads a refusal of a request about this image. `None`: the response is not a refusal.
    pub(super) fn of(response: &Response, image: &Id) -> Option<Self> {
        let mut refusal = Self { status: response.status, ..Self::default() };
        match &response.body {
            Json::Text(text) => refusal.said.push(plain(text)),
            body => {
                let entities = body.inside("entities").ok().flatten();
                let about =
                    |result: &Json| result.id("image_id").ok().flatten().is_none_or(|id| id == *image);
                let mut fails = says(body, &["fail", "failed"]);
                // A job on several images has a separate outcome for each image and account.
                let mut failures = Vec::new();
                let looked = entities.map(|entities| {
                    entities.each("results", &mut |result| {
                        if about(result) {
                            failures.push(!says(result, &["success", "running", "init"]));
                        }
                        Ok(())
                    })
                });
                drop(looked);
                if !failures.is_empty() {
                    fails = failures.contains(&true);
                }
                if !fails && !response.refuses() && (entities.is_some() || says(body, STATES)) {
                    return None;
                }
                refusal.search(body, 4, fails);
                if fails {
                    // This status belongs to the request that asked about the job.
                    refusal.status = None;
                    refusal.codes.retain(|code| !STATES.iter().any(|state| code.eq_ignore_ascii_case(state)));
                    return Some(refusal);
                }
            }
        }
        if refusal.status.is_none() {
            let number = |said: &String| said.split(' ').next()?.parse().ok().filter(|status| *status >= 400);
            refusal.status = refusal.said.iter().find_map(number);
        }
        let refuses = match refusal.status {
            Some(status) => status >= 400,
            None => !refusal.codes.is_empty(),
        };
        refuses.then_some(refusal)
    }

    /// Looks for codes and messages. Some field names mean them only inside an error.
    fn search(&mut self, json: &Json, depth: usize, in_error: bool) {
        match json {
            Json::Record(fields) => {
                for (name, value) in fields {
                    let is = |names: &[&str]| names.iter().any(|other| name.eq_ignore_ascii_case(other));
                    match value {
                        Json::Text(text) if self.codes.contains(text) || text.is_empty() => {}
                        Json::Text(text) if is(CODES) || (in_error && is(CODES_OF_ERRORS)) => {
                            self.codes.push(text.clone());
                        }
                        Json::Text(text) if is(MESSAGES) => self.said.push(text.clone()),
                        Json::Number(status) if is(&["code"]) && self.status.is_none() => {
                            self.status = Some(*status as u16);
                        }
                        _ if depth > 0 => self.search(value, depth - 1, in_error || is(ERRORS)),
                        _ => {}
                    }
                }
            }
            Json::List(items) => items.iter().for_each(|item| self.search(item, depth, in_error)),
            _ => {}
        }
    }

    /// The length of a row's code, if it matches one of the refusal's codes.
    pub(super) fn closeness(&self, backend: Backend) -> usize {
        match backend {
            Backend::Refuses { code: Some(code), .. }
                if self.codes.iter().any(|other| is_code(other, code)) =>
            {
                code.len()
            }
            _ => 0,
        }
    }

    /// Whether the refusal points to a row that no fact can confirm. Without a status and a known code, every such row
    /// is equally likely.
    pub(super) fn speaks_for(&self, backend: Backend) -> bool {
        let silent = matches!(backend, Backend::Refuses { status: None, .. });
        silent || self.status.is_some() || self.fit(backend) == Some(Fit::Code)
    }

    /// How well the refusal matches a row's response.
    pub(super) fn fit(&self, backend: Backend) -> Option<Fit> {
        let Backend::Refuses { status, code } = backend else { return None };
        if let Some(code) = code {
            let same = self.codes.iter().any(|other| is_code(other, code));
            let maybe = self.codes.is_empty() && (self.status.is_none() || self.status == status);
            return if same { Some(Fit::Code) } else { maybe.then_some(Fit::Maybe) };
        }
        match (status, self.status) {
            (Some(one), Some(other)) if one == other && self.codes.is_empty() => Some(Fit::Status),
            (Some(one), Some(other)) => (one == other || one.min(other) >= 500).then_some(Fit::Maybe),
            _ => Some(Fit::Maybe),
        }
    }

    /// The whole refusal in one line.
    pub(super) fn text(&self) -> String {
        let status = self.status.map(|status| status.to_string());
        let parts = status.iter().chain(&self.codes).chain(&self.said);
        parts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }
}

const CODES: &[&str] = &["code", "error_code", "errorCode"];
const CODES_OF_ERRORS: &[&str] = &["reason", "status"];
const MESSAGES: &[&str] = &["message", "error_msg", "fail_reason", "title", "error"];
const ERRORS: &[&str] = &["error", "errors"];

/// A job's states.
const STATES: &[&str] = &["success", "fail", "failed", "running", "init"];

/// Whether a value's `status` is one of these states.
fn says(json: &Json, states: &[&str]) -> bool {
    let said = json.text("status").ok().flatten();
    said.is_some_and(|said| states.iter().any(|state| said.eq_ignore_ascii_case(state)))
}

/// Whether a code equals the row's code or extends it with a dot. Clouds misspell some codes and correct them later.
fn is_code(code: &str, row: &str) -> bool {
    let spelled =
        |code: &str| code.to_ascii_lowercase().replace("deined", "denied").replace("forbbiden", "forbidden");
    let (code, row) = (spelled(code), spelled(row));
    code.strip_prefix(&row).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// The text of a page without its tags.
fn plain(page: &str) -> String {
    let mut text = String::new();
    for (index, part) in page.split('<').enumerate() {
        let words = if index == 0 { part } else { part.split_once('>').map_or("", |(_, words)| words) };
        text.push(' ');
        text.push_str(words);
    }
    let text =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")]
            .iter()
            .fold(text, |text, (entity, letter)| text.replace(entity, letter));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
