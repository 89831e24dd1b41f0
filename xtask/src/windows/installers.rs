//! Tests: the installers of Windows offer Kith for the same files as the packages of other systems.

use std::collections::BTreeSet;

use serde_json::Value;

const CONFIG: &str = include_str!("../../../src-tauri/tauri.conf.json");
const CONFIG_OF_WINDOWS: &str = include_str!("../../../src-tauri/tauri.windows.conf.json");
const NSIS: &str = include_str!("../../../src-tauri/windows/open-with.nsh");
const WIX: &str = include_str!("../../../src-tauri/windows/open-with.wxs");

/// Returns the texts between `before` and `after` in all lines.
fn between<'t>(text: &'t str, before: &str, after: &str) -> BTreeSet<&'t str> {
    text.lines().filter_map(|line| Some(line.split_once(before)?.1.split_once(after)?.0)).collect()
}

#[test]
fn all_installers_know_the_same_kinds_of_files() {
    let config: Value = serde_json::from_str(CONFIG).unwrap();
    let associations = config["bundle"]["fileAssociations"].as_array().unwrap();
    let kinds: BTreeSet<&str> = associations
        .iter()
        .flat_map(|association| association["ext"].as_array().unwrap())
        .map(|kind| kind.as_str().unwrap())
        .collect();
    assert!(kinds.contains("csv"));
    assert_eq!(between(NSIS, "!insertmacro ${DO} \"", "\""), kinds);
    assert_eq!(between(WIX, r#"Key="Software\Classes\."#, r"\OpenWithProgids"), kinds);
}

#[test]
fn windows_keeps_its_default_programs_and_gets_what_kith_needs() {
    let config: Value = serde_json::from_str(CONFIG_OF_WINDOWS).unwrap();
    let bundle = &config["bundle"];
    assert_eq!(
        bundle["fileAssociations"],
        Value::Array(Vec::new()),
        "Tauri's would replace the default programs"
    );
    assert_eq!(bundle["windows"]["nsis"]["installMode"], "currentUser");
    assert_eq!(bundle["windows"]["webviewInstallMode"]["type"], "embedBootstrapper");
    // Deleting the default value of an extension would take the file from its program.
    assert!(!NSIS.contains("DeleteRegKey SHCTX \"Software\\Classes\\."));
}
