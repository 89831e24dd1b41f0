//! Tests that the page can call Kith's commands and nothing else.

use std::collections::BTreeSet;

use kith_desktop::COMMANDS;
use serde_json::{Value, json};

use crate::window::Window;

const CAPABILITY: &str = include_str!("../../capabilities/main.json");
const BINDINGS: &str = include_str!("../../../ui/src/lib/bindings.ts");

#[test]
fn the_capability_grants_every_command_and_nothing_else() {
    let capability: Value = serde_json::from_str(CAPABILITY).unwrap();
    let granted: BTreeSet<_> =
        capability["permissions"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    let wanted: Vec<_> =
        COMMANDS.iter().map(|command| format!("allow-{}", command.replace('_', "-"))).collect();
    assert_eq!(granted, wanted.iter().map(String::as_str).collect());
}

#[test]
fn the_page_has_a_function_for_every_command_and_no_other() {
    let called: BTreeSet<_> =
        BINDINGS.split(">(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(called, COMMANDS.iter().copied().collect());
}

#[test]
fn what_is_not_granted_is_refused() {
    let window = Window::open();
    for command in ["plugin:event|listen", "plugin:window|close", "plugin:path|resolve_directory", "shell"] {
        let refusal = window.call(command, json!({})).unwrap_err();
        let words = refusal.as_str().unwrap_or_default();
        assert!(words.contains("not allowed") || words.contains("not found"), "{command}: {words}");
    }
}
