//! Tests that files reach the page as tokens.

use serde_json::json;

use crate::window::Window;

#[test]
fn a_chosen_file_is_a_token_with_a_name_and_a_size() {
    let window = Window::open();
    let path = window.folder.path().join("people.csv");
    std::fs::write(&path, "Name,Phone\n").unwrap();
    window.answer_dialog(&path);
    let source = window.call("pick_sources", json!({})).unwrap()[0].clone();
    assert_eq!((&source["name"], &source["size"]), (&json!("people.csv"), &json!(11)));
    assert!(!source.to_string().contains(window.folder.path().to_str().unwrap()), "a path in {source}");
}

#[test]
fn a_cancelled_dialog_gives_no_file() {
    assert_eq!(Window::open().call("pick_sources", json!({})), Ok(json!([])));
}

#[test]
fn a_file_that_is_gone_is_said_to_be() {
    let window = Window::open();
    window.answer_dialog(&window.folder.path().join("gone.csv"));
    assert_eq!(window.call("pick_sources", json!({})).unwrap_err()["code"], "file_not_found");
    assert_eq!(window.call("reveal", json!({"token": "file-1"})).unwrap_err()["code"], "file_not_found");
}
