//! A backend that checks each action again, by the same rules as the frontend that sent it, and carries it out.
//!
//! `POST /images/{id}/actions` takes an action as JSON. The facts are the server's own; it believes nothing that the
//! client says about images. See README.md for the responses.
//!
//! It keeps two things simple. The caller is whoever the header `x-account` names: a real server authenticates. And it
//! only changes its facts: a real server sends `catalog.requests(&action)` to the cloud first.

mod problem;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LANGUAGE, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use image_sharing::clouds::Cloud;
use image_sharing::engine::Effect;
use image_sharing::messages::Texts;
use image_sharing::model::{Id, input};
use image_sharing::{Action, Catalog, Context, Image, Vault};
use problem::Problem;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What the server knows. A real one keeps it in a database, and gets it with `Context::queries` and `Catalog::read`.
#[derive(Debug)]
pub struct World {
    /// The cloud whose rules apply.
    pub cloud: &'static Cloud,
    /// The region that the server works in.
    pub region: Id,
    /// Every image, of all accounts.
    pub images: Vec<Image>,
    /// The vaults of accounts, where they are known.
    pub vaults: HashMap<Id, Vec<Vault>>,
}

type Shared = Arc<Mutex<World>>;

/// The server.
pub fn app(world: World) -> Router {
    Router::new().route("/images/{id}/actions", post(act)).with_state(Arc::new(Mutex::new(world)))
}

async fn act(
    State(world): State<Shared>,
    Path(id): Path<String>,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Response> {
    let texts = preferred(&headers);
    let respond = |problem: Problem| problem.into_response(uri.path(), texts);
    let account = caller(&headers).ok_or_else(|| respond(Problem::no_caller()))?;
    let action = read_action(&id, &body).map_err(respond)?;
    let effects = carry_out(&world, &account, &action).map_err(respond)?;
    let body = json!({ "effects": texts.readable(&effects) });
    let headers = [(CONTENT_TYPE, "application/json"), (CONTENT_LANGUAGE, texts.locale())];
    Ok((StatusCode::OK, headers, body.to_string()).into_response())
}

/// The account that the client says it is. A real server finds it out by authentication.
fn caller(headers: &HeaderMap) -> Option<Id> {
    let account = headers.get("x-account")?.to_str().ok()?;
    (!account.is_empty()).then(|| account.into())
}

/// The action in the body, on the image in the path.
fn read_action(id: &str, body: &[u8]) -> Result<Action, Problem> {
    let mut action: Value = serde_json::from_slice(body).map_err(|error| Problem::not_json(&error))?;
    if let Some(fields) = action.as_object_mut() {
        fields.entry("image").or_insert_with(|| id.into());
    }
    // `input::read` knows the path, `serde_json::from_value` would not.
    let action: Action = input::read_as("action", action).map_err(|error| Problem::malformed(&error))?;
    if &*action.image == id { Ok(action) } else { Err(Problem::other_image(id, &action.image)) }
}

/// Checks an action on the server's own facts. If it is allowed, changes them.
fn carry_out(world: &Shared, account: &Id, action: &Action) -> Result<Vec<Effect>, Problem> {
    // Held until the facts have changed, so that no other action comes between the check and the change.
    let mut world = world.lock().unwrap_or_else(PoisonError::into_inner);
    if !world.images.iter().any(|image| image.id == action.image) {
        return Err(Problem::no_image(&action.image));
    }
    let mut context = Context::new(world.cloud, account.clone());
    context.caller.region = Some(world.region.clone());
    let vaults = world.vaults.get(account).cloned();
    let mut catalog =
        Catalog::new(context, world.images.clone(), vaults).map_err(|error| Problem::broken(&error))?;
    let effects = catalog.apply(action).map_err(Problem::denied)?;
    world.images = catalog.images().cloned().collect();
    if let Some(vaults) = catalog.vaults() {
        world.vaults.insert(account.clone(), vaults.to_vec());
    }
    Ok(effects)
}

/// The texts in the known language that the client prefers; English if it prefers none of them.
fn preferred(headers: &HeaderMap) -> Texts {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut choices: Vec<(f32, &str)> = accepted
        .split(',')
        .filter_map(|choice| {
            let (language, weight) = choice.split_once(";q=").unwrap_or((choice, "1"));
            Some((weight.trim().parse().ok()?, language.trim()))
        })
        .collect();
    choices.sort_by(|one, other| other.0.total_cmp(&one.0));
    let primary = |language: &str| language.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let known = |(weight, language): &(f32, &str)| {
        let same = |locale: &&&str| *weight > 0.0 && primary(locale) == primary(language);
        Texts::LOCALES.iter().find(same).and_then(|locale| Texts::new(locale).ok())
    };
    choices.iter().find_map(known).unwrap_or_else(Texts::english)
}
