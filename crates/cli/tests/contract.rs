//! What scripts rely on: commands, flags, the shapes of JSON documents and exit codes. Imports are in `importing.rs`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, keys};
use serde_json::{Value, json};

#[test]
fn a_contact_has_the_same_shape_everywhere() {
    let kith = Kith::new();
    kith.json(&["field", "add", "Birthday", "--type", "date"]);
    kith.json(&["field", "add", "Score", "--type", "number"]);
    let added = kith.json(&[
        "add",
        "--first-name",
        "Ana",
        "--last-name",
        "Pérez",
        "--phone",
        "+34 612 34 56 78",
        "--email",
        "a@example.com",
        "--group",
        "Work",
        "--group",
        "Family",
        "--street",
        "C/ Mayor 1",
        "--city",
        "Málaga",
        "--zip",
        "29001",
        "--country",
        "España",
        "--field",
        "birthday=1980-02-29",
        "--field",
        "Score=3",
    ]);
    let expected = [
        "id",
        "first_name",
        "last_name",
        "phone",
        "phone_display",
        "email",
        "groups",
        "street",
        "city",
        "state",
        "zip",
        "country",
        "starred",
        "fields",
        "created_at",
        "updated_at",
        "messages",
    ];
    assert_eq!(keys(&added), expected);
    assert_eq!(added["groups"], json!(["Family", "Work"]));
    assert_eq!(added["fields"], json!({ "Birthday": "1980-02-29", "Score": 3 }));
    assert_eq!(
        (&added["state"], &added["starred"], &added["messages"]),
        (&json!(null), &json!(false), &json!(0))
    );
    let id = added["id"].to_string();
    assert_eq!(kith.json(&["show", &id]), added);
    let list = kith.json(&["list"]);
    assert_eq!(keys(&list), ["total", "contacts"]);
    assert_eq!(list["contacts"][0], added);
    let edited = kith.json(&["edit", &id, "--city", "", "--group", "Friends", "--field", "Score="]);
    assert_eq!((&edited["city"], &edited["groups"]), (&json!(null), &json!(["Friends"])));
    assert_eq!(edited["fields"], json!({ "Birthday": "1980-02-29", "Score": null }));
    assert_eq!(edited["street"], "C/ Mayor 1");
    assert_eq!(kith.json(&["star", &id]), json!({ "changed": 1 }));
    assert_eq!(kith.json(&["star", &id]), json!({ "changed": 0 }));
    assert_eq!(kith.json(&["unstar", &id]), json!({ "changed": 1 }));
    assert_eq!(kith.json(&["delete", &id]), json!({ "deleted": 1, "messages_erased": 0 }));
    assert_eq!(kith.refused(&["show", &id]).0, "contact_not_found");
}

#[test]
fn refusals_have_stable_codes_and_change_nothing() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    let add = |args: &[&str]| kith.refused(&[&["add"], args].concat());
    assert_eq!(add(&["--first-name", "Bob", "--phone", "0034 612 345 678"]).0, "phone_taken");
    assert!(add(&["--first-name", "Bob", "--phone", "0034 612 345 678"]).1.contains("Ana"));
    assert_eq!(add(&["--first-name", "Bob", "--phone", "612 345 678"]).0, "phone_missing_country_code");
    assert_eq!(add(&["--first-name", "Bob", "--phone", "+34 1"]).0, "phone_invalid");
    assert_eq!(add(&["--first-name", "Bob"]).0, "phone_missing");
    assert_eq!(add(&["--phone", "+34612345679"]).0, "first_name_missing");
    assert_eq!(
        add(&["--first-name", "B", "--phone", "+34612345679", "--field", "No=1"]).0,
        "field_not_found"
    );
    kith.json(&["plan", "set-limit", "trial", "1"]);
    assert_eq!(add(&["--first-name", "Bob", "--phone", "+34612345679"]).0, "over_limit");
    assert_eq!(kith.refused(&["star", "1", "99"]).0, "contact_not_found");
    assert_eq!(kith.json(&["list", "--starred"])["total"], 0);
    assert_eq!(kith.refused(&["list", "--group", "Nobody"]).0, "group_not_found");
    assert_eq!(kith.refused(&["list", "--sort", "nothing"]).0, "field_not_found");
    assert_eq!(kith.count(), 1);
}

#[test]
fn wrong_usage_is_exit_code_2() {
    let kith = Kith::new();
    for args in [
        &["nonsense"][..],
        &["import"],
        &["show", "one"],
        &["import", "x.csv", "--on-duplicate", "maybe"],
        &["import", "x.csv", "--default-country", "Deutschland"],
        &["import", "x.csv", "--map", "Header"],
        &["list", "--sort", "city:up"],
        &["field", "add", "X", "--type", "colour"],
        &["plan", "set-limit", "trial", "many"],
    ] {
        let output = kith.command(args).arg("--json").assert().code(2).get_output().clone();
        let document: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
        assert_eq!(document["error"]["code"], "usage", "{args:?}");
        assert!(!output.stderr.is_empty());
    }
    kith.command(&["--help"]).assert().success();
}

