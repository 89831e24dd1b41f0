//! Tests that no argument of a command can do harm: each is refused with a type or a code, whatever it is, and only
//! files that a dialog gave are read or written.

use std::path::{Path, PathBuf};

use kith_desktop::COMMANDS;
use serde_json::{Map, Value, json};

use crate::window::Window;

const CHANNEL: &str = "__CHANNEL__:42";
const BINDINGS: &str = include_str!("../../../ui/src/lib/bindings.ts");
/// What must not leave the file that no dialog gave.
const SECRET: &str = "Marker-7f3a";

/// A file that no dialog gave, beside the data folder.
struct Secret {
    folder: tempfile::TempDir,
    path: PathBuf,
}

impl Secret {
    fn new() -> Secret {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("secret.csv");
        std::fs::write(&path, content()).unwrap();
        Secret { folder, path }
    }

    /// Its path, written in every way that could lead to it.
    fn paths(&self) -> Vec<String> {
        let path = self.path.display().to_string();
        let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
        let beside = format!("{}/secret.csv", name(self.folder.path()));
        let up = |steps: usize| format!("{}{beside}", "../".repeat(steps));
        vec![
            format!("file://{path}"),
            up(1),
            up(2),
            up(3),
            up(2).replace('/', "\\"),
            format!("{path}\0"),
            path,
        ]
    }

    /// Asserts that the file is as it was, and alone.
    #[track_caller]
    fn assert_untouched(&self, what: &str) {
        assert_eq!(std::fs::read_to_string(&self.path).unwrap(), content(), "{what}");
        assert_eq!(std::fs::read_dir(self.folder.path()).unwrap().count(), 1, "{what}");
    }
}

fn content() -> String {
    format!("First name,Phone\n{SECRET},+34612345678\n")
}

/// Values of every type, at their limits and beyond.
fn hostile(secret: &Secret) -> Vec<Value> {
    let deep = (0..100).fold(json!(1), |inner, _| json!([inner]));
    let texts =
        ["", " ", "\0", "a\0b", "\u{202e}txt.exe", "'; DROP TABLE contacts; --", "../../etc/passwd", "CON"];
    let numbers =
        [json!(-1), json!(0), json!(u64::MAX), json!(i64::MIN), json!(i64::MAX), json!(1e308), json!(0.5)];
    let others =
        [Value::Null, json!(true), json!([]), json!({}), json!([null]), json!({ "__proto__": {} }), deep];
    let long = Value::String("x".repeat(1 << 20));
    let paths = secret.paths().into_iter().map(Value::String);
    texts.map(Value::from).into_iter().chain(paths).chain(numbers).chain(others).chain([long]).collect()
}

/// A value that an argument with this name may have.
fn usual(argument: &str) -> Value {
    let read = json!({ "sheet": null, "header_row": null, "encoding": null, "delimiter": null });
    let fixes = json!({ "cells": [], "values": [], "left_out": [] });
    match argument {
        "onEvent" => json!(CHANNEL),
        "token" => json!("file-1"),
        "tokens" => json!(["file-1"]),
        "read" => read,
        "fixes" => fixes,
        "options" => json!({
            "read": read, "columns": [], "groups": [], "on_duplicate": "skip", "bare_numbers": "refuse",
            "by_address_country": false, "group_separator": null, "fields_created": [], "fixes": fixes,
        }),
        "query" => json!({ "search": "", "filters": [], "sort": null }),
        "selection" => json!({ "kind": "ids", "ids": [1] }),
        "target" => json!({ "contact": 1 }),
        "edit" => json!({ "field": "city", "change": { "kind": "empty" } }),
        "source" => json!({ "kind": "kept", "name": "none" }),
        "format" => json!("csv"),
        "names" => json!({
            "family": "Family", "friends": "Friends", "work": "Work", "company": "Firm", "birthday": "Born",
        }),
        "service" => json!("signal"),
        "what" => json!("undo_steps"),
        "plan" => json!({ "name": "Team", "limit": 9 }),
        "menus" | "cells" | "ids" | "others" | "choices" => json!([]),
        "theme" | "basedOn" | "color" => Value::Null,
        "input" | "words" | "settings" => json!({}),
        "rightToLeft" | "starred" | "member" | "active" | "backups" | "forGood" => json!(true),
        "field" | "title" | "text" | "content" | "name" | "group" | "search" => json!("text"),
        "job" | "percent" | "contact" | "offset" | "limit" | "id" | "position" | "line" | "count"
        | "keep" | "a" | "b" | "step" => json!(1),
        other => panic!("say here what the argument “{other}” usually is"),
    }
}

