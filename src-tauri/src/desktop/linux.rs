//! What Tauri has no function for on Linux: GTK and WebKit are called themselves.

use gtk::prelude::{GtkWindowExt, WidgetExt};
use tauri::{AppHandle, Manager, Runtime, WebviewWindow};
use webkit2gtk::WebViewExt;

use crate::desktop::menu::{COPY, CUT, PASTE};

/// Removes the accelerators of the menus. GTK would handle a key before the page sees it, even while the
/// user types text. Keys run commands only through the keymap of the page; the menus just show them.
pub fn leave_keys_to_the_page<R: Runtime>(app: &AppHandle<R>) {
    on_main(app, |window| {
        let Ok(window) = window.gtk_window() else { return };
        for group in gtk::accel_groups_from_object(&window) {
            window.remove_accel_group(&group);
        }
    });
}

pub fn direction<R: Runtime>(app: &AppHandle<R>, right_to_left: bool) {
    on_main(app, move |window| {
        let direction = if right_to_left { gtk::TextDirection::Rtl } else { gtk::TextDirection::Ltr };
        gtk::Widget::set_default_direction(direction);
        if let Ok(window) = window.gtk_window() {
            window.queue_resize();
        }
    });
}

pub fn run_role<R: Runtime>(app: &AppHandle<R>, id: &str) -> bool {
    let command = match id {
        CUT => "Cut",
        COPY => "Copy",
        PASTE => "Paste",
        _ => return false,
    };
    if let Some(window) = app.get_webview_window("main")
        && window.with_webview(|view| view.inner().execute_editing_command(command)).is_err()
    {
        tracing::warn!("the page could not be asked to edit");
    }
    true
}

fn on_main<R: Runtime>(app: &AppHandle<R>, work: impl FnOnce(&WebviewWindow<R>) + Send + 'static) {
    let Some(window) = app.get_webview_window("main") else { return };
    if app.run_on_main_thread(move || work(&window)).is_err() {
        tracing::warn!("the main thread did not answer");
    }
}
