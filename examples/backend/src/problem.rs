//! Problem details, as RFC 9457 has them.

use axum::http::StatusCode;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use image_sharing::messages::Texts;
use image_sharing::model::input::InputError;
use image_sharing::rule::{By, Level};
use image_sharing::{ActionDenied, Decision, Finding, Verdict};
use serde_json::{Value, json};

/// Why the server does not carry out an action.
pub enum Problem {
    /// The rules of the cloud deny it, or the server lacks facts to decide.
    Denied(Box<Verdict>),
    /// Anything else.
    Other {
        status: StatusCode,
        /// The last part of the type.
        code: &'static str,
        title: &'static str,
        detail: String,
        /// More members.
        more: Vec<(&'static str, String)>,
    },
}

impl Problem {
    pub fn denied(ActionDenied { verdict, .. }: ActionDenied) -> Self {
        Self::Denied(Box::new(verdict))
    }

    fn other(status: StatusCode, code: &'static str, title: &'static str, detail: impl ToString) -> Self {
        Self::Other { status, code, title, detail: detail.to_string(), more: Vec::new() }
    }

    pub fn no_caller() -> Self {
        let detail = "name the account that acts in the header `x-account`";
        Self::other(StatusCode::UNAUTHORIZED, "no-caller", "The caller is unknown", detail)
    }

    pub fn no_image(id: &str) -> Self {
        let detail = format!("the server knows no image `{id}`");
        Self::other(StatusCode::NOT_FOUND, "no-image", "There is no such image", detail)
    }

    pub fn not_json(error: &serde_json::Error) -> Self {
        Self::other(StatusCode::BAD_REQUEST, "not-json", "The body is not JSON", error)
    }

    pub fn other_image(id: &str, named: &str) -> Self {
        let detail = format!("`action.image` is `{named}`: expected `{id}`, as in the path, or nothing");
        let mut problem =
            Self::other(StatusCode::BAD_REQUEST, "malformed", "The action is malformed", detail);
        problem.extend([("path", "action.image"), ("value", named), ("expected", id)]);
        problem
    }

    /// The client's mistake, with all that is known of it.
    pub fn malformed(error: &InputError) -> Self {
        let mut problem = Self::other(StatusCode::BAD_REQUEST, "malformed", "The action is malformed", error);
        let what = error.problem();
        problem.extend([("path", &*what.path), ("value", &*what.value), ("expected", &*what.expected)]);
        problem.extend(what.nearest.as_deref().map(|nearest| ("nearest", nearest)));
        problem
    }

    /// The server's own facts contradict each other. That is for its log, not for the client.
    pub fn broken(error: &InputError) -> Self {
        eprintln!("the facts of the server: {error}");
        let detail = "the server's facts contradict each other";
        Self::other(StatusCode::INTERNAL_SERVER_ERROR, "broken", "The server has a fault", detail)
    }

    fn extend<'a>(&mut self, members: impl IntoIterator<Item = (&'static str, &'a str)>) {
        if let Self::Other { more, .. } = self {
            more.extend(members.into_iter().map(|(name, value)| (name, value.to_owned())));
        }
    }

    /// The response. `instance`: the path of the request.
    pub fn into_response(self, instance: &str, texts: Texts) -> Response {
        let (status, code, title, detail, more, language) = match self {
            Self::Denied(verdict) => {
                let (status, code, title, detail) = denied(&verdict, texts);
                let findings = texts.readable(&verdict.findings);
                let more =
                    json!({ "decision": verdict.decision, "findings": findings, "missing": verdict.missing });
                (status, code, title, detail, more, texts.locale())
            }
            Self::Other { status, code, title, detail, more } => {
                let more = more.into_iter().map(|(name, value)| (name.to_owned(), json!(value)));
                (status, code, title, detail, Value::Object(more.collect()), "en")
            }
        };
        let mut body = json!({
            "type": format!("tag:image-sharing.example,2026:{code}"),
            "title": title,
            "status": status.as_u16(),
            "detail": detail,
            "instance": instance,
            "code": code,
        });
        if let (Some(body), Value::Object(more)) = (body.as_object_mut(), more) {
            body.extend(more);
        }
        let headers = [(CONTENT_TYPE, "application/problem+json"), (CONTENT_LANGUAGE, language)];
        (status, headers, body.to_string()).into_response()
    }
}

fn denied(verdict: &Verdict, texts: Texts) -> (StatusCode, &'static str, &'static str, String) {
    // The first error is the one that the cloud would report.
    let first = verdict.findings.iter().find(|finding| finding.row.level == Level::Error);
    match (verdict.decision, first) {
        (Decision::Deny, Some(first)) => {
            let detail = format!("{}; {}", texts.message(first), texts.help(first));
            (status(first), first.code(), "The rules of the cloud deny the action", detail)
        }
        // Not the client's fault, and never let through: the server has to get these facts first.
        _ => {
            let missing: Vec<_> = verdict.missing.iter().map(|fact| fact.path()).collect();
            let detail = format!("the server lacks facts: {}", missing.join(", "));
            (StatusCode::SERVICE_UNAVAILABLE, "missing-facts", "The server cannot decide yet", detail)
        }
    }
}

/// 422: the action itself is at fault. 403: only somebody else can allow it. 409: the caller has to change something else
/// first.
fn status(first: &Finding) -> StatusCode {
    if first.violation.at.to_string().starts_with("/action") {
        StatusCode::UNPROCESSABLE_ENTITY
    } else if first.by != By::You {
        StatusCode::FORBIDDEN
    } else {
        StatusCode::CONFLICT
    }
}
