//! A catalog gives the same results, no matter how it got its facts; and it reports differences from the backend.
#![cfg(not(target_arch = "wasm32"))]
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

#[path = "support/common.rs"]
mod common;

use common::Json;
use image_sharing::CatalogRequest;
use image_sharing::engine::Difference;
use image_sharing::model::input;
use image_sharing::{Action, Catalog, Decision, Image, View};
use serde_json::{Value, json};

const ME: &str = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const ANN: &str = "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const BOB: &str = "cccccccccccccccccccccccccccccccc";

fn image(id: &str, owner: &str, shares: &[(&str, &str)]) -> Value {
    let shares: Vec<Value> =
        shares.iter().map(|(account, status)| json!({ "account": account, "status": status })).collect();
    json!({
        "id": id, "owner": owner, "region": "eu-de", "kind": "system-disk", "origin": "custom",
        "visibility": "private", "status": "available", "protected": false, "encryption": null, "sizeGib": 40, "resources": [],
        "shares": shares,
    })
}

fn catalog(images: &[Value]) -> Catalog {
    let request =
        json!({ "cloud": "otc-ims", "account": ME, "region": "eu-de", "images": images, "vaults": [] });
    CatalogRequest::read(Json(request)).unwrap()
}

fn images(list: &[Value]) -> Vec<Image> {
    input::read(Json(json!(list))).unwrap()
}

fn action(written: Value) -> Action {
    input::read(Json(written)).unwrap()
}

fn share(image: &str, account: &str) -> Action {
    action(json!({ "type": "share", "image": image, "accounts": [account] }))
}

fn shown(difference: &Difference) -> Value {
    json!(difference)
}

fn put(catalog: &mut Catalog, list: &[Value]) -> Vec<Value> {
    catalog.put(images(list), None).unwrap().iter().map(shown).collect()
}

/// One event in the history of a catalog.
type Event = (&'static str, fn(&mut Catalog));

const EVENTS: &[Event] = &[
    ("mine comes", |catalog| drop(put(catalog, &[image("mine", ME, &[])]))),
    ("mine comes shared", |catalog| drop(put(catalog, &[image("mine", ME, &[(ANN, "accepted")])]))),
    ("mine comes in another region", |catalog| {
        let mut elsewhere = image("mine", ME, &[]);
        elsewhere["region"] = json!("eu-nl");
        put(catalog, &[elsewhere]);
    }),
    ("ann offers hers", |catalog| drop(put(catalog, &[image("hers", ANN, &[(ME, "pending")])]))),
    ("ann takes hers back", |catalog| drop(put(catalog, &[image("hers", ANN, &[])]))),
    ("hers is forgotten", |catalog| drop(catalog.remove(&["hers".into()]))),
    ("I accept hers", |catalog| {
        drop(catalog.apply(&action(json!({ "type": "accept", "image": "hers" }))));
    }),
    ("I reject hers", |catalog| {
        drop(catalog.apply(&action(json!({ "type": "reject", "image": "hers" }))));
    }),
    ("I copy hers", |catalog| drop(catalog.apply(&action(json!({ "type": "copy", "image": "hers" }))))),
    ("I share mine", |catalog| drop(catalog.apply(&share("mine", BOB)))),
    ("I delete mine", |catalog| {
        drop(catalog.apply(&action(json!({ "type": "delete", "image": "mine" }))));
    }),
];

#[test]
fn a_catalog_is_its_facts_however_they_came() {
    let ids = |catalog: &Catalog, view| catalog.list(view).map(|image| image.id.clone()).collect::<Vec<_>>();
    let mut histories: Vec<(Vec<&str>, Catalog)> = vec![(Vec::new(), catalog(&[]))];
    let mut compared = 0;
    for _ in 0..4 {
        let further = |(history, catalog): &(Vec<&'static str>, Catalog), (name, happen): &Event| {
            let (mut history, mut catalog) = (history.clone(), catalog.clone());
            happen(&mut catalog);
            history.push(*name);
            (history, catalog)
        };
        histories =
            histories.iter().flat_map(|past| EVENTS.iter().map(move |event| further(past, event))).collect();
        for (history, catalog) in &histories {
            let facts: Vec<Image> = catalog.images().cloned().collect();
            let again = Catalog::new(catalog.context().clone(), facts, Some(Vec::new())).unwrap();
            for view in View::ALL {
                assert_eq!(ids(catalog, *view), ids(&again, *view), "{view}: {history:?}");
            }
            for image in ["mine", "hers", "hers~1"] {
                let share = share(image, ANN);
                assert_eq!(catalog.decide(&share), again.decide(&share), "{history:?}");
            }
            compared += 1;
        }
    }
    println!("{compared} histories");
}

#[test]
fn a_catalog_survives_many_images_that_come_and_go() {
    let mut held = catalog(&[image("mine", ME, &[(ANN, "accepted")])]);
    for round in 0..50 {
        let many: Vec<Value> =
            (0..20).map(|n| image(&format!("m-{round}-{n}"), ME, &[(BOB, "pending")])).collect();
        put(&mut held, &many);
        let ids: Vec<_> = held.images().skip(1).map(|image| image.id.clone()).collect();
        held.remove(&ids);
    }
    assert_eq!(held.list(View::SharedByMe).map(|image| &*image.id).collect::<Vec<_>>(), ["mine"]);
    assert_eq!(held.images().count(), 1);
    assert!(held.allows(&share("mine", BOB)));
}

#[test]
fn what_was_foretold_and_happened_is_no_news() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    held.apply(&share("mine", ANN)).unwrap();
    let mut reported = image("mine", ME, &[(ANN, "pending")]);
    // A fact that is unknown on one side is no difference.
    reported["name"] = json!("golden");
    reported["shares"][0]["since"] = json!("2026-11-22");
    reported.as_object_mut().unwrap().remove("protected");
    assert_eq!(put(&mut held, &[reported.clone()]), Vec::<Value>::new());
    assert_eq!(
        json!(held.image("mine").unwrap().facts()),
        reported,
        "the reported facts replace the stored ones"
    );
}

