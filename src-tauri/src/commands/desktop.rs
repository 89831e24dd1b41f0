//! What the system draws around the page.

use tauri::State;

use crate::commands::settings::ThemeChoice;
use crate::desktop::Menu;
use crate::shell::Shell;

/// Shows the native menus.
#[tauri::command(async)]
#[specta::specta]
pub fn show_menus(shell: State<'_, Shell>, menus: Vec<Menu>) {
    shell.desktop.show_menus(menus);
}

/// Lets what the system draws look like the page: in its theme (`null` follows the system) and direction.
#[tauri::command(async)]
#[specta::specta]
pub fn dress_window(shell: State<'_, Shell>, theme: Option<ThemeChoice>, right_to_left: bool) {
    let chosen = theme.map(|theme| theme == ThemeChoice::Dark);
    shell.desktop.dress(chosen.or_else(|| shell.theme.portal()), right_to_left);
}

/// Closes the window, and with it Kith.
#[tauri::command(async)]
#[specta::specta]
pub fn close_window(shell: State<'_, Shell>) {
    shell.desktop.close();
}
