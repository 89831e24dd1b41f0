//! Tests that the log holds no names, phones, texts or paths: users send it to others.

use std::fs;
use std::path::Path;

use kith_desktop::start_log;
use serde_json::{Value, json};

use crate::window::Window;

/// A part of every secret, and the digits of every phone.
const SECRETS: [&str; 2] = ["ecret", "7654321"];

const CHANNEL: &str = "__CHANNEL__:42";

/// Returns the text of all logs.
fn logged(data_dir: &Path) -> String {
    let files = fs::read_dir(data_dir.join("logs")).into_iter().flatten();
    files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap()).collect()
}

#[test]
fn commands_that_fail_log_their_codes_and_nothing_personal() {
    let window = Window::open();
    let folder = window.folder.path();
    start_log(folder);
    let secret = |name: &str| folder.join(format!("Secret {name}"));
    let fails = |command: &str, arguments: Value, code: &str| {
        let refused = window.call(command, arguments).expect_err(command);
        assert_eq!(refused["code"], code, "{command}: {refused}");
        assert!(SECRETS.iter().any(|secret| refused.to_string().contains(secret)), "{command}: {refused}");
    };
    let person = |name: &str, phone: &str| json!({ "input": { "first_name": name, "phone": phone } });
    let choose = |name: &str, content: &str| {
        fs::write(secret(name), content).unwrap();
        window.answer_dialog(&secret(name));
    };

    // Names, phones and other values that are typed.
    window.call("add_contact", person("Secret Ana", "+34617654321")).unwrap();
    fails("add_contact", person("Secret Bo", "+34 617 654 321"), "phone_taken");
    fails("add_contact", person("Bo", "Secret phone"), "phone_invalid");
    fails("add_group", json!({ "name": "Secret | group" }), "group_name_invalid");
    fails("use_plan", json!({ "name": "Secret plan" }), "plan_not_found");
    fails("open_value", json!({ "contact": 1, "field": "Secret field" }), "nothing_to_open");
    let text = json!({ "text": "Secret text", "at": "Secret time" });
    fails("add_message", json!({ "contact": 1, "input": text }), "time_invalid");

    // Files: their names, folders, headers and cells.
    let read = json!({ "sheet": null, "header_row": null, "encoding": null, "delimiter": null });
    let token = |name: &str, content: &str| {
        choose(name, content);
        window.call("pick_sources", json!({})).unwrap()[0]["token"].clone()
    };
    let options = json!({
        "read": read, "columns": [], "groups": [], "on_duplicate": "skip", "bare_numbers": "refuse",
        "by_address_country": false, "group_separator": null,
        "fields_created": [], "fixes": { "cells": [], "values": [], "left_out": [] },
    });
    let headers = token("people.csv", "Secret header,Other\nSecret cell,+34617654321\n");
    let job = json!({ "token": headers, "job": 1, "options": options, "onEvent": CHANNEL });
    assert_eq!(window.call("preview", job.clone()).unwrap_err()["code"], "column_missing");
    let gone = token("gone.csv", "Name,Phone\n");
    fs::remove_file(secret("gone.csv")).unwrap();
    fails("inspect", json!({ "token": gone, "read": read }), "file_not_found");
    let broken = token("broken.xlsx", "PK\u{3}\u{4}Secret bytes");
    fails("inspect", json!({ "token": broken, "read": read }), "file_damaged");
    choose("chat.txt", "Secret chat: +34617654321\n");
    let chat = window.call("pick_chat", json!({})).unwrap()["token"].clone();
    let chat = json!({ "token": chat, "contact": null, "options": { "date_order": null, "me": null } });
    fails("inspect_chat", chat, "file_unsupported");
    choose("backup.db", "Secret backup of +34617654321, which is no database at all");
    fails("pick_backup", json!({}), "backup_unusable");
    window.answer_dialog(&secret("folder").join("backup.db"));
    fails("save_backup", json!({ "onEvent": CHANNEL }), "folder_not_found");
    window.answer_dialog(&secret("folder").join("everyone.csv"));
    let everyone =
        json!({ "kind": "all", "query": { "search": "", "filters": [], "sort": null }, "except": [] });
    fails("export_contacts", json!({ "selection": everyone, "format": "csv" }), "folder_not_found");

    let log = logged(folder);
    for code in ["phone_taken", "group_name_invalid", "column_missing", "file_damaged", "folder_not_found"] {
        assert!(log.contains(&format!("refused code=\"{code}\"")), "{code} is not in the log:\n{log}");
    }
    for secret in SECRETS.iter().copied().chain(folder.to_str()) {
        assert!(!log.contains(secret), "“{secret}” is in the log:\n{log}");
    }
    is_private(&folder.join("logs"));
    window.call("erase_all", json!({ "backups": false })).unwrap();
    assert_eq!(logged(folder), "", "deleting everything deletes the logs");
}

#[cfg(unix)]
fn is_private(logs: &Path) {
    use std::os::unix::fs::PermissionsExt;
    let rights = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(rights(logs), 0o700);
    for file in fs::read_dir(logs).unwrap() {
        assert_eq!(rights(&file.unwrap().path()), 0o600);
    }
}

#[cfg(not(unix))]
fn is_private(_: &Path) {}
