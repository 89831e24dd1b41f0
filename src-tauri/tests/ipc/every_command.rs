//! Tests that every command of the shell works when it is called like the page calls it.

use std::cell::RefCell;
use std::collections::BTreeSet;

use kith_desktop::COMMANDS;
use serde_json::{Value, json};

use crate::window::Window;

const CHANNEL: &str = "__CHANNEL__:42";

/// Calls commands, and records which ones were called.
struct Calls {
    window: Window,
    called: RefCell<BTreeSet<String>>,
}

impl Calls {
    /// Calls a command that must succeed, and returns its result.
    fn ok(&self, command: &str, arguments: Value) -> Value {
        self.called.borrow_mut().insert(command.to_owned());
        self.window.call(command, arguments).unwrap_or_else(|refusal| panic!("{command}: {refusal}"))
    }

    /// Calls a command that must fail, and returns the error code.
    fn refused(&self, command: &str, arguments: Value) -> String {
        self.called.borrow_mut().insert(command.to_owned());
        let refusal = self.window.call(command, arguments).expect_err(command);
        refusal["code"].as_str().unwrap_or_else(|| panic!("{command}: {refusal} has no code")).to_owned()
    }

    /// Calls a command that opens the system's file manager, which may not exist.
    fn shown(&self, command: &str, arguments: Value) {
        self.called.borrow_mut().insert(command.to_owned());
        if let Err(refusal) = self.window.call(command, arguments) {
            assert_eq!(refusal["code"], "folder_not_shown", "{command}: {refusal}");
        }
    }

    /// Writes a file, and makes the next dialog choose it.
    fn choose(&self, name: &str, content: &str) {
        let path = self.window.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        self.window.answer_dialog(&path);
    }

    /// Makes the next dialog choose this name for saving a file.
    fn save_as(&self, name: &str) {
        self.window.answer_dialog(&self.window.folder.path().join(name));
    }
}

fn ids(ids: &[&Value]) -> Value {
    json!({ "kind": "ids", "ids": ids })
}

