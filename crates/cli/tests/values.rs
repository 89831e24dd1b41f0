//! Odd and hostile values as arguments and in files: they are stored and shown as what they are.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use std::collections::HashMap;

use common::Kith;
use serde_json::{Value, json};

/// The flags for texts, with the names of their fields in JSON.
const TEXTS: [(&str, &str); 7] = [
    ("--last-name", "last_name"),
    ("--email", "email"),
    ("--street", "street"),
    ("--city", "city"),
    ("--state", "state"),
    ("--zip", "zip"),
    ("--country", "country"),
];

/// The values that an argument can hold and that are not blank, each as it is stored in a text of one line. Each has a
/// letter or a digit, so that it can stand in any field.
fn values() -> Vec<(String, String)> {
    let values =
        kith_fixtures::values().into_iter().filter(|value| !value.contains('\0') && !value.starts_with('-'));
    let stored = values.map(|value| (stored(&value), value));
    stored
        .filter(|(stored, _)| stored.chars().any(char::is_alphanumeric))
        .map(|(stored, value)| (value, stored))
        .collect()
}

/// A text of one line as it is stored: control characters are dropped, and white space is a space and at no end.
fn stored(value: &str) -> String {
    let invisible = |c: char| matches!(c, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{ad}' | '\u{61c}');
    let line: String = value
        .trim_matches(|c: char| c.is_whitespace() || c.is_control() || invisible(c))
        .replace("\r\n", " ")
        .chars()
        .map(|c| if c.is_whitespace() && c != '\u{a0}' && c != '\u{3000}' { ' ' } else { c })
        .filter(|c| !c.is_control() && !matches!(c, '\u{feff}' | '\u{fffe}' | '\u{ffff}'))
        .collect();
    line.trim_matches(|c: char| c.is_whitespace() || invisible(c)).to_owned()
}

#[test]
fn arguments_are_stored_listed_found_and_exported() {
    let kith = Kith::unlimited();
    kith.json(&["field", "add", "Memo", "--type", "text"]);
    let values = values();
    assert!(values.len() > 480, "{}", values.len());
    // A contact has a value in each of its texts, and the next one in the next.
    let mut expected: HashMap<String, Vec<&str>> = HashMap::new();
    for (n, chunk) in values.chunks(TEXTS.len() + 2).enumerate() {
        let phone = format!("+34612{n:06}");
        let mut args = vec!["add".to_owned(), "--phone".to_owned(), phone.clone()];
        let first = format!("--first-name={}", chunk[0].0);
        args.push(first);
        let texts = TEXTS.iter().zip(&chunk[1..]);
        args.extend(texts.map(|((flag, _), (value, _))| format!("{flag}={value}")));
        if let Some((value, _)) = chunk.get(TEXTS.len() + 1) {
            args.push(format!("--field=Memo={value}"));
        }
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        kith.json(&args);
        expected.insert(phone, chunk.iter().map(|(_, stored)| stored.as_str()).collect());
    }
    let listed = kith.json(&["list", "--limit", "1000"]);
    let contacts = listed["contacts"].as_array().unwrap();
    assert_eq!(contacts.len(), expected.len());
    let check = |contacts: &[Value]| {
        for contact in contacts {
            let values = &expected[contact["phone"].as_str().unwrap()];
            let names = std::iter::once("first_name").chain(TEXTS.map(|(_, name)| name));
            for (name, value) in names.zip(values) {
                // Only a street has lines, and tabs.
                let kept = contact[name].as_str().map(stored);
                assert_eq!(kept.as_deref(), Some(*value), "{name}");
            }
            if let Some(value) = values.get(TEXTS.len() + 1) {
                assert_eq!(contact["fields"]["Memo"], json!(value));
            }
        }
    };
    check(contacts);
    // Names are searched, and addresses are not.
    for (value, _) in values.iter().step_by(TEXTS.len() + 2).step_by(3) {
        assert!(kith.json(&["list", &format!("--search={value}")])["total"].as_u64() > Some(0), "{value:?}");
    }
    // What is exported is imported as it was.
    for name in ["all.csv", "all.xlsx", "all.vcf"] {
        let file = kith.path(name);
        kith.json(&["export", &file]);
        let other = Kith::unlimited();
        other.json(&["field", "add", "Memo", "--type", "text"]);
        let done = other.json(&["import", &file]);
        assert_eq!((&done["created"], &done["problems"]), (&json!(expected.len()), &json!([])), "{name}");
        // Words for nothing are no email in a file.
        let again = other.json(&["list", "--limit", "1000"]);
        let mut again = again["contacts"].as_array().unwrap().clone();
        for (contact, before) in again.iter_mut().zip(contacts) {
            if contact["email"].is_null() {
                contact["email"] = before["email"].clone();
            }
        }
        check(&again);
    }
}

#[test]
fn fields_are_named_in_arguments_whatever_their_names_are() {
    let kith = Kith::unlimited();
    let names = ["=cmd|' /C calc'!A0", "a=b", "'; DROP TABLE contacts; --", "a", "<b>=\u{202e}x"];
    for name in names {
        kith.json(&["field", "add", name, "--type", "text"]);
    }
    for (n, name) in names.iter().enumerate() {
        let phone = format!("+3461200000{n}");
        let field = format!("--field={name}==1+1");
        let added = kith.json(&["add", "--first-name", "Ana", "--phone", &phone, &field]);
        assert_eq!(added["fields"][name], "=1+1", "{added}");
        let file = kith.file("in.csv", format!("First name,Phone,x=y\nEva,+3461200001{n},1\n"));
        kith.json(&["import", &file, "--map", &format!("x=y={name}")]);
    }
    for contact in kith.json(&["list", "--search", "eva"])["contacts"].as_array().unwrap() {
        let n = usize::from(contact["phone"].as_str().unwrap().as_bytes()[11] - b'0');
        assert_eq!(contact["fields"][names[n]], "1", "{contact}");
    }
    assert_eq!(kith.json(&["list", "--search", "eva"])["total"], 5);
}

#[test]
fn hostile_values_in_queries_are_answered_or_refused() {
    let kith = Kith::unlimited();
    kith.json(&["add", "--first-name", "Ana", "--phone", "+34612345678", "--group", "Work"]);
    let before = kith.json(&["list"]);
    let hostile = kith_fixtures::expected("values/hostile.json");
    let sql = kith_fixtures::expected("values/naughty.json")["sql"].clone();
    let values = hostile.values().chain([&sql]).flat_map(kith_fixtures::texts);
    for value in values.filter(|value| !value.contains('\0')).step_by(3) {
        let run = |args: &[&str]| -> Value {
            let output = kith.command(args).arg("--json").output().unwrap();
            let document: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert!(matches!(output.status.code(), Some(0..=2)), "{args:?}");
            assert_eq!(document.get("error").is_some(), output.status.code() != Some(0), "{args:?}");
            document
        };
        let where_it = format!("--where={value}={value}");
        let filters =
            [format!("--search={value}"), format!("--where=City={value}"), format!("--group={value}")];
        for filter in &filters {
            let found = run(&["list", filter]);
            let is_known = found["contacts"] == json!([]) || found["contacts"] == before["contacts"];
            assert!(is_known || found["error"]["code"] == json!("group_not_found"), "{found}");
        }
        for refused in [&format!("--sort={value}"), &where_it] {
            let error = run(&["list", refused]);
            let code = error["error"]["code"].as_str().expect("an error");
            assert!(["field_not_found", "usage"].contains(&code), "{refused:?} {code}");
        }
    }
    assert_eq!(kith.json(&["list"]), before);
}
