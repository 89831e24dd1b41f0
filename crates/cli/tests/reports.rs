//! Files of the kinds that people reported as bugs of other programs, each imported by the command line.
//!
//! `reports/expected.json` says for each file what must come of it: `expect` has figures, contacts (only the
//! fields that matter), columns that are not imported, codes of warnings, and texts that must be said; `after`
//! has commands with the phones that they list.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod common;

use common::{Kith, fixture};
use kith_fixtures::{expected, texts};
use serde_json::Value;

#[test]
fn every_report_comes_out_right() {
    let mut wrong = Vec::new();
    for (name, case) in expected("reports/expected.json") {
        wrong.extend(mistakes(&name, &case).into_iter().map(|mistake| format!("{name}: {mistake}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Returns what did not come out as expected.
fn mistakes(name: &str, case: &Value) -> Vec<String> {
    let kith = Kith::unlimited();
    let file = fixture(&format!("reports/{name}"));
    let args = texts(&case["args"]);
    let command: Vec<&str> = ["import", &file].into_iter().chain(args.iter().map(String::as_str)).collect();
    let done = kith.json(&command);
    let listed = kith.json(&["list", "--limit", "1000"]);
    let contacts = listed["contacts"].as_array().unwrap();
    let mut wrong = Vec::new();
    let mut check = |what: &str, found: &Value, expected: &Value| {
        if found != expected {
            wrong.push(format!("{what} is {found}, not {expected}"));
        }
    };
    for (key, expected) in case["expect"].as_object().unwrap() {
        match key.as_str() {
            "contacts" => {
                for person in expected.as_array().unwrap() {
                    let found = contacts.iter().find(|contact| contact["phone"] == person["phone"]);
                    let found = found.unwrap_or(&Value::Null);
                    for (field, value) in person.as_object().unwrap() {
                        // Groups have no order.
                        let (found, value) = (sorted(&found[field]), sorted(value));
                        check(&format!("{field} of {}", person["phone"]), &found, &value);
                    }
                }
            }
            "ignored" => {
                for header in expected.as_array().unwrap() {
                    let ignored = done["ignored_columns"].as_array().unwrap().contains(header);
                    check(&format!("{header} being ignored"), &ignored.into(), &true.into());
                }
            }
            "warnings" => {
                let warnings = done["warnings"].as_array().unwrap();
                for code in expected.as_array().unwrap() {
                    let warned = warnings.iter().any(|warning| warning["code"] == *code);
                    check(&format!("a warning {code}"), &warned.into(), &true.into());
                }
            }
            "told" => {
                let said = done.to_string();
                for text in texts(expected) {
                    check(&format!("saying {text}"), &said.contains(&text).into(), &true.into());
                }
            }
            figure => check(figure, &done[figure], expected),
        }
    }
    for step in case["after"].as_array().into_iter().flatten() {
        let command = texts(&step[0]);
        let listed = kith.json(&command.iter().map(String::as_str).collect::<Vec<_>>());
        let phones = listed["contacts"].as_array().unwrap().iter().map(|contact| contact["phone"].clone());
        check(&command.join(" "), &phones.collect(), &step[1]["phones"]);
    }
    wrong
}

fn sorted(value: &Value) -> Value {
    let Some(list) = value.as_array() else { return value.clone() };
    let mut list = list.clone();
    list.sort_by_key(Value::to_string);
    list.into()
}
