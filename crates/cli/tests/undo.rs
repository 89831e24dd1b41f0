//! Deleting, bringing back and the log of what can be undone, as a process.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;
use serde_json::{Value, json};

fn three_people() -> Kith {
    let kith = Kith::unlimited();
    kith.json(&["field", "add", "Score", "--type", "number"]);
    let people = "First name,Last name,Phone,Group name,Starred,Score\n\
        Ana,Ruiz,+34612345601,Work,yes,3\nBo,,+34612345602,Work,no,\nCy,,+34612345603,,no,5\n";
    let file = kith.file("people.csv", people);
    kith.json(&["import", &file]);
    kith
}

/// What a step says that has no more to say than what it was of.
fn stepped(what: &str, name: Value, changed: u64, undo: Value, redo: Value) -> Value {
    json!({
        "what": what, "name": name, "changed": changed, "over_limit": 0, "phone_taken": 0, "with_history": 0,
        "undo": undo, "redo": redo,
    })
}

#[test]
fn deleted_contacts_come_back() {
    let kith = three_people();
    let ana = kith.json(&["show", "1"]);
    assert_eq!(kith.json(&["delete", "1", "2"]), json!({ "deleted": 2, "messages_erased": 0 }));
    assert_eq!(kith.count(), 1);
    assert_eq!(kith.json(&["undo"]), stepped("delete", Value::Null, 2, Value::Null, json!("delete")));
    assert_eq!(kith.json(&["show", "1"]), ana);
    assert_eq!(kith.json(&["redo"]), stepped("delete", Value::Null, 2, json!("delete"), Value::Null));
    assert_eq!(kith.count(), 1);

    // Each command says what became of it.
    kith.json(&["undo"]);
    kith.json(&["history", "add", "1", "--text", "Hello"]);
    assert_eq!(
        kith.text(&["delete", "1", "2"]),
        "Deleted 2 contacts. `kith undo` brings them back.\n\
         Permanently deleted 1 message. Earlier backups still contain them.\n"
    );
    kith.json(&["add", "--first-name", "Eva", "--phone", "+34612345602"]);
    kith.json(&["plan", "set-limit", "unlimited", "3"]);
    assert_eq!(
        kith.text(&["undo"]),
        "Undone: deleted 1 contact.\n\
         1 contact could not be brought back: another contact has the phone now.\n\
         Next to redo: deleting contacts.\n"
    );
    kith.json(&["history", "add", "1", "--text", "Hello again"]);
    assert_eq!(
        kith.text(&["redo"]),
        "Redone: deleted 0 contacts.\n1 contact kept: a chat history was added since.\nNext to undo: deleting contacts.\n"
    );
    assert_eq!(kith.refused(&["undo"]).0, "phone_taken");
    kith.json(&["delete", "--for-good", "4"]);
    kith.json(&["plan", "set-limit", "unlimited", "2"]);
    let (code, message) = kith.refused(&["undo"]);
    assert_eq!(code, "over_limit", "{message}");
}

#[test]
fn what_is_deleted_for_good_does_not_come_back() {
    let kith = three_people();
    kith.json(&["star", "2"]);
    assert_eq!(kith.json(&["delete", "1", "--for-good"]), json!({ "deleted": 1, "messages_erased": 0 }));
    assert_eq!(kith.json(&["field", "delete", "Score", "--for-good"])["values_deleted"], 1);
    assert_eq!(kith.json(&["undo"])["what"], "star");
    assert_eq!(kith.refused(&["undo"]).0, "nothing_to_undo");
    let text = kith.text(&["delete", "2", "--for-good"]);
    assert!(text.contains("Permanently deleted 1 contact and 0 messages."), "{text}");
}

#[test]
fn fields_and_groups_come_back() {
    let kith = three_people();
    let everyone = kith.json(&["list"])["contacts"].clone();
    assert_eq!(kith.json(&["field", "delete", "Score"])["values_deleted"], 2);
    kith.json(&["group", "delete", "Work"]);
    assert_eq!(
        kith.text(&["undo"]),
        "Undone: deleted the group Work.\nNext to undo: deleting a field.\nNext to redo: deleting a group.\n"
    );
    assert_eq!(
        kith.json(&["undo"]),
        stepped("delete_field", json!("Score"), 1, Value::Null, json!("delete_field"))
    );
    let back: Vec<Value> = kith.json(&["list"])["contacts"].as_array().unwrap().clone();
    for (back, before) in back.iter().zip(everyone.as_array().unwrap()) {
        assert_eq!((&back["fields"], &back["groups"]), (&before["fields"], &before["groups"]));
    }
}

#[test]
fn the_log_is_listed() {
    let kith = three_people();
    assert_eq!(kith.json(&["undo", "--list"]), json!([]));
    assert_eq!(kith.text(&["undo", "--list"]), "There is nothing to undo or redo.\n");
    kith.json(&["group", "join", "Work", "3"]);
    kith.json(&["delete", "1"]);
    kith.json(&["delete", "2", "3"]);
    kith.json(&["undo"]);
    let steps = kith.json(&["undo", "--list"]);
    let plain: Vec<_> = steps
        .as_array()
        .unwrap()
        .iter()
        .map(|step| {
            (step["what"].clone(), step["count"].clone(), step["name"].clone(), step["undone"].clone())
        })
        .collect();
    let expected = [
        ("delete", 2, Value::Null, true),
        ("delete", 1, json!("Ana Ruiz"), false),
        ("group", 1, json!("Work"), false),
    ]
    .map(|(what, count, name, undone)| (json!(what), json!(count), name, json!(undone)));
    assert_eq!(plain, expected);
    assert!(steps[0]["at"].as_str().unwrap().ends_with('Z'), "{steps}");
    let text = kith.text(&["undo", "--list"]);
    for line in ["deleted 2 contacts", "deleted Ana Ruiz", "added 1 contact to the group Work", "undone"] {
        assert!(text.contains(line), "{text}");
    }
    assert_eq!(kith.count(), 2, "listing undoes nothing");
}