/// The names of the arguments of a command, from the bindings.
fn arguments(command: &str) -> Vec<&'static str> {
    let call = BINDINGS.split(&format!(">(\"{command}\"")).nth(1).and_then(|rest| rest.split(')').next());
    let names = call.unwrap_or_else(|| panic!("{command} has no binding")).trim_start_matches(", {");
    names.trim_end_matches('}').split(',').map(str::trim).filter(|name| !name.is_empty()).collect()
}

/// Calls a command, whose answer must be a result, or an error with a code or the name of the wrong argument.
#[track_caller]
fn call(window: &Window, command: &str, given: Map<String, Value>) {
    let shown: String = format!("{command} {}", Value::Object(given.clone())).chars().take(300).collect();
    let answer = window.call(command, Value::Object(given));
    if let Err(refusal) = &answer {
        let code = refusal["code"].as_str();
        let typed = code.is_some_and(|code| !code.is_empty() && code != "internal")
            && refusal["message"].as_str().is_some_and(|message| !message.is_empty());
        let wrong_type = refusal.as_str().is_some_and(|text| {
            text.starts_with("invalid args `") || text.starts_with("invalid channel value `")
        });
        assert!(typed || wrong_type, "{shown}: {refusal}");
    }
    let text = answer.unwrap_or_else(|refusal| refusal).to_string();
    assert!(!text.contains(SECRET), "{shown} has read a file that no dialog gave");
}

#[test]
fn every_command_refuses_hostile_arguments() {
    let window = Window::open();
    let secret = Secret::new();
    let hostile = hostile(&secret);
    // A token that leads to a file, so that the other arguments of its commands are looked at.
    let chosen = window.folder.path().join("people.csv");
    std::fs::write(&chosen, "First name,Phone\nAna,+34612345670\n").unwrap();
    window.answer_dialog(&chosen);
    assert_eq!(window.call("pick_sources", json!({})).unwrap()[0]["token"], usual("token"));

    for command in COMMANDS {
        let names = arguments(command);
        let usual: Map<String, Value> = names.iter().map(|name| ((*name).to_owned(), usual(name))).collect();
        call(&window, command, Map::new());
        for name in names {
            let mut given = usual.clone();
            given.remove(name);
            call(&window, command, given);
            for value in &hostile {
                let mut given = usual.clone();
                given.insert(name.to_owned(), value.clone());
                call(&window, command, given);
            }
        }
        secret.assert_untouched(command);
    }
}

#[test]
fn a_path_is_never_taken_for_a_token_or_a_name() {
    let window = Window::open();
    let secret = Secret::new();
    let read = usual("read");
    for path in secret.paths() {
        for (command, given, code) in [
            ("inspect", json!({ "token": path, "read": read }), "file_not_found"),
            ("find_out", json!({ "token": path, "job": 1, "read": read }), "file_not_found"),
            ("combine_sources", json!({ "tokens": [path], "name": "x" }), "file_not_found"),
            ("inspect_chat", json!({ "token": path, "contact": null, "options": {} }), "file_not_found"),
            ("reveal", json!({ "token": path }), "file_not_found"),
            ("delete_backup", json!({ "name": path }), "backup_not_found"),
            (
                "restore_backup",
                json!({ "source": { "kind": "kept", "name": path }, "onEvent": CHANNEL }),
                "backup_not_found",
            ),
            (
                "restore_backup",
                json!({ "source": { "kind": "file", "token": path }, "onEvent": CHANNEL }),
                "file_not_found",
            ),
        ] {
            let refusal = window.call(command, given).unwrap_err();
            assert_eq!(refusal["code"], code, "{command} {path}: {refusal}");
            secret.assert_untouched(command);
        }
    }
}

/// The page cannot send half a character: it is no JSON.
#[test]
fn lone_surrogates_are_no_text() {
    assert!(serde_json::from_str::<Value>(r#""\ud83d\ude00""#).is_ok());
    assert!(serde_json::from_str::<Value>(r#"{ "name": "\ud83d" }"#).is_err());
}
