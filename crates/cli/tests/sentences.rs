//! What people read: counts with the right noun, and the names by which people call things.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;

#[test]
fn an_import_is_summed_up_in_sentences() {
    let kith = Kith::new();
    let file =
        kith.file("people.csv", "First name,Phone,Blood\nAna,+34612345678,A\nBob,612345679,B\nCai,,0\n");
    let failed = kith.path("failed.csv");
    let text = kith.text(&["import", &file, "--group", "Work", "--failed-rows", &failed]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines[..3],
        ["3 rows: 1 created, 2 invalid.", "New groups: Work.", "Columns not imported: Blood."]
    );
    assert!(lines.contains(&"1 row not imported (no phone number):"), "{text}");
    assert!(lines.contains(&"1 row not imported (phone number without a country code):"), "{text}");
    assert_eq!(lines.last(), Some(&format!("Saved 2 failed rows to {failed}.").as_str()));
    let imports = kith.text(&["imports"]);
    let header: Vec<&str> = imports.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["Import", "Time", "File", "Result"]);

    let one = kith.file("one.csv", "First name,Phone\nEva,+1 202-555-0125 x42\n");
    let text = kith.text(&["import", &one, "--dry-run"]);
    assert!(
        text.starts_with("1 row: 1 would be created.\n1 warning (extension left out of the phone number):"),
        "{text}"
    );
}

#[test]
fn fields_have_the_names_that_people_use() {
    let kith = Kith::new();
    let file = kith.file("people.csv", "Vorname,Handy,Farbe\nAna,+34612345678,rot\n");
    let text = kith.text(&["inspect", &file]);
    assert!(
        text.contains("First name") && text.contains("(not imported)") && !text.contains("first_name"),
        "{text}"
    );
    let json = kith.json(&["inspect", &file]);
    assert_eq!(json["mapping"][0]["field"], "first_name");
}

#[test]
fn counts_have_the_right_noun() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    assert_eq!(kith.text(&["star", "1"]), "Changed 1 contact.\n");
    assert_eq!(kith.text(&["star", "1"]), "Changed 0 contacts.\n");
    assert_eq!(kith.text(&["group", "add", "Work"]), "Work: 0 contacts\n");
    kith.json(&["group", "join", "Work", "1"]);
    assert_eq!(kith.text(&["group", "delete", "Work"]), "Deleted the group Work, but not its 1 contact.\n");
    assert!(kith.text(&["list"]).ends_with("1 of 1 contact\n"));
    assert_eq!(kith.text(&["check"]), "The store has no damage. It has 1 contact.\n");
    let out = kith.path("all.csv");
    assert_eq!(kith.text(&["export", &out]), format!("Exported 1 contact to {out}.\n"));
    assert_eq!(kith.text(&["undo"]), "Next to undo: adding to a group.\nNext to redo: deleting a group.\n");
}

#[test]
fn an_erased_store_is_listed_in_words() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    let text = kith.text(&["erase", "--yes"]);
    assert_eq!(text, "Permanently deleted 1 contact, 0 messages, 0 groups, 0 fields and 0 imports.\n");
}
