//! `history …` as scripts see it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, fixture};
use serde_json::json;

const CHAT: &str = "01/02/2024, 21:42 - Ana: hola\n02/02/2024, 21:43 - Leo: ¿qué tal?\n";

fn with_ana() -> Kith {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    kith
}

#[test]
fn entries_by_hand() {
    let kith = with_ana();
    assert_eq!(kith.json(&["history", "show", "1"])["messages"], json!([]));
    let added = kith.json(&["history", "add", "1", "--text", "-called", "--at", "2024-01-15T21:41:00Z"]);
    let expected = json!({
        "id": 1, "contact_id": 1, "at": "2024-01-15T21:41:00Z", "direction": "note", "author": null,
        "text": "-called", "attachment": null, "attached": false, "imported": false
    });
    assert_eq!(added, expected);
    assert_eq!(kith.json(&["history", "show", "1"]), json!({ "total": 1, "messages": [expected] }));
    assert_eq!(kith.json(&["show", "1"])["messages"], 1);
    assert_eq!(kith.json(&["list"])["contacts"][0]["messages"], 1);
    let edited = kith.json(&["history", "edit", "1", "--direction", "out", "--text", "Wrote"]);
    assert_eq!((&edited["direction"], &edited["text"]), (&json!("out"), &json!("Wrote")));
    assert_eq!(kith.json(&["history", "search", "1", "WROTE"])["total"], 1);
    assert_eq!(kith.json(&["history", "search", "1", "called"])["total"], 0);
    assert!(kith.text(&["history", "show", "1"]).contains("you: Wrote"));
    assert_eq!(kith.json(&["history", "delete", "1"]), json!({ "deleted": 1 }));
    assert_eq!(kith.refused(&["history", "show", "9"]).0, "contact_not_found");
    assert_eq!(kith.refused(&["history", "edit", "9", "--text", "x"]).0, "message_not_found");
    assert_eq!(kith.refused(&["history", "add", "1", "--text", " "]).0, "message_text_missing");
    assert_eq!(kith.refused(&["history", "add", "1", "--text", "x", "--at", "soon"]).0, "time_invalid");
    kith.command(&["history", "add", "1", "--text", "x", "--direction", "system"]).assert().code(2);
}

#[test]
fn a_chat_and_its_order_of_dates() {
    let kith = with_ana();
    let chat = kith.file("chat.txt", CHAT);
    let (code, message) = kith.refused(&["history", "import", "1", &chat]);
    assert_eq!(code, "date_order_needed");
    assert!(message.contains("--date-order"), "{message}");
    let output = kith.command(&["history", "import", "1", &chat, "--json"]).output().unwrap();
    let refused: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(
        refused["error"]["details"]["readings"],
        json!([{ "order": "dmy", "date": "2024-02-01" }, { "order": "mdy", "date": "2024-01-02" }])
    );
    let summary = kith.json(&["history", "import", "1", &chat, "--date-order", "dmy"]);
    assert_eq!(
        (&summary["imported"], &summary["skipped"], &summary["me"]),
        (&json!(2), &json!(0), &json!("Leo"))
    );
    let shown = kith.json(&["history", "show", "1"]);
    let entry = |n: usize| {
        let message = &shown["messages"][n];
        (message["direction"].clone(), message["author"].clone(), message["text"].clone())
    };
    assert_eq!(entry(0), (json!("in"), json!("Ana"), json!("hola")));
    assert_eq!(entry(1), (json!("out"), json!("Leo"), json!("¿qué tal?")));
    let again = kith.json(&["history", "import", "1", &chat, "--date-order", "dmy"]);
    assert_eq!((&again["imported"], &again["skipped"]), (&json!(0), &json!(2)));
    assert_eq!(kith.text(&["show", "1"]).lines().last(), Some("Messages      2"));
    assert_eq!(kith.json(&["delete", "1"]), json!({ "deleted": 1, "messages_erased": 2 }));
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    assert_eq!(kith.json(&["history", "show", "2"])["total"], 0);
}

#[test]
fn a_deletion_says_that_it_is_permanent() {
    let kith = with_ana();
    kith.json(&["history", "add", "1", "--text", "One"]);
    let two = kith.json(&["history", "add", "1", "--text", "Two"])["id"].to_string();
    let text = kith.text(&["history", "delete", &two]);
    assert!(text.contains("Permanently deleted 1 message.") && text.contains("Earlier backups"), "{text}");
    let text = kith.text(&["delete", "1", "--for-good"]);
    assert!(text.contains("Permanently deleted 1 contact and 1 message."), "{text}");
    assert!(text.contains("Earlier backups still contain them."), "{text}");
}

#[test]
fn a_groups_chat() {
    let kith = with_ana();
    kith.json(&["add", "--first-name", "Alice", "--last-name", "Müller", "--phone", "+34612345679"]);
    let chat = fixture("whatsapp/en-us-ios.txt");
    let people = kith.json(&["history", "participants", &chat]);
    assert_eq!(people[0]["sender"], "Alice Müller");
    assert_eq!((&people[0]["messages"], &people[0]["contact"]["id"]), (&json!(2), &json!(2)));
    let summary = kith.json(&["history", "import-group", &chat, "--me", "محمد"]);
    assert_eq!(summary["contacts"], json!([{ "contact": 2, "imported": 2, "skipped": 0 }]));
    let entries = summary["messages"].as_u64().unwrap() + summary["system"].as_u64().unwrap();
    assert_eq!(summary["not_taken"].as_u64().unwrap(), entries - 2);
    assert!(kith.text(&["history", "participants", &chat]).contains("you"));
    assert_eq!(kith.refused(&["history", "import", "1", &chat, "--me", "Nobody"]).0, "sender_not_found");
}
