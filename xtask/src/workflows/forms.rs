//! What must hold of the forms for issues: <https://docs.github.com/communities>.

use std::collections::BTreeSet;
use std::fs;

use serde_json::Value;

use crate::workspace;

#[test]
fn every_form_has_what_is_needed_to_show_it() {
    let mut forms = 0;
    for entry in fs::read_dir(workspace::root().join(".github/ISSUE_TEMPLATE")).unwrap() {
        let path = entry.unwrap().path();
        let form: Value = serde_saphyr::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        if path.ends_with("config.yml") {
            assert_eq!(form["blank_issues_enabled"], false);
            continue;
        }
        let text = |value: &Value| value.as_str().is_some_and(|text| !text.trim().is_empty());
        assert!(text(&form["name"]) && text(&form["description"]), "{path:?}");
        let mut ids = BTreeSet::new();
        for part in form["body"].as_array().unwrap() {
            let attributes = &part["attributes"];
            let complete = match part["type"].as_str().unwrap() {
                "markdown" => text(&attributes["value"]),
                "dropdown" => text(&attributes["label"]) && attributes["options"].is_array(),
                "input" | "textarea" => text(&attributes["label"]),
                other => panic!("{path:?}: there is no part “{other}”"),
            };
            assert!(complete, "{path:?}: {part}");
            assert!(
                part["type"] == "markdown" || ids.insert(part["id"].as_str().unwrap()),
                "{path:?}: {part}"
            );
        }
        assert!(!ids.is_empty(), "{path:?} asks nothing");
        forms += 1;
    }
    assert!(forms >= 2);
}
