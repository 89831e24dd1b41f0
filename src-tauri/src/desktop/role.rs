//! The menu items of the system's own actions.

use tauri::menu::IsMenuItem;
#[cfg(target_os = "linux")]
use tauri::menu::MenuItem;
#[cfg(not(target_os = "linux"))]
use tauri::menu::PredefinedMenuItem;
use tauri::{AppHandle, Runtime};

use super::menu::MenuRole;
#[cfg(target_os = "linux")]
use super::menu::{COPY, CUT, PASTE};

/// Creates the item of a role. GTK has no roles for editing text, so these items send commands to the web view
/// (`run_role`).
#[cfg(target_os = "linux")]
pub fn item<R: Runtime>(
    app: &AppHandle<R>,
    role: MenuRole,
    label: &str,
) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
    let (id, keys) = match role {
        MenuRole::Cut => (CUT, "Ctrl+X"),
        MenuRole::Copy => (COPY, "Ctrl+C"),
        MenuRole::Paste => (PASTE, "Ctrl+V"),
        // The page uses the other roles only on macOS.
        _ => ("role.none", ""),
    };
    let keys = Some(keys).filter(|keys| !keys.is_empty());
    Ok(Box::new(MenuItem::with_id(app, id, label, id != "role.none", keys)?))
}

/// Creates the item of a role, which the system performs.
#[cfg(not(target_os = "linux"))]
pub fn item<R: Runtime>(
    app: &AppHandle<R>,
    role: MenuRole,
    label: &str,
) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
    let label = Some(label);
    Ok(Box::new(match role {
        MenuRole::Cut => PredefinedMenuItem::cut(app, label)?,
        MenuRole::Copy => PredefinedMenuItem::copy(app, label)?,
        MenuRole::Paste => PredefinedMenuItem::paste(app, label)?,
        MenuRole::Undo => PredefinedMenuItem::undo(app, label)?,
        MenuRole::Redo => PredefinedMenuItem::redo(app, label)?,
        MenuRole::SelectAll => PredefinedMenuItem::select_all(app, label)?,
        MenuRole::Services => PredefinedMenuItem::services(app, label)?,
        MenuRole::Hide => PredefinedMenuItem::hide(app, label)?,
        MenuRole::HideOthers => PredefinedMenuItem::hide_others(app, label)?,
        MenuRole::ShowAll => PredefinedMenuItem::show_all(app, label)?,
        MenuRole::Minimize => PredefinedMenuItem::minimize(app, label)?,
        MenuRole::Zoom => PredefinedMenuItem::maximize(app, label)?,
        MenuRole::Fullscreen => PredefinedMenuItem::fullscreen(app, label)?,
        MenuRole::Close => PredefinedMenuItem::close_window(app, label)?,
    }))
}
