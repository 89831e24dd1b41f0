//! Tests of sequences of commands on the store, as the page calls them.

use serde_json::{Value, json};

use crate::window::Window;

const CHANNEL: &str = "__CHANNEL__:42";

fn everyone() -> Value {
    json!({ "search": "", "filters": [], "sort": null })
}

fn add(window: &Window, first_name: &str, phone: &str) -> Value {
    window.call("add_contact", json!({ "input": { "first_name": first_name, "phone": phone } })).unwrap()
}

#[test]
fn a_contact_is_added_found_changed_undone_and_deleted() {
    let window = Window::open();
    let ana = add(&window, "Ana", "+34 612 34 56 78");
    assert_eq!(ana["phone"], "+34612345678");
    add(&window, "Bo", "+46 70 123 45 67");

    let found = window.call(
        "list",
        json!({ "query": { "search": "an", "filters": [], "sort": null }, "offset": 0, "limit": 50 }),
    );
    assert_eq!(found.unwrap()["rows"], json!([ana]));
    let place = window.call("position", json!({ "query": everyone(), "id": ana["id"] })).unwrap();
    assert_eq!(place, 0);

    let form = json!({ "id": ana["id"], "basedOn": ana["updated_at"], "input": { "last_name": "Pérez" } });
    let edited = window.call("edit_contact", form).unwrap();
    assert_eq!((&edited["first_name"], &edited["last_name"]), (&json!("Ana"), &json!("Pérez")));
    window.call("undo", json!({ "job": 1, "onEvent": CHANNEL })).unwrap();
    assert_eq!(window.call("contact", json!({ "id": ana["id"] })).unwrap()["last_name"], Value::Null);

    let both = json!({ "kind": "all", "query": everyone(), "except": [ana["id"]] });
    assert_eq!(
        window.call("selection_size", json!({ "selection": both })).unwrap(),
        json!({ "contacts": 1, "messages": 0 })
    );
    let starred = window
        .call("star_contacts", json!({ "selection": both, "starred": true, "job": 2, "onEvent": CHANNEL }))
        .unwrap();
    assert_eq!(starred, json!({ "changed": 1 }));
    let deletion = json!({ "selection": both, "forGood": false, "job": 3, "onEvent": CHANNEL });
    let deleted = window.call("delete_contacts", deletion).unwrap();
    assert_eq!(deleted["deleted"], 1);
    let undone = window.call("undo", json!({ "job": 4, "onEvent": CHANNEL })).unwrap();
    assert_eq!((&undone["what"], &undone["changed"]), (&json!("delete"), &json!(1)));
}

#[test]
fn a_refusal_says_what_and_where() {
    let window = Window::open();
    add(&window, "Ana", "+34 612 34 56 78");
    let taken = json!({ "input": { "first_name": "Eve", "phone": "+34612345678" } });
    let refused = window.call("add_contact", taken).unwrap_err();
    assert_eq!((&refused["code"], &refused["details"]["name"]), (&json!("phone_taken"), &json!("Ana")));

    let invalid = json!({ "input": { "first_name": " ", "phone": "12" } });
    let refused = window.call("add_contact", invalid).unwrap_err();
    let columns: Vec<_> =
        refused["details"]["problems"].as_array().unwrap().iter().map(|p| p["column"].clone()).collect();
    assert_eq!(columns, ["first_name", "phone"]);
}

