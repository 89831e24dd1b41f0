//! Changing many contacts: by their numbers, or those that filters find.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::Kith;
use serde_json::{Value, json};

/// A store of six contacts: two in Malaga, two in Madrid, two without a city.
fn six() -> Kith {
    let kith = Kith::unlimited();
    kith.json(&["field", "add", "Rank", "--type", "number"]);
    let rows: String = (1..=6)
        .map(|n| {
            let city = ["", "Malaga", "Madrid"][n % 3];
            format!("P{n},+3461234560{n},{city},Team\n")
        })
        .collect();
    kith.json(&["import", &kith.file("six.csv", format!("First name,Phone,City,Group name\n{rows}"))]);
    kith
}

fn column(kith: &Kith, field: &str) -> Vec<Value> {
    let list = kith.json(&["list", "--sort", "phone"]);
    list["contacts"].as_array().unwrap().iter().map(|contact| contact[field].clone()).collect()
}

/// Runs a command that is a wrong usage, and returns its sentence.
#[track_caller]
fn wrong(kith: &Kith, args: &[&str]) -> String {
    let output = kith.command(args).assert().code(2).get_output().clone();
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn filters_choose_the_contacts_if_that_is_confirmed() {
    let kith = six();
    let said = wrong(&kith, &["star", "--where", "City=Madrid"]);
    assert_eq!(said, "This would star 2 contacts. Add --yes to do it.\n");
    assert_eq!(column(&kith, "starred"), [false; 6]);
    assert_eq!(kith.json(&["star", "--where", "City=Madrid", "--yes"]), json!({ "changed": 2 }));
    assert_eq!(column(&kith, "starred"), [false, true, false, false, true, false]);
    assert_eq!(kith.json(&["unstar", "--starred", "--yes"]), json!({ "changed": 2 }));
    assert_eq!(kith.json(&["star", "--all", "--yes"]), json!({ "changed": 6 }));
    assert_eq!(kith.json(&["unstar", "--search", "nobody"]), json!({ "changed": 0 }), "nothing to confirm");
    assert_eq!(
        kith.json(&["delete", "--search", "p3", "--yes"]),
        json!({ "deleted": 1, "messages_erased": 0 })
    );
    let said = wrong(&kith, &["delete", "--group", "Team"]);
    assert_eq!(said, "This would delete 5 contacts. Add --yes to do it.\n");
    assert_eq!(kith.count(), 5);
}

#[test]
fn groups_of_many_are_changed() {
    let kith = six();
    let args = ["group", "add-to", "Coast", "--where", "City=Malaga", "--yes"];
    assert_eq!(kith.json(&args), json!({ "changed": 2 }));
    assert_eq!(kith.json(&["group", "add-to", "Coast", "1", "2"]), json!({ "changed": 1 }));
    let said = wrong(&kith, &["group", "take-from", "Coast", "--all"]);
    assert_eq!(said, "This would remove 6 contacts from the group. Add --yes to do it.\n");
    assert_eq!(kith.json(&["group", "take-from", "Coast", "--all", "--yes"]), json!({ "changed": 3 }));
}

#[test]
fn a_field_of_many_is_edited_and_undone() {
    let kith = six();
    let before = column(&kith, "city");
    let said = wrong(&kith, &["edit", "--group", "Team", "--city", "Lugo"]);
    assert_eq!(said, "This would edit 6 contacts. Add --yes to do it.\n");
    let args = ["edit", "--group", "Team", "--city", "Lugo", "--field", "Rank=7", "--yes"];
    assert_eq!(kith.json(&args), json!({ "changed": 6 }));
    assert_eq!(column(&kith, "city"), ["Lugo"; 6]);
    assert_eq!(column(&kith, "fields")[0], json!({ "Rank": 7 }));
    assert_eq!(kith.text(&["undo"]), "Undone: edited 6 contacts.\nNext to redo: an edit of many contacts.\n");
    assert_eq!(column(&kith, "city"), before);

    let args = ["edit", "--all", "--replace", "City=MÁLAGA=>Málaga", "--yes"];
    assert_eq!(kith.json(&args), json!({ "changed": 2, "unfit": 0 }));
    assert_eq!(kith.json(&["edit", "1", "4", "--field", "City="]), json!({ "changed": 2 }));
    assert_eq!(
        column(&kith, "city"),
        [json!(null), json!("Madrid"), json!(null), json!(null), json!("Madrid"), json!(null)]
    );
    assert_eq!(kith.text(&["edit", "1", "4", "--zip", "1"]), "Changed 2 contacts.\n");
    assert_eq!(kith.json(&["edit", "1", "--city", "Vigo"])["city"], "Vigo", "one contact is shown");
}

#[test]
fn what_is_not_said_clearly_changes_nothing() {
    let kith = six();
    let which = "in one way";
    for (args, part) in [
        (&["star"][..], which),
        (&["delete", "--yes"], which),
        (&["delete", "1", "--all", "--yes"], which),
        (&["star", "1", "--starred"], which),
        (&["unstar", "--all", "--search", "p", "--yes"], which),
        (&["edit", "--city", "x"], which),
        (&["group", "add-to", "Team"], which),
        (&["edit", "1", "2"], "Say what to change"),
        (&["edit", "1", "2", "--first-name", "Eve"], "one contact at a time"),
        (&["edit", "--all", "--phone", "+34612345699", "--yes"], "one contact at a time"),
        (&["edit", "1", "2", "--city", "x", "--group", "Team"], "group add-to"),
        (&["edit", "--group", "A", "--group", "B", "--city", "x"], "once"),
        (&["edit", "--all", "--replace", "City=Madrid"], "FIELD=FIND=>WITH"),
        (&["edit", "--all", "--replace", "City==>x"], "FIELD=FIND=>WITH"),
    ] {
        let said = wrong(&kith, args);
        assert!(said.contains(part), "{args:?}: {said}");
    }
    assert_eq!(kith.refused(&["edit", "--all", "--field", "Rank=many", "--yes"]).0, "value_invalid");
    assert_eq!(kith.refused(&["edit", "--all", "--field", "Phone=1", "--yes"]).0, "field_single");
    assert_eq!(kith.refused(&["edit", "--all", "--replace", "Rank=1=>2", "--yes"]).0, "field_not_text");
    assert_eq!(kith.refused(&["star", "1", "99"]).0, "contact_not_found");
    assert_eq!((kith.count(), column(&kith, "starred")), (6, vec![json!(false); 6]));
}