#[test]
fn every_command_works() {
    let calls = Calls { window: Window::open(), called: RefCell::default() };
    let query = json!({ "search": "", "filters": [], "sort": null });
    window_and_settings(&calls);

    // Sample people.
    let names = json!({
        "family": "Family", "friends": "Friends", "work": "Work", "company": "Company", "birthday": "Birthday",
    });
    assert_eq!(calls.ok("add_sample_people", json!({ "names": names })), 24);
    assert_eq!(calls.ok("sample_people", json!({})), 24);
    assert_eq!(calls.ok("remove_sample_people", json!({})), 24);

    // Groups, fields, contacts.
    let group = calls.ok("add_group", json!({ "name": "Family" }));
    calls.ok("rename_group", json!({ "id": group["id"], "name": "Relatives" }));
    assert_eq!(calls.ok("groups", json!({}))[0]["name"], "Relatives");
    assert_eq!(calls.ok("move_group", json!({ "id": group["id"], "position": 0 }))[0]["position"], 0);
    assert_eq!(calls.ok("color_group", json!({ "id": group["id"], "color": "teal" }))["color"], "teal");
    calls.ok("sort_groups", json!({}));
    let input = json!({ "name": "Rank", "type": "number", "help": null, "options": [], "required": false, "shown": true });
    let field = calls.ok("add_field", json!({ "input": input }));
    let id = &field["id"];
    calls.ok("edit_field", json!({ "id": id, "input": input }));
    calls.ok("move_field", json!({ "id": id, "position": 0 }));
    calls.ok("activate_field", json!({ "id": id, "active": true }));
    assert_eq!(calls.ok("fields", json!({})).as_array().unwrap().len(), 1);
    let add = |first: &str, phone: &str| {
        let input = json!({
            "first_name": first, "last_name": "Pérez", "phone": phone, "email": format!("{first}@example.com"),
            "groups": ["Relatives"], "fields": { "Rank": "7" },
        });
        calls.ok("add_contact", json!({ "input": input }))["id"].clone()
    };
    let (ana, anna, bob) =
        (&add("Ana", "+34612345678"), &add("Ana", "+34612345679"), &add("Bob", "+12025550123"));
    assert_eq!(calls.ok("field_values", json!({ "id": id })), 3);
    drafts(&calls, bob);
    let edited = calls.ok("contact", json!({ "id": bob }));
    assert_eq!(calls.ok("contact", json!({ "id": bob })), edited);
    assert_eq!(calls.ok("list", json!({ "query": query, "offset": 0, "limit": 10 }))["total"], 3);
    assert!(calls.ok("position", json!({ "query": query, "id": bob })).is_number());
    assert_eq!(calls.ok("selection_size", json!({ "selection": ids(&[ana, bob]) }))["contacts"], 2);
    calls.ok(
        "star_contacts",
        json!({ "selection": ids(&[bob]), "starred": true, "job": 2, "onEvent": CHANNEL }),
    );
    calls.ok(
        "group_contacts",
        json!({ "selection": ids(&[bob]), "group": "Friends", "member": true, "job": 3, "onEvent": CHANNEL }),
    );
    let edit = json!({ "field": "city", "change": { "kind": "set", "value": "Lugo" } });
    let bulk = json!({ "selection": ids(&[ana, bob]), "edit": edit, "job": 7, "onEvent": CHANNEL });
    assert_eq!(calls.ok("preview_bulk_edit", bulk.clone())["changes"], 2);
    assert_eq!(calls.ok("bulk_edit", bulk)["changed"], 2);
    assert_eq!(
        calls.ok("check_phone", json!({ "text": "+34 612345670", "contact": null }))["e164"],
        "+34612345670"
    );
    smart_groups(&calls, &query);
    calls.ok("open_value", json!({ "contact": ana, "field": "email" }));
    acting(&calls, ana);
    assert!(calls.ok("undo_state", json!({}))["undo"].is_string());
    calls.ok("undo", json!({ "job": 4, "onEvent": CHANNEL }));
    calls.ok("redo", json!({ "job": 5, "onEvent": CHANNEL }));
    let steps = calls.ok("undo_steps", json!({}));
    let through = json!({ "step": steps[0]["id"], "job": 8, "onEvent": CHANNEL });
    assert_eq!(calls.ok("undo_through", through)["what"], steps[0]["what"]);
    calls.ok("redo", json!({ "job": 9, "onEvent": CHANNEL }));
    assert_eq!(calls.ok("overview", json!({}))["total"], 3);
    assert_eq!(calls.ok("coming_days", json!({}))["total"], 0);
    assert_eq!(calls.ok("yearly_days", json!({ "id": ana })), json!([]));

    // Duplicates.
    assert_eq!(calls.ok("find_duplicates", json!({ "job": 1, "onEvent": CHANNEL })), 1);
    assert_eq!(calls.ok("duplicate_pairs", json!({ "offset": 0, "limit": 10 }))["total"], 1);
    calls.ok("compare_contacts", json!({ "selection": ids(&[ana, anna]) }));
    calls.ok("deny_duplicate", json!({ "a": ana, "b": bob }));
    let merged = calls.ok("merge_contacts", json!({ "keep": ana, "others": [anna], "choices": [] }));
    assert_eq!(&merged["id"], ana);

    histories(&calls, ana);
    files(&calls, &query);

    // What is remembered, and deleting.
    calls.ok("remembered", json!({}));
    calls.ok("forget", json!({ "what": "undo_steps" }));
    calls.ok("forget_recent_files", json!({}));
    let deletion = json!({ "selection": ids(&[bob]), "forGood": false, "job": 6, "onEvent": CHANNEL });
    assert_eq!(calls.ok("delete_contacts", deletion)["deleted"], 1);
    calls.ok("delete_group", json!({ "id": group["id"] }));
    calls.ok("delete_field", json!({ "id": id, "forGood": true }));
    calls.ok("contents", json!({}));
    calls.ok("erase_all", json!({ "backups": true }));
    assert_eq!(calls.ok("list", json!({ "query": query, "offset": 0, "limit": 10 }))["total"], 0);
    calls.ok("close_window", json!({}));

    let all: BTreeSet<String> = COMMANDS.iter().map(|command| (*command).to_owned()).collect();
    assert_eq!(*calls.called.borrow(), all, "a new command is called here, too");
}

