//! Tests that only what was shown is imported.

use std::fs::{self, File, FileTimes};
use std::path::Path;

use serde_json::{Value, json};

use crate::window::Window;

const SHOWN: &str = "First name,Last name,Phone\nAna,Ruiz,+34612345678\n";
/// The same number of bytes, with the columns of the names in the other order.
const SHIFTED: &str = "Last name,First name,Phone\nRuiz,Ana,+34612345678\n";

/// Writes other bytes to a file, and leaves its modification time as it was.
fn rewrite(path: &Path, content: &str) {
    let modified = fs::metadata(path).unwrap().modified().unwrap();
    fs::write(path, content).unwrap();
    let file = File::options().write(true).open(path).unwrap();
    file.set_times(FileTimes::new().set_modified(modified)).unwrap();
}

fn choose(window: &Window, name: &str, content: &str, command: &str) -> Value {
    let path = window.folder.path().join(name);
    fs::write(&path, content).unwrap();
    window.answer_dialog(&path);
    window.call(command, json!({})).unwrap()
}

#[test]
fn a_file_that_was_edited_after_it_was_shown_is_not_imported_until_it_is_shown_again() {
    let window = Window::open();
    let token = choose(&window, "people.csv", SHOWN, "pick_sources")[0]["token"].clone();
    let path = window.folder.path().join("people.csv");
    let read = json!({ "sheet": null, "header_row": null, "encoding": null, "delimiter": null });
    let options = json!({
        "read": read, "columns": [], "groups": [], "on_duplicate": "skip", "bare_numbers": "refuse",
        "by_address_country": false, "group_separator": null,
        "fields_created": [], "fixes": { "cells": [], "values": [], "left_out": [] },
    });
    let inspect = || window.call("inspect", json!({ "token": token, "read": read })).unwrap();
    let call = |command: &str| {
        let job = json!({ "token": token, "job": 1, "options": options, "onEvent": "__CHANNEL__:42" });
        window.call(command, job).map_err(|refusal| refusal["code"].clone())
    };
    inspect();
    assert_eq!(call("preview").unwrap()["summary"]["created"], 1);

    rewrite(&path, SHIFTED);
    for command in ["preview", "run_import"] {
        assert_eq!(call(command), Err(json!("file_changed")), "{command}");
    }
    assert_eq!(window.call("plans", json!({})).unwrap()["used"], 0);

    // A file that has become what was shown again is what was shown.
    rewrite(&path, SHOWN);
    assert!(call("preview").is_ok());

    rewrite(&path, SHIFTED);
    assert_eq!(inspect()["columns"][0]["header"], "Last name");
    assert_eq!(call("run_import").unwrap()["created"], 1);
}

#[test]
fn a_chat_that_was_edited_after_it_was_shown_is_not_imported() {
    let window = Window::open();
    let ana = window
        .call("add_contact", json!({ "input": { "first_name": "Ana", "phone": "+34612345678" } }))
        .unwrap();
    let chat = "2024-11-22, 09:41 - Ana: Good morning!\n2024-11-22, 09:42 - Leo: Hello\n";
    let token = choose(&window, "chat.txt", chat, "pick_chat")["token"].clone();
    let inspected = json!({ "token": token, "contact": ana["id"], "options": {} });
    assert_eq!(window.call("inspect_chat", inspected.clone()).unwrap()["messages"], 2);

    let path = window.folder.path().join("chat.txt");
    rewrite(&path, &chat.replace("Good morning!", "Good evening!"));
    let import = json!({ "token": token, "target": { "contact": ana["id"] }, "options": {} });
    assert_eq!(window.call("import_chat", import.clone()).unwrap_err()["code"], "file_changed");

    window.call("inspect_chat", inspected).unwrap();
    assert_eq!(window.call("import_chat", import).unwrap()["imported"], 2);
}