#[test]
fn groups_fields_and_plans() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    let group = kith.json(&["group", "add", "Team"]);
    assert_eq!(
        group,
        json!({ "id": group["id"], "name": "Team", "contacts": 0, "color": null, "position": null })
    );
    assert_eq!(kith.json(&["group", "join", "TEAM", "1"]), json!({ "changed": 1 }));
    assert_eq!(kith.json(&["group", "list"])[0]["contacts"], 1);
    assert_eq!(kith.json(&["group", "rename", "team", "Crew"])["name"], "Crew");
    assert_eq!(kith.json(&["group", "leave", "crew", "1"]), json!({ "changed": 1 }));
    assert_eq!(kith.json(&["group", "color", "crew", "teal"])["color"], "teal");
    assert_eq!(kith.json(&["group", "color", "crew", "none"])["color"], json!(null));
    kith.command(&["group", "color", "crew", "mauve"]).assert().code(2);
    kith.json(&["group", "add", "List 10"]);
    kith.json(&["group", "add", "List 9"]);
    let names = |groups: Value| -> Vec<String> {
        groups.as_array().unwrap().iter().map(|group| group["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(names(kith.json(&["group", "list"])), ["Crew", "List 9", "List 10"]);
    assert_eq!(names(kith.json(&["group", "move", "List 10", "1"])), ["List 10", "Crew", "List 9"]);
    assert_eq!(names(kith.json(&["group", "sort"])), ["Crew", "List 9", "List 10"]);
    kith.json(&["group", "delete", "List 9"]);
    kith.json(&["group", "delete", "List 10"]);
    assert_eq!(kith.json(&["group", "delete", "Crew"])["name"], "Crew");
    assert_eq!(kith.json(&["group", "list"]), json!([]));

    let tier = kith.json(&[
        "field",
        "add",
        "Tier",
        "--type",
        "dropdown",
        "--option",
        "Gold",
        "--option",
        "Silver",
        "--required",
    ]);
    assert_eq!(
        (&tier["type"], &tier["options"], &tier["required"]),
        (&json!("dropdown"), &json!(["Gold", "Silver"]), &json!(true))
    );
    kith.json(&["field", "add", "Long", "--type", "Long Text"]);
    assert_eq!(kith.json(&["field", "move", "Long", "1"])[0]["name"], "Long");
    assert_eq!(kith.json(&["field", "rename", "long", "Notes"])["name"], "Notes");
    assert_eq!(kith.json(&["field", "deactivate", "Notes"])["active"], false);
    assert_eq!(kith.json(&["field", "activate", "Notes"])["active"], true);
    assert_eq!(kith.json(&["field", "delete", "Notes"])["values_deleted"], 0);
    assert_eq!(kith.json(&["field", "list"]).as_array().unwrap().len(), 1);

    let plans = kith.json(&["plan", "list"]);
    assert_eq!((&plans["active"], &plans["used"]), (&json!("Trial"), &json!(1)));
    assert_eq!(plans["plans"][0], json!({ "name": "Trial", "limit": 1000 }));
    assert_eq!(plans["plans"][3], json!({ "name": "Unlimited", "limit": null }));
    assert_eq!(kith.json(&["plan", "set-limit", "Trial", "5"])["plans"][0]["limit"], 5);
    assert_eq!(kith.json(&["plan", "add", "Team", "20"])["plans"][4], json!({ "name": "Team", "limit": 20 }));
    assert_eq!(kith.json(&["plan", "use", "team"])["active"], "Team");
    assert_eq!(kith.refused(&["plan", "remove", "Team"]).0, "plan_invalid");
    assert_eq!(kith.json(&["check"]), json!({ "ok": true, "contacts": 1, "problems": [] }));
}

#[test]
fn dates_that_come_back_every_year() {
    let kith = Kith::new();
    // The name says it; everything else has to be told.
    assert_eq!(kith.json(&["field", "add", "Birthday", "--type", "date"])["yearly"], true);
    assert_eq!(kith.json(&["field", "add", "Opened", "--type", "date"])["yearly"], false);
    assert_eq!(kith.json(&["field", "add", "First day", "--type", "date", "--yearly"])["yearly"], true);
    assert_eq!(kith.refused(&["field", "add", "Size", "--type", "number", "--yearly"]).0, "field_invalid");
    let yearly = || -> Vec<bool> {
        let fields = kith.json(&["field", "list"]);
        fields.as_array().unwrap().iter().map(|field| field["yearly"].as_bool().unwrap()).collect()
    };
    assert_eq!(yearly(), [true, false, true]);
    kith.json(&["field", "rename", "First day", "Start"]);
    kith.json(&["field", "edit", "Opened", "--yearly"]);
    kith.json(&["field", "edit", "Birthday", "--once"]);
    assert_eq!(yearly(), [false, true, true]);
    assert!(kith.text(&["field", "list"]).contains("yearly"));

    // A day and a month is a date there, and two dashes say so anywhere.
    let add = ["add", "--first-name", "Ana", "--phone", "+34 612 34 56 78", "--field"];
    assert_eq!(kith.refused(&[&add[..], &["Birthday=14 May"][..]].concat()).0, "value_invalid");
    let given = ["Birthday=--05-14", "--field", "Start=14 May", "--field", "Opened=05/14"];
    let ana = kith.json(&[&add[..], &given[..]].concat());
    assert_eq!(ana["fields"], json!({ "Birthday": "--05-14", "Opened": "--05-14", "Start": "--05-14" }));
}

#[test]
fn exports_and_templates() {
    let kith = Kith::new();
    kith.json(&["field", "add", "Score", "--type", "number"]);
    kith.json(&[
        "add",
        "--first-name",
        "Ana",
        "--phone",
        "+34612345678",
        "--group",
        "A",
        "--field",
        "Score=1.5",
    ]);
    kith.json(&["add", "--first-name", "Bob", "--phone", "+12025550123"]);
    kith.json(&["star", "2"]);
    for name in ["all.csv", "all.xlsx"] {
        let out = kith.path(name);
        assert_eq!(kith.json(&["export", &out]), json!({ "path": out, "exported": 2 }));
        let other = Kith::new();
        other.json(&["field", "add", "Score", "--type", "number"]);
        assert_eq!(other.json(&["import", &out])["created"], 2);
        assert_eq!(other.json(&["list", "--starred"])["contacts"][0]["first_name"], "Bob");
        assert_eq!(other.json(&["list", "--search", "ana"])["contacts"][0]["fields"]["Score"], 1.5);
    }
    let exported =
        |args: &[&str]| kith.json(&[&["export", &kith.path("some.csv")], args].concat())["exported"].clone();
    assert_eq!(exported(&["--id", "1"]), 1);
    assert_eq!(exported(&["--group", "a"]), 1);
    assert_eq!(exported(&["--starred"]), 1);
    assert_eq!(exported(&["--search", "nobody"]), 0);
    assert_eq!(kith.refused(&["export", &kith.path("x.pdf")]).0, "file_unsupported");
    assert_eq!(kith.refused(&["export", &kith.path("no/folder.csv")]).0, "folder_not_found");
    for name in ["template.csv", "template.xlsx"] {
        let template = kith.json(&["template", &kith.path(name)]);
        assert_eq!(template["columns"].as_array().unwrap().len(), 11);
        let inspected = kith.json(&["inspect", &kith.path(name)]);
        assert_eq!(inspected["headers"], template["columns"]);
        assert_eq!((&inspected["sample"], &inspected["ignored_columns"]), (&json!([]), &json!([])));
    }
}

#[test]
fn lists_for_people_are_tables() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678"]);
    let list = kith.text(&["list"]);
    assert!(list.contains("+34 612 34 56 78") && list.contains("1 of 1"), "{list}");
    assert!(kith.text(&["show", "1"]).contains("First name    Ana"));
    assert!(kith.text(&["plan", "list"]).contains("active, 1 used"));
}

#[test]
fn imports_are_undone_and_duplicates_merged() {
    let kith = Kith::new();
    let file = kith.file(
        "two.csv",
        "First name,Phone,Email\nAna,+34612345601,a@example.com\nAna,+34612345602,a@example.com\n",
    );
    let import = kith.json(&["import", &file])["import_id"].to_string();
    let pairs = kith.json(&["duplicates"]);
    assert_eq!(pairs[0]["reason"], "same_email_and_name");
    assert_eq!(pairs[0]["contacts"][1]["phone"], "+34612345602");
    let merged = kith.json(&["merge", "1", "2"]);
    assert_eq!((&merged["id"], &merged["email"]), (&json!(1), &json!("a@example.com")));
    let undone = kith.json(&["undo"]);
    assert_eq!((&undone["what"], &undone["changed"]), (&json!("merge"), &json!(2)));
    assert_eq!(kith.count(), 2);
    assert_eq!(kith.json(&["duplicates", "--deny", "1", "2"]), json!([]));
    let other = kith.file("three.csv", "First name,Phone\nBob,+12025550123\n");
    let other = kith.json(&["import", &other])["import_id"].to_string();
    assert_eq!(
        kith.json(&["undo-import", &other]),
        json!({ "removed": 1, "restored": 0, "kept": [], "groups": [], "fields": [] })
    );
    assert_eq!(kith.json(&["undo-import", &import])["removed"], 0);
    assert_eq!(kith.refused(&["undo-import", &import]).0, "import_undone");
}

#[test]
fn a_backup_is_written_and_restored() {
    let kith = Kith::new();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345601"]);
    let out = kith.path("backup.db");
    assert_eq!(kith.json(&["backup", &out]), json!({ "path": out, "contacts": 1 }));
    kith.json(&["delete", "1"]);
    assert_eq!(
        kith.json(&["restore", &out]),
        json!({ "contacts": 1, "backed_up": null, "kept_as": null, "mended": [] })
    );
    assert_eq!(kith.json(&["show", "1"])["first_name"], "Ana");
    let text = kith.file("text.db", "No database at all.");
    assert_eq!(kith.refused(&["restore", &text]).0, "backup_unusable");
    assert_eq!(kith.count(), 1);
}

#[test]
fn cards_go_out_and_come_in() {
    let kith = Kith::new();
    kith.json(&["field", "add", "Points; total", "--type", "number"]);
    kith.json(&["field", "add", "Birthday", "--type", "date"]);
    let ana = [
        "add",
        "--first-name",
        "Ana",
        "--last-name",
        "Pérez, Gil",
        "--phone",
        "+34612345678",
        "--group",
        "A, B",
    ];
    let fields = ["--field", "Points; total=-3.5", "--field", "Birthday=1980-02-29"];
    kith.json(&[&ana[..], &fields[..]].concat());
    kith.json(&["star", "1"]);
    let out = kith.path("all.vcf");
    assert_eq!(kith.json(&["export", &out]), json!({ "path": out, "exported": 1 }));
    let card = std::fs::read_to_string(&out).unwrap();
    for line in [
        "BEGIN:VCARD\r\nVERSION:4.0\r\n",
        "\r\nFN:Ana Pérez\\, Gil\r\nN:Pérez\\, Gil;Ana;;;\r\nTEL;VALUE=uri:tel:+34612345678\r\n",
        "\r\nCATEGORIES:A\\, B\r\nX-KITH-STARRED:TRUE\r\nX-KITH-FIELD;NAME=\"Points; total\":-3.5\r\n",
        "\r\nBDAY:19800229\r\nEND:VCARD\r\n",
    ] {
        assert!(card.contains(line), "{line}: {card}");
    }

    // A store without the fields names them, and takes the rest.
    let bare = Kith::new();
    let done = bare.json(&["import", &out]);
    assert_eq!((&done["created"], &done["groups_created"]), (&json!(1), &json!(["A, B"])));
    assert_eq!(done["ignored_columns"], json!(["UID", "Points; total", "Birthday"]));
    let found = bare.json(&["inspect", &out]);
    assert_eq!((&found["format"], &found["encoding"]), (&json!("vcard"), &json!("utf-8")));
    assert_eq!((&found["header_row"], &found["delimiter"]), (&json!(0), &json!(null)));
    assert!(bare.text(&["inspect", &out]).starts_with("vcard, utf-8\n"));
    let contact = bare.json(&["show", "1"]);
    assert_eq!((&contact["starred"], &contact["groups"]), (&json!(true), &json!(["A, B"])));

    // A second number is named; the card that fails can be corrected as a table.
    let two = "BEGIN:VCARD\nFN:Bob\nTEL;HOME:+34 612 34 56 79\nTEL;CELL:+34 612 34 56 80\nEND:VCARD\n\
               BEGIN:VCARD\nFN:Eva\nTEL:612345681\nNOTE:a\\nb\nEND:VCARD\n";
    let failed = bare.path("failed.csv");
    let done = bare.json(&["import", &bare.file("two.vcard", two), "--failed-rows", &failed]);
    assert_eq!((&done["created"], &done["invalid"]), (&json!(1), &json!(1)));
    let warning = &done["warnings"][0];
    assert_eq!(
        (&warning["line"], &warning["code"], &warning["column"]),
        (&json!(1), &json!("value_not_taken"), &json!("Phone 2"))
    );
    let problem = &done["problems"][0];
    assert_eq!((&problem["line"], &problem["code"]), (&json!(2), &json!("phone_missing_country_code")));
    let corrected = std::fs::read_to_string(&failed).unwrap().replace(",612345681", ",+34612345681");
    let done = bare.json(&["import", &bare.file("corrected.csv", corrected)]);
    assert_eq!((&done["created"], &done["invalid"]), (&json!(1), &json!(0)));
    assert_eq!(bare.refused(&["export", &bare.path("x.doc")]).0, "file_unsupported");
}