#[test]
fn what_was_foretold_and_did_not_happen_is_told_apart_from_what_others_did() {
    let mut held = catalog(&[image("mine", ME, &[(BOB, "pending")])]);
    held.apply(&share("mine", ANN)).unwrap();
    let mut reported = image("mine", ME, &[(BOB, "accepted")]);
    reported["status"] = json!("deactivated");
    assert_eq!(
        put(&mut held, &[reported.clone()]),
        [
            json!({ "image": "mine", "applied": true,
                "was": { "id": "mine", "shares": [{ "account": ANN, "status": "pending", "via": "account" }] },
                "is": { "id": "mine", "shares": [] } }),
            json!({ "image": "mine", "applied": false,
                "was": { "id": "mine", "status": "available", "shares": [{ "account": BOB, "status": "pending" }] },
                "is": { "id": "mine", "status": "deactivated", "shares": [{ "account": BOB, "status": "accepted" }] } }),
        ]
    );
    assert_eq!(put(&mut held, &[reported]), Vec::<Value>::new(), "a difference is reported once");
}

#[test]
fn a_deleted_image_that_is_still_there_is_a_surprise_and_a_new_one_is_not() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    held.apply(&action(json!({ "type": "delete", "image": "mine" }))).unwrap();
    let mine = image("mine", ME, &[]);
    let there = json!({ "image": "mine", "applied": true, "was": null, "is": mine });
    assert_eq!(put(&mut held, &[mine, image("new", ME, &[])]), [there]);
}

#[test]
fn a_copy_that_turns_out_differently_is_a_surprise() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    held.apply(&action(json!({ "type": "copy", "image": "mine" }))).unwrap();
    let mut copy = image("mine~1", ME, &[]);
    copy["status"] = json!("creating");
    let differences = put(&mut held, &[copy]);
    assert_eq!(differences.len(), 1);
    assert_eq!(differences[0]["applied"], json!(true));
    assert_eq!(differences[0]["was"], json!({ "id": "mine~1", "status": "available" }));
}

#[test]
fn copies_of_copies_count_on() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    for (source, copy) in [("mine", "mine~1"), ("mine~1", "mine~2"), ("mine", "mine~3")] {
        held.apply(&action(json!({ "type": "copy", "image": source }))).unwrap();
        assert!(held.image(copy).is_some(), "{copy}");
    }
}

#[test]
fn facts_that_contradict_each_other_change_nothing() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    let before: Vec<Image> = held.images().cloned().collect();
    let new = image("new", ME, &[]);
    let twice = image("twice", ME, &[(ANN, "pending"), (ANN, "accepted")]);
    let own = image("own", ME, &[(ME, "accepted")]);
    for (list, path, message) in [
        (
            vec![new.clone(), new.clone()],
            "images[1].id",
            "`images[1].id` is `new`: expected every image once",
        ),
        (
            vec![new.clone(), twice],
            "images[1].shares[1].account",
            "`images[1].shares[1].account` is `bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`: expected every account once",
        ),
        (
            vec![new, own],
            "images[1].shares[0].account",
            "`images[1].shares[0].account` is `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`: expected an account other than the owner",
        ),
    ] {
        let error = held.put(images(&list), Some(Vec::new())).unwrap_err();
        assert_eq!((error.problem().path.as_str(), error.to_string().as_str()), (path, message));
        assert!(held.images().eq(&before), "{path}");
    }
}

#[test]
fn in_order_limits_and_capacities_add_up_and_the_facts_stay() {
    let mut held = catalog(&[image("mine", ME, &[])]);
    let (to_ann, all) =
        (share("mine", ANN), action(json!({ "type": "unshare", "image": "mine", "accounts": "all" })));
    let decisions = |held: &Catalog, actions: &[Action]| {
        held.check_in_order(actions).iter().map(|verdict| verdict.decision).collect::<Vec<_>>()
    };
    assert_eq!(decisions(&held, &[all.clone(), to_ann.clone()]), [Decision::Deny], "nobody has a share yet");
    let order = [to_ann, all.clone(), all];
    assert_eq!(decisions(&held, &order), [Decision::Allow, Decision::Allow, Decision::Deny]);
    let copies = [
        action(json!({ "type": "copy", "image": "mine" })),
        share("mine~1", ANN),
        action(json!({ "type": "delete", "image": "mine" })),
        share("mine", BOB),
    ];
    let expected = [Decision::Allow, Decision::Allow, Decision::Allow, Decision::Deny];
    assert_eq!(decisions(&held, &copies), expected);
    assert!(held.image("mine~1").is_none(), "the facts do not change");
    held.apply(&copies[0]).unwrap();
    assert_eq!(decisions(&held, &copies[..1]), [Decision::Allow]);
}
