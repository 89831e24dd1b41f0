//! What scripts rely on in imports: the flags, and the shape of the summary.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, keys};
use serde_json::json;

#[test]
fn an_import_reports_every_row() {
    let kith = Kith::new();
    let file = kith.file(
        "people.csv",
        "First name,Phone,Email,Group name,Blood\n\
         Ana,+34612345678,a@example.com,Family | Work,A\n\
         Bob,612345679,,,\n\
         Ana,0034612345678,,,\n\
         ,,,,\n\
         Eva,+1 202-555-0125 x42,bad,New,\n",
    );
    let failed = kith.path("failed.csv");
    let trial = kith.json(&["import", &file, "--dry-run"]);
    assert_eq!((&trial["import_id"], &trial["created"], kith.count()), (&json!(null), &json!(2), 0));
    let done = kith.json(&["import", &file, "--group", "All", "--failed-rows", &failed]);
    let expected = [
        "import_id",
        "fields_created",
        "rows",
        "created",
        "updated",
        "duplicates",
        "invalid",
        "over_limit",
        "blank",
        "cancelled",
        "groups_created",
        "mapping",
        "ignored_columns",
        "warnings",
        "problems",
    ];
    assert_eq!(keys(&done), expected);
    let figures: Vec<_> = expected[2..10].iter().map(|key| done[key].as_u64().unwrap()).collect();
    assert_eq!(figures, [5, 2, 0, 1, 1, 0, 1, 0]);
    assert_eq!(done["groups_created"], json!(["Family", "Work", "All", "New"]));
    assert_eq!(done["mapping"][0], json!({ "header": "First name", "field": "first_name" }));
    assert_eq!(done["ignored_columns"], json!(["Blood"]));
    let problem = &done["problems"][0];
    assert_eq!((&problem["line"], &problem["column"]), (&json!(3), &json!("Phone")));
    assert_eq!(
        (&problem["code"], &problem["value"]),
        (&json!("phone_missing_country_code"), &json!("612345679"))
    );
    assert!(problem["message"].as_str().unwrap().contains("country code"));
    assert_eq!(done["problems"][1]["code"], "duplicate_in_file");
    let warned: Vec<_> =
        done["warnings"].as_array().unwrap().iter().map(|w| w["code"].as_str().unwrap()).collect();
    assert_eq!(warned, ["phone_extension_dropped", "email_malformed"]);
    let failed = std::fs::read_to_string(failed).unwrap();
    assert_eq!(failed.lines().count(), 3);
    assert!(failed.starts_with("\u{feff}First name,Phone,Email,Group name,Blood,Reason"));
    let history = kith.json(&["imports"]);
    assert_eq!((&history[0]["file"], &history[0]["created"]), (&json!("people.csv"), &json!(2)));
    assert_eq!(kith.json(&["list", "--group", "all"])["total"], 2);
}

#[test]
fn import_flags_decide() {
    let kith = Kith::new();
    let file = kith.file("flags.txt", "Wer|Nummer|x=y\nAna|0151 23456789|Köln\nBob|030 901820|Bonn\n");
    let done = kith.json(&[
        "import",
        &file,
        "--delimiter",
        "pipe",
        "--encoding",
        "utf-8",
        "--header-row",
        "1",
        "--map",
        "Wer=first_name",
        "--map",
        "Nummer=phone",
        "--map",
        "x=y=City",
        "--default-country",
        "de",
    ]);
    assert_eq!(done["created"], 2, "{done}");
    assert_eq!(kith.json(&["list", "--sort", "first_name"])["contacts"][0]["city"], "Köln");
    let update = kith.file("update.csv", "First name,Phone,City,Zip\nAnna,+4915123456789,Berlin,10115\n");
    assert_eq!(kith.json(&["import", &update])["duplicates"], 1);
    assert_eq!(kith.json(&["import", &update, "--on-duplicate", "fill"])["updated"], 1);
    let ana = &kith.json(&["list", "--search", "ana"])["contacts"][0];
    assert_eq!((&ana["city"], &ana["zip"]), (&json!("Köln"), &json!("10115")));
    assert_eq!(kith.json(&["import", &update, "--on-duplicate", "update"])["updated"], 1);
    assert_eq!(kith.json(&["list", "--search", "anna"])["contacts"][0]["city"], "Berlin");
    assert_eq!(kith.json(&["import", &update, "--ignore", "City"])["ignored_columns"], json!(["City"]));
    assert_eq!(kith.refused(&["import", &update, "--map", "Nothing=phone"]).0, "header_not_found");
    let bare = kith.file("bare.csv", "First name,Phone\nCai,4915123456781\n");
    assert_eq!(kith.json(&["import", &bare])["invalid"], 1);
    assert_eq!(kith.json(&["import", &bare, "--bare-phones", "international"])["created"], 1);
}