fn acting(calls: &Calls, ana: &Value) {
    let chat = json!({ "contact": ana, "field": "phone", "service": "whatsapp" });
    assert_eq!(calls.refused("open_chat", chat.clone()), "chats_off");
    let mut settings = calls.ok("settings", json!({}));
    settings["chats"] = json!(true);
    calls.ok("save_settings", json!({ "settings": settings }));
    calls.ok("open_chat", chat);
    assert_eq!(calls.window.recorded().last().unwrap(), "open https://wa.me/34612345678");
    assert!(
        calls.ok("contact_card", json!({ "id": ana })).as_str().unwrap().contains("\r\nFN:Ana Pérez\r\n")
    );
    assert_eq!(calls.ok("contact_code", json!({ "id": ana }))["left_out"], json!(["Rank"]));
    calls.ok("print_page", json!({}));
}

fn smart_groups(calls: &Calls, query: &Value) {
    let everyone = calls.ok("add_smart_group", json!({ "name": "Everyone", "query": query }));
    let ana = json!({ "search": "ana", "filters": [], "sort": null });
    let added = calls.ok("add_smart_group", json!({ "name": "Ana", "query": ana }));
    calls.ok("change_smart_group", json!({ "id": added["id"], "name": "Anas", "query": null }));
    calls.ok("move_smart_group", json!({ "id": added["id"], "position": 0 }));
    let groups = calls.ok("smart_groups", json!({}));
    let groups: Vec<_> = groups.as_array().unwrap().iter().map(|one| (&one["name"], &one["total"])).collect();
    assert_eq!(groups, [(&json!("Anas"), &json!(2)), (&json!("Everyone"), &json!(3))]);
    assert_eq!(
        calls.refused("add_smart_group", json!({ "name": "anas", "query": ana })),
        "smart_group_exists"
    );
    calls.ok("delete_smart_group", json!({ "id": everyone["id"] }));
}

fn window_and_settings(calls: &Calls) {
    calls.ok("app_info", json!({}));
    calls.ok("subscribe", json!({ "onEvent": CHANNEL }));
    assert_eq!(calls.ok("last_fault", json!({})), Value::Null);
    assert_eq!(calls.ok("cancel_job", json!({ "job": 7 })), false);
    calls.ok("show_menus", json!({ "menus": [] }));
    calls.ok("tell_words", json!({ "words": words() }));
    calls.ok("dress_window", json!({ "theme": null, "rightToLeft": false }));
    calls.ok("zoom_page", json!({ "percent": 110 }));
    calls.ok("open_logs", json!({}));
    calls.ok("notify", json!({ "title": "Done", "text": "3 rows" }));
    let settings = calls.ok("settings", json!({}));
    assert_eq!(calls.ok("save_settings", json!({ "settings": settings })), settings);

    // Plans.
    let plan = json!({ "name": "Team", "limit": 9000 });
    calls.ok("add_plan", json!({ "plan": plan }));
    calls.ok("save_plan", json!({ "name": "Team", "plan": { "name": "Club", "limit": 8000 } }));
    calls.ok("use_plan", json!({ "name": "Club" }));
    assert_eq!(calls.ok("plans", json!({}))["active"], "Club");
    calls.ok("use_plan", json!({ "name": "Unlimited" }));
    calls.ok("remove_plan", json!({ "name": "Club" }));
}

