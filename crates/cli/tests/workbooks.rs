//! The same contacts in every kind of workbook: inspected, imported on trial and in earnest, with their failed rows saved.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, fixture};
use serde_json::json;

#[test]
fn every_kind_of_workbook_imports_alike() {
    for format in ["xlsx", "xlsm", "xlsb", "xls", "ods"] {
        let kith = Kith::new();
        let file = fixture(&format!("workbooks/contacts.{format}"));
        let found = kith.json(&["inspect", &file]);
        assert_eq!((&found["format"], &found["sheet"]), (&json!(format), &json!("Gente 山")), "{format}");
        assert_eq!(found["sheets"], json!(["Notes", "Gente 山", "Hidden"]), "{format}");
        assert_eq!(found["header_row"], 3, "{format}");
        assert_eq!(found["encoding"], json!(null), "{format}");
        let first = json!(["José", "34612345678", "01234", "1980-02-29", "2021-01-01 18:00:00", "TRUE"]);
        assert_eq!(found["sample"][0].as_array().unwrap()[..6], first.as_array().unwrap()[..], "{format}");

        let tried = kith.json(&["import", &file, "--dry-run"]);
        assert_eq!((&tried["created"], &tried["invalid"]), (&json!(2), &json!(1)), "{format}");
        assert_eq!(kith.count(), 0, "{format}");

        let failed = kith.path("failed.csv");
        let done = kith.json(&["import", &file, "--failed-rows", &failed]);
        assert_eq!(
            (&done["created"], &done["invalid"], &done["blank"]),
            (&json!(2), &json!(1), &json!(1)),
            "{format}"
        );
        let failed = std::fs::read_to_string(failed).unwrap();
        assert!(
            failed.contains("José") && failed.contains("34612345678") && failed.contains("01234"),
            "{failed}"
        );
        assert_eq!(kith.count(), 2, "{format}");

        // The number is Spanish, once that is said.
        let done = kith.json(&["import", &file, "--bare-phones", "international"]);
        assert_eq!((&done["created"], &done["duplicates"]), (&json!(1), &json!(2)), "{format}");
    }
}

#[test]
fn texts_named_like_workbooks_are_read_and_pages_refused() {
    let kith = Kith::new();
    let texts = kith.file("report.xls", "First name\tPhone\nAna\t+34612345678\n");
    assert_eq!(kith.json(&["inspect", &texts])["format"], "csv");
    assert_eq!(kith.json(&["import", &texts])["created"], 1);
    let page = kith.file("page.xls", "<html><table><tr><td>First name</td></tr></table></html>");
    let (code, message) = kith.refused(&["import", &page]);
    assert_eq!(code, "file_unsupported");
    assert!(message.contains("web page") && message.contains("save it as .xlsx"), "{message}");
}

#[test]
fn sheet_and_header_row_can_be_chosen() {
    for format in ["xlsx", "xlsm", "xlsb", "xls", "ods"] {
        let kith = Kith::new();
        let file = fixture(&format!("workbooks/contacts.{format}"));
        let found = kith.json(&["inspect", &file, "--sheet", "hidden"]);
        assert_eq!(
            (&found["sheet"], &found["headers"]),
            (&json!("Hidden"), &json!(["First name", "Phone"])),
            "{format}"
        );
        let found = kith.json(&["inspect", &file, "--header-row", "5"]);
        assert_eq!(found["headers"][0], "山田 太郎", "{format}");
        assert_eq!(kith.refused(&["inspect", &file, "--sheet", "Nowhere"]).0, "sheet_not_found", "{format}");
    }
}