#[test]
fn every_column_can_be_kept() {
    let kith = Kith::new();
    let file = kith.file("people.csv", "Name,Phone,Budget,Met\nAna,+34612345678,12.5,2026-11-22\n");
    let expected = json!([{ "name": "Budget", "type": "number" }, { "name": "Met", "type": "date" }]);
    let trial = kith.json(&["import", &file, "--keep-all", "--dry-run"]);
    assert_eq!((&trial["fields_created"], kith.json(&["field", "list"])), (&expected, json!([])));
    let told = kith.text(&["import", &file, "--keep-all", "--dry-run"]);
    assert!(told.contains("Fields that would be created: Budget (number), Met (date)."), "{told}");
    let done = kith.json(&["import", &file, "--keep-all"]);
    assert_eq!((&done["fields_created"], &done["ignored_columns"]), (&expected, &json!([])));
    let ana = &kith.json(&["list"])["contacts"][0];
    assert_eq!(ana["fields"], json!({ "Budget": 12.5, "Met": "2026-11-22" }));
    kith.json(&["undo-import", "1"]);
    assert_eq!(kith.json(&["field", "list"]), json!([]));
}

#[test]
fn an_order_of_dates_that_nobody_decided_is_asked_for() {
    let kith = Kith::new();
    kith.json(&["field", "add", "Birthday", "--type", "date"]);
    let file = kith.file("people.csv", "Name,Phone,Day\nAna,+34612345678,03/04/1980\n");
    let by_hand = ["import", &file, "--map", "Day=Birthday"];
    let refused = kith.json(&by_hand);
    let warning = &refused["warnings"][0];
    assert_eq!((&warning["code"], &warning["column"]), (&json!("date_order_needed"), &json!("Day")));
    assert_eq!((&warning["line"], &refused["invalid"]), (&json!(null), &json!(1)));
    let told = kith.text(&by_hand);
    assert!(told.contains("“Day”") && told.contains("--date-order"), "{told}");
    let done = kith.json(&[&by_hand[..], &["--date-order", "dmy"]].concat());
    assert_eq!((&done["created"], &done["warnings"]), (&json!(1), &json!([])));
}

#[test]
fn several_files_are_an_import_each() {
    let kith = Kith::new();
    let first = kith.file("first.csv", "Name,Phone\nAna,+34612345678\nBob,12\n");
    let second = kith.file("second.csv", "Name,Phone\nAna,+34612345678\nCai,+34612345679\n");
    let done = kith.json(&["import", &first, &second]);
    assert_eq!(keys(&done)[0], "files");
    assert_eq!((&done["rows"], &done["created"]), (&json!(4), &json!(2)));
    assert_eq!((&done["duplicates"], &done["invalid"]), (&json!(1), &json!(1)));
    let files = done["files"].as_array().unwrap();
    let figures: Vec<_> =
        files.iter().map(|one| (&one["file"], &one["import_id"], &one["created"])).collect();
    assert_eq!(figures[0], (&json!(first), &json!(1), &json!(1)));
    assert_eq!(figures[1], (&json!(second), &json!(2), &json!(1)));
    assert_eq!(keys(&files[0])[..3], ["file", "import_id", "fields_created"]);
    kith.json(&["undo-import", "2"]);
    assert_eq!(kith.count(), 1);
    let told = kith.text(&["import", &first, &second, "--dry-run"]);
    assert!(told.contains("All files: 4 rows: 1 would be created"), "{told}");
}

