//! Serves some images of a made-up account on this machine.

use example_backend::{World, app};
use image_sharing::clouds;
use serde_json::json;
use std::collections::HashMap;
use std::error::Error;
use tokio::net::TcpListener;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let image = json!({
        "id": "m-web", "owner": "1000000000000001", "region": "cn-hangzhou", "kind": "system-disk", "origin": "custom",
        "visibility": "private", "status": "available", "protected": false, "encryption": null, "sizeGib": 40,
        "dataDisks": 0, "productCode": null, "published": false, "os": "linux", "tasks": [], "resources": [], "shares": []
    });
    let world = World {
        cloud: clouds::find("alibaba-ecs").ok_or("no such cloud")?,
        region: "cn-hangzhou".into(),
        images: vec![serde_json::from_value(image)?],
        vaults: HashMap::new(),
    };
    let listener = TcpListener::bind("127.0.0.1:8080").await?;
    println!("http://{}", listener.local_addr()?);
    axum::serve(listener, app(world)).await?;
    Ok(())
}
