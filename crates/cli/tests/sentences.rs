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
    assert!(lines.contains(&"1 row not imported (“Phone”: no phone number):"), "{text}");
    assert!(lines.contains(&"1 row not imported (“Phone”: phone number without a country code):"), "{text}");
    assert_eq!(lines.last(), Some(&format!("Saved 2 failed rows to {failed}.").as_str()));
    let imports = kith.text(&["imports"]);
    let header: Vec<&str> = imports.lines().next().unwrap().split_whitespace().collect();
    assert_eq!(header, ["Import", "Time", "File", "Result"]);

    let one = kith.file("one.csv", "First name,Phone\nEva,+1 202-555-0125 x42\n");
    let text = kith.text(&["import", &one, "--dry-run"]);
    assert!(
        text.starts_with(
            "1 row: 1 would be created.\n1 warning (“Phone”: extension left out of the phone number):"
        ),
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
    assert_eq!(
        kith.text(&["undo"]),
        "Undone: deleted the group Work.\nNext to undo: adding to a group.\nNext to redo: deleting a group.\n"
    );
}

#[test]
fn an_erased_store_is_listed_in_words() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    let text = kith.text(&["erase", "--yes"]);
    assert_eq!(text, "Permanently deleted 1 contact, 0 messages, 0 groups, 0 fields and 0 imports.\n");
}

#[test]
fn warnings_of_one_kind_and_column_stand_together() {
    let kith = Kith::new();
    let rows: String = (0..5).map(|n| format!("Ana,+3461234567{n},ana{n}\n")).collect();
    let file = kith.file("people.csv", format!("First name,Phone,Email\n{rows}"));
    let text = kith.text(&["import", &file]);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[..2], ["5 rows: 5 created.", "5 warnings (“Email”: malformed email address):"]);
    assert!(lines[2].starts_with("  line 2: “ana0”") && lines[4].starts_with("  line 4: “ana2”"), "{text}");
    assert_eq!(lines[5..], ["  … and 2 more"]);
    assert_eq!(kith.text(&["undo-import", "1"]), "Removed 5 contacts.\n");
}

#[test]
fn failures_name_fields_and_counts_as_people_do() {
    let kith = Kith::new();
    let file = kith.file("people.csv", "Colour,Size\nred,4\n");
    let failure = |arguments: &[&str]| kith.refused(arguments).1;
    assert_eq!(
        failure(&["import", &file]),
        "No columns are mapped to First name and Phone. Choose columns for them, or add them to the file."
    );
    let unknown = failure(&["import", &file, "--map", "Size=first_nam"]);
    assert!(unknown.contains("“first_nam”") && unknown.contains("First name, Last name"), "{unknown}");
    assert!(!unknown.contains("last_name"), "{unknown}");
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    kith.json(&["plan", "set-limit", "Trial", "1"]);
    let full = failure(&["add", "--first-name", "Bo", "--phone", "+34612345602"]);
    let nowhere = kith.path("nowhere");
    let lost = failure(&["backup", &kith.path("nowhere/all.kith")]);
    assert_eq!(lost, format!("There is no folder {nowhere}. Make it first, or choose another one."));
    assert!(full.ends_with(" `kith plan use` chooses another plan."), "{full}");
    for (arguments, advice) in [
        (
            ["group", "rename", "Wrok", "Work"].as_slice(),
            "There is no group “Wrok”. `kith group list` lists the groups.",
        ),
        (&["plan", "use", "Gold"], "There is no plan “Gold”. `kith plan list` lists the plans."),
        (&["undo-import", "7"], "There is no import 7. `kith imports` lists the imports."),
        (
            &["list", "--sort", "age"],
            "There is no field “age”. `kith field list` lists the fields besides the standard ones.",
        ),
    ] {
        assert_eq!(failure(arguments), advice);
    }
    assert!(full.starts_with("The Trial plan holds up to 1 contact and 1 is stored."), "{full}");
}
