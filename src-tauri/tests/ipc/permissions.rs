//! Tests that the page can call Kith's commands and nothing else.

use std::collections::BTreeSet;

use kith_desktop::COMMANDS;
use serde_json::{Value, json};

use crate::window::Window;

const CAPABILITY: &str = include_str!("../../capabilities/main.json");
const CONFIGURATION: &str = include_str!("../../tauri.conf.json");
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
fn no_other_capability_exists_and_this_one_is_for_the_main_window_only() {
    let capability: Value = serde_json::from_str(CAPABILITY).unwrap();
    // Above all no `remote`: a page from elsewhere may call nothing, should one ever be shown.
    let keys: BTreeSet<_> = capability.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["identifier", "description", "windows", "permissions"]));
    assert_eq!(capability["windows"], json!(["main"]));
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/capabilities")).unwrap();
    let files: Vec<_> = folder.map(|file| file.unwrap().file_name()).collect();
    assert_eq!(files, ["main.json"]);
}

#[test]
fn the_page_runs_its_own_code_and_reaches_nothing_but_the_shell() {
    let configuration: Value = serde_json::from_str(CONFIGURATION).unwrap();
    let security = &configuration["app"]["security"];
    // Whatever is not named here has to be allowed by somebody who reads this test: `devCsp`, the asset protocol, or
    // `dangerousDisableAssetCspModification` would each open a way around the policy.
    let keys: BTreeSet<_> = security.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, BTreeSet::from(["freezePrototype", "capabilities", "csp"]));
    assert_eq!((&security["freezePrototype"], &security["capabilities"]), (&json!(true), &json!(["main"])));
    let policy: Vec<&str> = security["csp"].as_str().unwrap().split("; ").collect();
    let wanted = [
        // What no other line allows is forbidden.
        "default-src 'none'",
        // Only the files of the program; no inline script, which a name could smuggle in, and no `eval`.
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        "font-src 'self'",
        // Calls of commands only: no address on the network, so that nothing can be sent away.
        "connect-src ipc: http://ipc.localhost",
        // No other base for links, no form that is sent somewhere, no frame around the page, no plugin.
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "object-src 'none'",
    ];
    assert_eq!(policy, wanted);
    // The page has no global object for calls, and the window shows the files that are built into the program.
    assert_eq!(configuration["app"]["withGlobalTauri"], false);
    assert_eq!(configuration["build"]["frontendDist"], "../ui/dist");
    assert_eq!(configuration["build"]["devUrl"], Value::Null);
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
