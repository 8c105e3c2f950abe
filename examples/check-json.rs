//! Checks requests in JSON, one a line, and writes a verdict for each. The requests and the verdicts are those of `check`
//! in the package. `locale` in a request chooses the language of the texts.
//!
//! ```console
//! $ cargo run --features json,messages --example check-json < requests.ndjson
//! ```
//!
//! For a malformed line it writes `{ "path": …, "value": …, "expected": …, "message": … }` in place of the verdict.

use image_sharing::CheckRequest;
use image_sharing::messages::Texts;
use image_sharing::model::input::{self, InputError};
use serde_json::{Value, json};
use std::error::Error;
use std::io::{self, BufRead, Write};

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let request = serde_json::from_str(&line?)?;
        let answer = check(request).unwrap_or_else(|error| described(&error));
        writeln!(out, "{answer}")?;
    }
    Ok(out.flush()?)
}

fn check(request: Value) -> Result<Value, InputError> {
    let request: CheckRequest = input::read(request)?;
    let texts = Texts::new(request.locale().unwrap_or("en"))?;
    let verdict = request.check()?;
    Ok(json!(texts.readable(&verdict)))
}

fn described(error: &InputError) -> Value {
    let problem = error.problem();
    json!({
        "path": problem.path,
        "value": problem.value,
        "expected": problem.expected,
        "message": error.to_string(),
    })
}
