//! Tests of backups and of recovering a damaged store through the commands of the page.

use serde_json::{Value, json};

use crate::window::Window;

fn with_ana() -> Window {
    let window = Window::open();
    let ana = json!({ "input": { "first_name": "Ana", "phone": "+34 612 34 56 78" } });
    window.call("add_contact", ana).unwrap();
    window
}

fn used(window: &Window) -> u64 {
    window.call("plans", json!({})).unwrap()["used"].as_u64().unwrap()
}

fn delete_everyone(window: &Window) {
    let query = json!({ "search": "", "filters": [], "sort": null });
    let all = json!({ "kind": "all", "query": query, "except": [] });
    let deletion = json!({ "selection": all, "forGood": false, "job": 1, "onEvent": "__CHANNEL__:42" });
    window.call("delete_contacts", deletion).unwrap();
}

fn listed(window: &Window) -> Vec<Value> {
    window.call("backups", json!({})).unwrap()["backups"].as_array().unwrap().clone()
}

fn restore(window: &Window, source: Value) -> Result<Value, Value> {
    window.call("restore_backup", json!({ "source": source, "onEvent": "__CHANNEL__:7" }))
}

#[test]
fn a_backup_is_made_restored_over_what_there_is_and_deleted() {
    let window = with_ana();
    assert_eq!(window.call("back_up_now", json!({ "onEvent": "__CHANNEL__:7" })), Ok(json!(1)));
    let backup = listed(&window).remove(0);
    assert_eq!((&backup["reason"], &backup["contacts"]), (&json!("manual"), &json!(1)));
    delete_everyone(&window);
    assert_eq!(used(&window), 0);
    let restored = restore(&window, json!({ "kind": "kept", "name": backup["name"] })).unwrap();
    assert_eq!(restored, json!({ "contacts": 1, "backed_up": null, "kept_as": null, "mended": [] }));
    assert_eq!(used(&window), 1);
    assert_eq!(window.call("backups_kept", json!({})), Ok(json!(10)));
    window.call("keep_backups", json!({ "count": 3 })).unwrap();
    assert_eq!(window.call("backups_kept", json!({})), Ok(json!(3)));
    window.call("delete_backup", json!({ "name": backup["name"] })).unwrap();
    assert_eq!(listed(&window), [Value::Null; 0]);
}

#[test]
fn a_backup_is_saved_anywhere_looked_into_and_restored_by_its_token() {
    let window = with_ana();
    let path = window.folder.path().join("mine.db");
    window.answer_dialog(&path);
    let saved = window.call("save_backup", json!({ "onEvent": "__CHANNEL__:7" })).unwrap();
    assert_eq!((&saved["name"], &saved["exported"]), (&json!("mine.db"), &json!(1)));
    delete_everyone(&window);
    window.answer_dialog(&path);
    let file = window.call("pick_backup", json!({})).unwrap();
    assert_eq!(file["content"], json!({ "contacts": 1, "messages": 0 }));
    restore(&window, json!({ "kind": "file", "token": file["token"] })).unwrap();
    assert_eq!(used(&window), 1);

    std::fs::write(&path, "no backup").unwrap();
    window.answer_dialog(&path);
    assert_eq!(window.call("pick_backup", json!({})).unwrap_err()["code"], "backup_unusable");
    assert_eq!(window.call("pick_backup", json!({})), Ok(Value::Null), "cancelled");
    let gone = restore(&window, json!({ "kind": "kept", "name": "gone.db" })).unwrap_err();
    assert_eq!(gone["code"], "backup_not_found");
}

#[test]
fn a_store_that_is_damaged_under_the_window_is_restored_or_salvaged() {
    let window = with_ana();
    window.call("back_up_now", json!({ "onEvent": "__CHANNEL__:7" })).unwrap();
    let name = listed(&window)[0]["name"].clone();
    let salvage = || window.call("salvage_store", json!({ "onEvent": "__CHANNEL__:7" }));
    assert_eq!(salvage().unwrap_err()["code"], "store_sound");
    for way in ["restore", "salvage"] {
        let path = window.folder.path().join("kith.db");
        let mut bytes = std::fs::read(&path).unwrap();
        bytes.splice(0..100, [b'x'; 100]);
        std::fs::write(&path, bytes).unwrap();
        // An open connection may not notice the damage yet, but opening the file does.
        let done = match way {
            "restore" => restore(&window, json!({ "kind": "kept", "name": name })),
            _ => salvage(),
        }
        .unwrap();
        assert_eq!(done["contacts"], 1, "{way}");
        let kept = window.folder.path().join(done["kept_as"].as_str().unwrap());
        assert!(std::fs::read(kept).unwrap().starts_with(b"xxxx"), "{way}");
        assert_eq!(used(&window), 1, "{way}");
    }
}