#[test]
fn of_several_files_none_is_imported_if_one_cannot_be() {
    let kith = Kith::new();
    let good = kith.file("good.csv", "Name,Phone\nAna,+34612345678\n");
    let bad = kith.file("bad.csv", "Name,Shoe\nBob,44\n");
    assert_eq!(kith.refused(&["import", &good, &bad]).0, "column_missing");
    assert_eq!(kith.refused(&["import", &good, &kith.path("gone.csv")]).0, "file_not_found");
    kith.command(&["import", &good, &good, "--failed-rows", &kith.path("out.csv")]).assert().code(2);
    assert_eq!(kith.count(), 0);
}

#[test]
fn inspect_says_how_a_file_is_read() {
    let kith = Kith::new();
    let file = kith.file("x.csv", "Name;Phone;Odd\nAna;+34612345678;1\n");
    let found = kith.json(&["inspect", &file]);
    let expected = [
        "format",
        "encoding",
        "delimiter",
        "sheets",
        "sheet",
        "header_row",
        "headers",
        "mapping",
        "ignored_columns",
        "sample",
    ];
    assert_eq!(keys(&found), expected);
    assert_eq!(
        (&found["format"], &found["encoding"], &found["delimiter"]),
        (&json!("csv"), &json!("utf-8"), &json!(";"))
    );
    assert_eq!((&found["headers"], &found["header_row"]), (&json!(["Name", "Phone", "Odd"]), &json!(1)));
    assert_eq!(found["ignored_columns"], json!(["Odd"]));
    assert_eq!(found["sample"], json!([["Ana", "+34612345678", "1"]]));
    assert_eq!(kith.count(), 0);
}

#[test]
fn several_files_can_be_one_import() {
    let kith = Kith::new();
    let first = kith.file("first.csv", "Name,Phone\nAna,+34612345601\nBob,12\n");
    let second = kith.file("second.csv", "Phone;City;Name\n+34612345602;Rome;Eva\n+34612345601;Bath;Ana\n");
    let done = kith.json(&["import", &first, &second, "--as-one"]);
    let figures = ["rows", "created", "duplicates", "invalid"].map(|figure| done[figure].as_u64().unwrap());
    assert_eq!(figures, [4, 2, 1, 1]);
    assert_eq!(done["ignored_columns"], json!(["Source file"]));
    let history = kith.json(&["imports"]);
    assert_eq!(history.as_array().unwrap().len(), 1);
    assert_eq!(history[0]["file"], "first.csv and 1 more file.csv");
    let undone = kith.json(&["undo-import", &done["import_id"].to_string()]);
    assert_eq!((&undone["removed"], kith.count()), (&json!(2), 0));
}

#[test]
fn a_file_that_is_cut_is_said_to_be() {
    let kith = Kith::new();
    let file = kith.file("people.csv", "First name,Phone,City\nAna,+4930100600,Rom\nBob,+4930100600");
    let done = kith.json(&["import", &file]);
    assert_eq!((&done["created"], &done["invalid"]), (&json!(1), &json!(1)));
    let warning = &done["warnings"][0];
    assert_eq!((&warning["code"], &warning["line"]), (&json!("file_cut"), &json!(3)));
    let told = kith.json(&["import", &file, "--dry-run"])["warnings"][0]["message"].clone();
    assert!(told.as_str().unwrap().ends_with("Download or copy the file again."), "{told}");
}