fn drafts(calls: &Calls, contact: &Value) {
    let based_on = calls.ok("contact", json!({ "id": contact }))["updated_at"].clone();
    let kept = json!({ "contact": contact, "basedOn": based_on, "content": "{}" });
    calls.ok("save_draft", kept);
    calls.ok("save_draft", json!({ "contact": null, "basedOn": null, "content": "[]" }));
    let expected = json!({ "content": "{}", "outdated": false });
    assert_eq!(calls.ok("draft", json!({ "contact": contact })), expected);
    assert_eq!(calls.ok("drafts", json!({})).as_array().unwrap().len(), 2);
    assert_eq!(calls.ok("remembered", json!({}))["drafts"], 2);
    calls.ok("discard_draft", json!({ "contact": null }));

    // The form is saved once: then it is out of date.
    let saved = json!({ "id": contact, "basedOn": based_on, "input": { "city": "Boston" } });
    calls.ok("edit_contact", saved.clone());
    assert_eq!(calls.ok("drafts", json!({})), json!([]));
    assert_eq!(calls.refused("edit_contact", saved), "contact_changed");
}

fn histories(calls: &Calls, contact: &Value) {
    let note = json!({ "text": "Called back", "at": "2024-01-15T21:41:00Z" });
    let entry = calls.ok("add_message", json!({ "contact": contact, "input": note }));
    calls.ok("edit_message", json!({ "id": entry["id"], "input": { "text": "Called back twice" } }));
    assert_eq!(calls.ok("message", json!({ "id": entry["id"] }))["text"], "Called back twice");
    assert_eq!(calls.ok("message_place", json!({ "id": entry["id"] })).as_u64(), Some(0));
    assert_eq!(calls.ok("find_messages", json!({ "contact": contact, "search": "twice" })), json!([0]));
    calls.choose("chat.txt", "22/11/2026, 09:41 - Ana: Good morning!\n22/11/2026, 09:42 - Leo: Hello\n");
    let chat = calls.ok("pick_chat", json!({}))["token"].clone();
    let options = json!({ "date_order": null, "me": "Leo" });
    let seen = calls.ok("inspect_chat", json!({ "token": chat, "contact": contact, "options": options }));
    assert_eq!(seen["messages"], 2);
    let target = json!({ "contact": contact });
    let taken = calls.ok("import_chat", json!({ "token": chat, "target": target, "options": options }));
    assert_eq!(taken["imported"], 2);
    let shown = calls.ok("history", json!({ "contact": contact, "offset": 0, "limit": 10 }));
    assert!(shown["total"].as_u64() >= Some(3), "{shown}");
    assert_eq!(calls.ok("delete_messages", json!({ "ids": [entry["id"]] }))["deleted"], 1);
}

