//! What the server responds, without a network.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use example_backend::{World, app};
use image_sharing::clouds;
use serde_json::{Value, json};
use std::collections::HashMap;
use tower::ServiceExt;

const OWNER: &str = "10000000000000000000000000000001";
const FRIEND: &str = "20000000000000000000000000000002";
const STRANGER: &str = "30000000000000000000000000000003";

fn image(id: &str, more: Value) -> Value {
    let mut image = json!({
        "id": id, "owner": OWNER, "region": "eu-de", "kind": "system-disk", "origin": "custom", "visibility": "private",
        "status": "available", "protected": false, "encryption": null, "sizeGib": 40, "dataDisks": 0,
        "productCode": null, "published": false, "os": "linux", "tasks": [], "resources": [], "shares": []
    });
    image.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    image
}

fn server() -> Router {
    let images = [
        image("m-1", json!({})),
        image("m-protected", json!({ "protected": true })),
        json!({ "id": "m-unknown", "owner": OWNER, "region": "eu-de" }),
    ];
    app(World {
        cloud: clouds::find("otc-ims").unwrap(),
        region: "eu-de".into(),
        images: images.into_iter().map(|image| serde_json::from_value(image).unwrap()).collect(),
        vaults: HashMap::new(),
    })
}

/// Posts a body and returns the status, the headers and the JSON of the response.
async fn post(
    server: &Router,
    account: &str,
    id: &str,
    language: &str,
    body: &str,
) -> (StatusCode, HeaderMap, Value) {
    let mut request = Request::post(format!("/images/{id}/actions")).header("accept-language", language);
    if !account.is_empty() {
        request = request.header("x-account", account);
    }
    let request = request.body(Body::from(body.to_owned())).unwrap();
    let (parts, body) = server.clone().oneshot(request).await.unwrap().into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap();
    (parts.status, parts.headers, serde_json::from_slice(&body).unwrap())
}

/// Posts an action that is not carried out, and returns its problem.
async fn problem(account: &str, id: &str, body: &str, status: u16) -> Value {
    let (found, headers, problem) = post(&server(), account, id, "en", body).await;
    assert_eq!(found.as_u16(), status, "{problem:#}");
    assert_eq!(headers["content-type"], "application/problem+json");
    assert_eq!(problem["status"], status);
    assert_eq!(problem["instance"], format!("/images/{id}/actions"));
    assert!(problem["type"].as_str().unwrap().starts_with("tag:"), "{problem:#}");
    for member in ["title", "detail", "code"] {
        assert!(!problem[member].as_str().unwrap().is_empty(), "{problem:#}");
    }
    problem
}

fn share(accounts: &[&str]) -> String {
    json!({ "type": "share", "accounts": accounts }).to_string()
}

#[tokio::test]
async fn an_allowed_action_changes_the_facts() {
    let server = server();
    let (status, headers, body) = post(&server, OWNER, "m-1", "en", &share(&[FRIEND])).await;
    assert_eq!(status, StatusCode::OK, "{body:#}");
    assert_eq!(headers["content-type"], "application/json");
    assert_eq!(body["effects"][0]["account"], FRIEND, "{body:#}");
    assert!(body["effects"][0]["message"].is_string(), "{body:#}");
    // The next action is checked on the new facts.
    let (status, _, body) = post(&server, FRIEND, "m-1", "en", r#"{ "type": "accept" }"#).await;
    assert_eq!(status, StatusCode::OK, "{body:#}");
    let (status, _, body) = post(&server, STRANGER, "m-1", "en", r#"{ "type": "accept" }"#).await;
    assert_ne!(status, StatusCode::OK, "{body:#}");
}

#[tokio::test]
async fn it_is_forbidden_if_only_another_account_can_allow_it() {
    let problem = problem(STRANGER, "m-1", r#"{ "type": "delete" }"#, 403).await;
    assert_eq!(problem["code"], "not-owner");
    assert_eq!(problem["decision"], "deny");
    let first = &problem["findings"][0];
    assert_eq!((&first["code"], &first["level"]), (&json!("not-owner"), &json!("error")));
    let detail = format!("{}; {}", first["message"].as_str().unwrap(), first["help"].as_str().unwrap());
    assert_eq!(problem["detail"], detail);
}

#[tokio::test]
async fn it_is_a_conflict_if_the_caller_can_change_the_image_first() {
    let problem = problem(OWNER, "m-protected", r#"{ "type": "delete" }"#, 409).await;
    assert_eq!(problem["code"], "image-protected");
    assert_eq!(problem["findings"][0]["by"], "you");
}

#[tokio::test]
async fn it_is_unprocessable_if_a_value_in_the_action_is_at_fault() {
    let problem = problem(OWNER, "m-1", &share(&[FRIEND, OWNER]), 422).await;
    assert_eq!(problem["code"], "shared-with-self");
    assert_eq!(problem["findings"][0]["at"], "/action/accounts/1");
}

#[tokio::test]
async fn nothing_is_let_through_if_facts_are_missing() {
    let problem = problem(OWNER, "m-unknown", &share(&[FRIEND]), 503).await;
    assert_eq!(problem["code"], "missing-facts");
    assert_eq!(problem["decision"], "unknown");
    assert!(problem["missing"].as_array().unwrap().contains(&json!("/image/encryption")), "{problem:#}");
}

#[tokio::test]
async fn a_malformed_action_is_reported_with_its_path() {
    let wrong = problem(OWNER, "m-1", r#"{ "type": "shrae", "accounts": [] }"#, 400).await;
    assert_eq!((&wrong["path"], &wrong["value"]), (&json!("action.type"), &json!("shrae")));
    assert_eq!(wrong["nearest"], "share");
    assert!(wrong["expected"].as_str().unwrap().contains("`unshare`"));
    let wrong = problem(OWNER, "m-1", r#"{ "type": "share", "accounts": ["a", 7] }"#, 400).await;
    assert_eq!(wrong["path"], "action.accounts[1]");
    let wrong = problem(OWNER, "m-1", r#"{ "type": "delete", "image": "m-2" }"#, 400).await;
    assert_eq!(wrong["path"], "action.image");
    assert_eq!(problem(OWNER, "m-1", "{", 400).await["code"], "not-json");
    assert_eq!(problem(OWNER, "m-1", "[]", 400).await["code"], "malformed");
}

#[tokio::test]
async fn an_unknown_image_is_not_found() {
    assert_eq!(problem(OWNER, "m-2", r#"{ "type": "delete" }"#, 404).await["code"], "no-image");
}

#[tokio::test]
async fn a_caller_is_needed() {
    assert_eq!(problem("", "m-1", r#"{ "type": "delete" }"#, 401).await["code"], "no-caller");
}

#[tokio::test]
async fn the_client_chooses_the_language() {
    let mut seen = Vec::new();
    for (accepted, language) in [
        ("fr, en;q=0.5", "en"),
        ("de-CH, en;q=0.5", "de"),
        ("en;q=0.2, zh;q=0.9", "zh-CN"),
        ("de;q=0, *", "en"),
        ("", "en"),
    ] {
        let (_, headers, problem) =
            post(&server(), STRANGER, "m-1", accepted, r#"{ "type": "delete" }"#).await;
        assert_eq!(headers["content-language"], language, "{accepted}");
        seen.push(problem["detail"].clone());
    }
    assert_eq!(seen[0], seen[3]);
    assert!(seen[0] != seen[1] && seen[1] != seen[2]);
}
