//! Tests of the commands for the desktop around the page.

use kith_desktop::Words;
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
    assert_eq!(window.recorded(), ["menus &File Edit", "dress Some(true) true", "dress None false", "close"]);
}

#[test]
fn the_page_is_shown_as_large_as_it_asks_within_reason() {
    let window = Window::open();
    for percent in [125, 200, 1, 4_000_000_000_u32] {
        window.call("zoom_page", json!({ "percent": percent })).unwrap();
    }
    assert_eq!(window.recorded(), ["zoom 1.25", "zoom 2", "zoom 0.5", "zoom 3"]);
}

#[test]
fn a_contacts_own_values_are_opened_and_nothing_else() {
    let window = Window::open();
    for (name, kind) in [("Site", "url"), ("Work mail", "email"), ("Pager", "phone"), ("Notes", "text")] {
        let field = json!({"name": name, "type": kind, "help": null, "options": [], "required": false, "shown": true});
        window.call("add_field", json!({ "input": field })).unwrap();
    }
    let fields = json!({"Site": "https://example.com/ana", "Work mail": "a@b.example", "Pager": "+34600000000",
        "Notes": "https://example.org"});
    let input = json!({"first_name": "Ana", "phone": "+34 612 34 56 78", "email": "ana?bcc=x@example.com", "fields": fields});
    let id = window.call("add_contact", json!({ "input": input })).unwrap()["id"].clone();
    let open = |field: &str| window.call("open_value", json!({ "contact": id, "field": field }));
    for field in ["phone", "email", "Site", "Work mail", "Pager"] {
        open(field).unwrap();
    }
    for field in ["Notes", "first_name", "Nothing"] {
        assert_eq!(open(field).unwrap_err()["code"], "nothing_to_open", "{field}");
    }
    let gone = window.call("open_value", json!({ "contact": 99, "field": "phone" })).unwrap_err();
    assert_eq!(gone["code"], "contact_not_found");
    assert_eq!(
        window.recorded(),
        [
            "open tel:+34612345678",
            "open mailto:ana%3Fbcc%3Dx@example.com",
            "open https://example.com/ana",
            "open mailto:a@b.example",
            "open tel:+34600000000",
        ]
    );
}

#[test]
fn the_logs_are_shown_where_they_are() {
    let window = Window::open();
    window.call("open_logs", json!({})).unwrap();
    let logs = window.folder.path().join("logs");
    assert!(logs.is_dir());
    assert_eq!(window.recorded(), [format!("open {}", logs.display())]);
}

#[test]
fn a_fault_of_the_last_run_is_told_once() {
    let window = Window::open();
    let note = window.folder.path().join("fault.txt");
    std::fs::write(&note, "2026-11-28T18:04:57Z Kith 0.1.0: engine/src/import/pipeline.rs:7\n").unwrap();
    assert_eq!(window.call("last_fault", json!({})), Ok(json!({ "sound": true })));
    assert!(!note.exists());
    assert_eq!(window.call("last_fault", json!({})), Ok(json!(null)));
    std::fs::write(&note, "").unwrap();
    std::fs::write(window.folder.path().join("kith.db"), "no database".repeat(99)).unwrap();
    assert_eq!(window.call("last_fault", json!({})), Ok(json!({ "sound": false })));
}

#[test]
fn only_who_looks_elsewhere_is_notified() {
    let window = Window::open();
    let end = json!({ "title": "Import finished", "text": "12 new contacts" });
    window.call("notify", end.clone()).unwrap();
    assert!(window.recorded().is_empty());
    window.out_of_sight();
    window.call("notify", end).unwrap();
    assert_eq!(window.recorded(), ["notify Import finished: 12 new contacts"]);
}

#[test]
fn dialogs_speak_the_pages_language() {
    let window = Window::open();
    let mut words = serde_json::to_value(Words::default()).unwrap();
    for (word, text) in [
        ("import_title", "Importar"),
        ("export_title", "Exportar"),
        ("export_name", "Contactos de Kith"),
        ("template_title", "Guardar la plantilla"),
        ("template_name", "Plantilla"),
        ("kind_sources", "Contactos"),
        ("kind_every", "Todos"),
        ("kind_csv", "Texto"),
        ("kind_xlsx", "Libro"),
    ] {
        assert!(words[word].is_string(), "{word}");
        words[word] = text.into();
    }
    window.call("tell_words", json!({ "words": words })).unwrap();
    let everyone = json!({"kind": "all", "query": {"search": "", "filters": [], "sort": null}, "except": []});
    window.call("pick_sources", json!({})).unwrap();
    window.call("save_template", json!({ "format": "csv" })).unwrap();
    window.call("export_contacts", json!({ "selection": everyone, "format": "xlsx" })).unwrap();
    let shown = window.recorded();
    assert_eq!(shown[..2], ["Importar (Contactos, Todos)", "Guardar la plantilla Plantilla.csv (Texto)"]);
    // The name ends with today's date: four, two and two digits.
    let name =
        shown[2].strip_prefix("Exportar Contactos de Kith ").unwrap().strip_suffix(".xlsx (Libro)").unwrap();
    let shape: String = name.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    assert_eq!(shape, "0000-00-00");
}