fn files(calls: &Calls, query: &Value) {
    // Import, with a row that fails.
    calls.choose("people.csv", "First name,Phone\nEva,+34612345600\nBad,12\n");
    let token = calls.ok("pick_sources", json!({}))[0]["token"].clone();
    let read = json!({ "sheet": null, "header_row": null, "encoding": null, "delimiter": null });
    calls.ok("inspect", json!({ "token": token, "read": read }));
    let found = calls.ok("find_out", json!({ "token": token, "job": 1, "read": read }));
    assert_eq!(found[1]["samples"], json!(["+34612345600", "12"]));
    let options = json!({
        "read": read, "columns": [], "groups": [], "on_duplicate": "skip", "bare_numbers": "refuse",
        "by_address_country": false, "group_separator": null,
        "fields_created": [], "fixes": { "cells": [], "values": [], "left_out": [] },
    });
    let arguments = |job: u32| json!({ "token": token, "job": job, "options": options, "onEvent": CHANNEL });
    assert_eq!(calls.ok("preview", arguments(2))["summary"]["created"], 1);
    let fixes = json!({ "cells": [{ "line": 3, "column": 1, "value": "13" }], "values": [], "left_out": [] });
    calls.ok("correct_rows", json!({ "job": 2, "fixes": fixes }));
    let every = json!({ "code": null, "only_problems": true, "offset": 0, "limit": 10 });
    let rows = calls.ok("problem_rows", json!({ "job": 2, "query": every }));
    assert_eq!((&rows["rows"][0]["cells"], &rows["remaining"]), (&json!(["Bad", "13"]), &json!(1)));
    let cells = json!({ "job": 2, "line": 3, "cells": ["Bad", "+34612345601"] });
    assert_eq!(calls.ok("check_row", cells), json!([]));
    let summary = calls.ok("run_import", arguments(3));
    assert_eq!((&summary["created"], &summary["invalid"]), (&json!(1), &json!(1)));
    calls.save_as("failed.csv");
    assert!(calls.ok("save_failed_rows", json!({ "job": 3 }))["token"].is_string());
    let pasted = calls.ok("paste_source", json!({ "text": "Name\tPhone\nFia\t+34612345609\n" }));
    assert_eq!(pasted["name"], "clipboard.tsv");
    let found = calls.ok("inspect", json!({ "token": pasted["token"], "read": read }));
    assert_eq!((&found["delimiter"], &found["sure"]), (&json!("\t"), &json!(true)));
    let tokens = json!([pasted["token"], pasted["token"]]);
    let combined = calls.ok("combine_sources", json!({ "tokens": tokens, "name": "Two files" }));
    assert_eq!(combined["source"]["name"], "Two files.csv");
    let found = calls.ok("inspect", json!({ "token": combined["source"]["token"], "read": read }));
    assert_eq!(found["sample"][1], json!(["Fia", "+34612345609", "clipboard.tsv:2"]));
    assert_eq!(calls.ok("recent_sources", json!({})).as_array().unwrap().len(), 1);
    assert_eq!(calls.ok("imports", json!({})).as_array().unwrap().len(), 1);
    let undone = calls.ok("undo_import", json!({ "id": summary["import_id"], "onEvent": CHANNEL }));
    assert_eq!(undone["removed"], 1);

    // Template and export.
    calls.save_as("template.xlsx");
    calls.ok("save_template", json!({ "format": "xlsx" }));
    calls.save_as("everyone.csv");
    let everyone = json!({ "kind": "all", "query": query, "except": [] });
    let saved = calls.ok("export_contacts", json!({ "selection": everyone, "format": "csv" }));
    calls.shown("reveal", json!({ "token": saved["token"] }));

    // Backups.
    assert_eq!(calls.ok("back_up_now", json!({ "onEvent": CHANNEL })), 2);
    calls.ok("keep_backups", json!({ "count": 5 }));
    assert_eq!(calls.ok("backups_kept", json!({})), 5);
    calls.save_as("safe.kith");
    calls.ok("save_backup", json!({ "onEvent": CHANNEL }));
    calls.window.answer_dialog(&calls.window.folder.path().join("safe.kith"));
    let picked = calls.ok("pick_backup", json!({}));
    let restored = calls.ok(
        "restore_backup",
        json!({ "source": { "kind": "file", "token": picked["token"] }, "onEvent": CHANNEL }),
    );
    assert_eq!(restored["contacts"], 2);
    let name = calls.ok("backups", json!({}))["backups"][0]["name"].clone();
    calls.ok("delete_backup", json!({ "name": name }));
    calls.shown("show_backups", json!({}));
    assert_eq!(calls.refused("salvage_store", json!({ "onEvent": CHANNEL })), "store_sound");
}

/// Returns the texts that the page sends for the dialogs of the system, one for each name in the bindings.
fn words() -> Value {
    const BINDINGS: &str = include_str!("../../../ui/src/lib/bindings.ts");
    let fields =
        BINDINGS.split("export type Words = {").nth(1).and_then(|rest| rest.split("};").next()).unwrap();
    let names = fields.lines().filter_map(|line| line.trim().strip_suffix(": string,"));
    names.map(|name| (name.to_owned(), json!("text"))).collect::<serde_json::Map<_, _>>().into()
}
