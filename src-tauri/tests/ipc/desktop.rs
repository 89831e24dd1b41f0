//! What the page tells the system around it.

use serde_json::json;

use crate::window::Window;

#[test]
fn the_pages_menus_and_look_reach_the_system() {
    let window = Window::open();
    let item = json!({"kind": "command", "command": "contact.new", "label": "New", "keys": "Mod+N", "enabled": true});
    let menus = json!([{"label": "&File", "entries": [item, {"kind": "separator"}]}, {"label": "Edit", "entries": []}]);
    window.call("show_menus", json!({ "menus": menus })).unwrap();
    window.call("dress_window", json!({ "theme": "dark", "rightToLeft": true })).unwrap();
    window.call("dress_window", json!({ "theme": null, "rightToLeft": false })).unwrap();
    window.call("close_window", json!({})).unwrap();
    assert_eq!(window.told(), ["menus &File Edit", "dress Some(true) true", "dress None false", "close"]);
}