#[test]
fn a_file_is_looked_at_tried_imported_and_its_failed_rows_saved() {
    let window = Window::open();
    let path = window.folder.path().join("people.csv");
    std::fs::write(
        &path,
        "First name,Phone,Shoe size\nAna,+34612345678,39\nBo,12345,41\nAna again,+34 612345678,\n",
    )
    .unwrap();
    window.answer_dialog(&path);
    let token = window.call("pick_sources", json!({})).unwrap()[0]["token"].clone();

    let read = json!({ "sheet": null, "header_row": null, "encoding": null, "delimiter": null });
    let found = window.call("inspect", json!({ "token": token, "read": read })).unwrap();
    assert_eq!(found["columns"][1]["field"], "phone");
    let recent = window.call("recent_sources", json!({})).unwrap();
    assert_eq!(recent[0]["token"], token);

    let options = json!({
        "read": read, "columns": [], "groups": ["Spring"], "on_duplicate": "skip", "bare_numbers": "refuse",
        "by_address_country": false, "group_separator": null,
        "fields_created": [], "fixes": { "cells": [], "values": [], "left_out": [3] },
    });
    let job =
        |job: u32| json!({ "token": token, "job": job, "options": options, "onEvent": "__CHANNEL__:42" });
    let preview = window.call("preview", job(1)).unwrap();
    assert_eq!((&preview["summary"]["created"], &preview["plan"]["used"]), (&json!(1), &json!(0)));
    assert_eq!(window.call("plans", json!({})).unwrap()["used"], 0, "a preview stores nothing");

    let done = window.call("run_import", job(2)).unwrap();
    let figures =
        ["rows", "created", "duplicates", "invalid", "failed_rows"].map(|name| done[name].as_u64().unwrap());
    assert_eq!(figures, [3, 1, 1, 1, 1]);
    assert_eq!(done["left_out"], 1);
    assert_eq!(done["ignored_columns"], json!(["Shoe size"]));

    let saved = window.folder.path().join("left over.xlsx");
    window.answer_dialog(&saved);
    let file = window.call("save_failed_rows", json!({ "job": 2 })).unwrap();
    assert_eq!((&file["name"], &file["exported"]), (&json!("left over.xlsx"), &json!(1)));
    assert!(saved.exists());

    let undone =
        window.call("undo_import", json!({ "id": done["import_id"], "onEvent": "__CHANNEL__:43" })).unwrap();
    assert_eq!(undone["removed"], 1);
}

#[test]
fn contacts_and_templates_are_saved_with_their_formats_ending() {
    let window = Window::open();
    add(&window, "Ana", "+34 612 34 56 78");
    for format in ["csv", "xlsx"] {
        let typed = window.folder.path().join(format!("all-{format}"));
        window.answer_dialog(&typed);
        let selection = json!({ "kind": "all", "query": everyone(), "except": [] });
        let saved =
            window.call("export_contacts", json!({ "selection": selection, "format": format })).unwrap();
        assert_eq!(
            (&saved["name"], &saved["exported"]),
            (&json!(format!("all-{format}.{format}")), &json!(1))
        );
        assert!(typed.with_extension(format).exists());

        window.answer_dialog(&window.folder.path().join(format!("template.{format}")));
        let saved = window.call("save_template", json!({ "format": format })).unwrap();
        assert_eq!(saved["name"], json!(format!("template.{format}")));
    }
}

#[test]
fn settings_are_kept() {
    let window = Window::open();
    assert_eq!(window.call("settings", json!({})).unwrap()["theme"], Value::Null);
    let settings = json!({ "language": "ar", "theme": "dark", "columns": [{ "field": "phone", "width": 180 }], "zoom": 150, "date_order": "dmy", "chats": null, "name_order": "last_first" });
    assert_eq!(window.call("save_settings", json!({ "settings": settings })), Ok(settings.clone()));
    assert_eq!(window.call("settings", json!({})), Ok(settings));
}

#[test]
fn a_store_that_cannot_be_opened_is_refused_until_it_can() {
    let window = Window::open();
    std::fs::write(
        window.folder.path().join("kith.db"),
        "this is no database, but it is long enough to look at: ".repeat(9),
    )
    .unwrap();
    let refused = window.call("groups", json!({})).unwrap_err();
    assert_eq!(refused["code"], "store_damaged");
    assert!(window.call("app_info", json!({})).is_ok());
    std::fs::remove_file(window.folder.path().join("kith.db")).unwrap();
    assert_eq!(window.call("groups", json!({})), Ok(json!([])), "tried again");
}
