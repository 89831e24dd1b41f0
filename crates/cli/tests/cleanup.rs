//! `merge --take`, `forget`, `erase`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;
use serde_json::{Value, json};

fn two_anas() -> Kith {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601", "--email", "a@example.com"]);
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345602", "--city", "Madrid"]);
    kith
}

#[test]
fn a_merge_takes_the_chosen_values() {
    let kith = two_anas();
    let merged = kith.json(&["merge", "1", "2", "--take", "Phone=2"]);
    assert_eq!(
        (&merged["id"], &merged["phone"], &merged["email"], &merged["city"]),
        (&json!(1), &json!("+34612345602"), &json!("a@example.com"), &json!("Madrid"))
    );
    let history = kith.json(&["history", "show", "1"]);
    assert_eq!(history["messages"][0]["text"], "+34 612 34 56 01");
    kith.json(&["undo"]);
    assert_eq!(kith.count(), 2);
    assert_eq!(kith.refused(&["merge", "1", "2", "--take", "city=9"]).0, "contact_not_found");
    assert_eq!(kith.refused(&["merge", "1", "2", "--take", "colour=2"]).0, "field_not_found");
    kith.command(&["merge", "1", "2", "--take", "city"]).assert().code(2);
    kith.command(&["merge", "1", "2", "--take", "city=two"]).assert().code(2);
}

#[test]
fn likely_pairs_are_shown_with_their_total() {
    let kith = two_anas();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34712345603"]);
    let text = kith.text(&["duplicates", "--limit", "1"]);
    assert!(text.contains("same name, similar phone") && text.contains("1 of 3 pairs"), "{text}");
    kith.json(&["duplicates", "--deny", "1", "2"]);
    assert_eq!(kith.json(&["undo"])["redo"], "not_duplicate");
    assert_eq!(kith.json(&["duplicates"]).as_array().map(Vec::len), Some(3));
}

#[test]
fn what_is_remembered_is_shown_and_forgotten_by_name() {
    let kith = two_anas();
    kith.json(&["duplicates", "--deny", "1", "2"]);
    kith.json(&["star", "1"]);
    let file = kith.file("more.csv", "Vorname,Phone\nBob,+12025550123\n");
    kith.json(&["import", &file, "--map", "Vorname=first_name"]);
    let all = kith.json(&["forget"]);
    let expected =
        json!({ "mappings": 1, "not_duplicates": 1, "chat_names": 0, "drafts": 0, "undo_steps": 2 });
    assert_eq!(all["remembered"], expected);
    let gone = kith.json(&["forget", "mappings", "undo-steps"]);
    assert_eq!(gone["forgotten"], json!({ "mappings": 1, "undo_steps": 2 }));
    assert_eq!(kith.json(&["forget"])["remembered"]["not_duplicates"], 1);
    assert_eq!(kith.refused(&["undo"]).0, "nothing_to_undo");
    assert!(kith.text(&["forget"]).contains("not-duplicates  1"));
}

#[test]
fn everything_is_erased_only_with_yes() {
    let kith = two_anas();
    kith.json(&["plan", "use", "Pro"]);
    let refused = kith.command(&["erase", "--json"]).assert().code(2).get_output().clone();
    let refused: Value = serde_json::from_slice(&refused.stdout).unwrap();
    let message = refused["error"]["message"].as_str().unwrap();
    assert!(message.contains("2 contacts") && message.contains("--yes"), "{message}");
    assert_eq!(kith.count(), 2);

    let gone = kith.json(&["erase", "--yes"]);
    assert_eq!(gone["erased"]["contacts"], 2);
    assert_eq!(kith.count(), 0);
    assert_eq!(kith.json(&["plan", "list"])["active"], "Trial");
    for entry in std::fs::read_dir(kith.store()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            assert!(!bytes.windows(6).any(|part| part == b"Madrid"), "{}", path.display());
        }
    }
}

#[test]
fn backups_are_erased_on_request() {
    let kith = two_anas();
    // An import into a store with contacts makes one.
    let file = kith.file("more.csv", "First name,Phone\nBob,+12025550123\n");
    kith.json(&["import", &file]);
    let kept = kith.json(&["erase", "--yes"])["erased"]["backups_kept"].as_u64().unwrap();
    let gone = kith.json(&["erase", "--yes", "--backups"]);
    assert_eq!((&gone["erased"]["backups"], &gone["erased"]["backups_kept"]), (&json!(kept), &json!(0)));
    assert!(kept >= 1);
    assert_eq!(kith.json(&["erase", "--yes", "--backups"])["erased"]["backups"], 0);
}
