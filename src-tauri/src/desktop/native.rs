//! The implementation of [`Desktop`] for the real system.

use std::collections::HashMap;
use std::ffi::OsStr;
use std::io;
use std::sync::{Mutex, PoisonError};

use tauri::menu::{IsMenuItem, MenuItem, PredefinedMenuItem, Submenu};
use tauri::webview::Color;
use tauri::{AppHandle, Manager, Runtime, Theme};

use super::menu::{COPY, CUT, Menu, MenuEntry, MenuRole, PASTE, accelerator, plain, same_but_enabled};
use super::notice;
use super::system::Desktop;

/// The system's desktop around the main window.
pub struct NativeDesktop<R: Runtime> {
    app: AppHandle<R>,
    shown: Mutex<Shown<R>>,
}

/// The current menus, and the items of their commands.
struct Shown<R: Runtime> {
    menus: Vec<Menu>,
    items: HashMap<String, MenuItem<R>>,
}

impl<R: Runtime> NativeDesktop<R> {
    /// Creates the desktop around the window of this app.
    pub fn new(app: AppHandle<R>) -> NativeDesktop<R> {
        NativeDesktop { app, shown: Mutex::new(Shown { menus: Vec::new(), items: HashMap::new() }) }
    }

    fn build(&self, menus: &[Menu]) -> tauri::Result<HashMap<String, MenuItem<R>>> {
        let bar = tauri::menu::Menu::new(&self.app)?;
        let mut items = HashMap::new();
        for menu in menus {
            let submenu = Submenu::new(&self.app, &menu.label, true)?;
            for entry in &menu.entries {
                submenu.append(self.item(entry, &mut items)?.as_ref())?;
            }
            bar.append(&submenu)?;
        }
        self.app.set_menu(bar)?;
        Ok(items)
    }

    fn item(
        &self,
        entry: &MenuEntry,
        items: &mut HashMap<String, MenuItem<R>>,
    ) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
        Ok(match entry {
            MenuEntry::Separator => Box::new(PredefinedMenuItem::separator(&self.app)?),
            MenuEntry::Role { role, label } => self.role(*role, &plain(label))?,
            MenuEntry::Command { command, label, keys, enabled } => {
                let keys = keys.as_deref().map(accelerator);
                let item = MenuItem::with_id(&self.app, command, plain(label), *enabled, keys)?;
                items.insert(command.clone(), item.clone());
                Box::new(item)
            }
        })
    }

    /// Creates the item of a role. GTK has no roles for editing text, so these items send commands to the web
    /// view (`run_role`).
    #[cfg(target_os = "linux")]
    fn role(&self, role: MenuRole, label: &str) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
        let (id, keys) = match role {
            MenuRole::Cut => (CUT, "Ctrl+X"),
            MenuRole::Copy => (COPY, "Ctrl+C"),
            MenuRole::Paste => (PASTE, "Ctrl+V"),
            // The page uses the other roles only on macOS.
            _ => ("role.none", ""),
        };
        let keys = Some(keys).filter(|keys| !keys.is_empty());
        Ok(Box::new(MenuItem::with_id(&self.app, id, label, id != "role.none", keys)?))
    }

    #[cfg(not(target_os = "linux"))]
    fn role(&self, role: MenuRole, label: &str) -> tauri::Result<Box<dyn IsMenuItem<R>>> {
        let (app, label) = (&self.app, Some(label));
        Ok(Box::new(match role {
            MenuRole::Cut => PredefinedMenuItem::cut(app, label)?,
            MenuRole::Copy => PredefinedMenuItem::copy(app, label)?,
            MenuRole::Paste => PredefinedMenuItem::paste(app, label)?,
            MenuRole::Services => PredefinedMenuItem::services(app, label)?,
            MenuRole::Hide => PredefinedMenuItem::hide(app, label)?,
            MenuRole::HideOthers => PredefinedMenuItem::hide_others(app, label)?,
            MenuRole::ShowAll => PredefinedMenuItem::show_all(app, label)?,
            MenuRole::Quit => PredefinedMenuItem::quit(app, label)?,
            MenuRole::Minimize => PredefinedMenuItem::minimize(app, label)?,
            MenuRole::Zoom => PredefinedMenuItem::maximize(app, label)?,
            MenuRole::Fullscreen => PredefinedMenuItem::fullscreen(app, label)?,
            MenuRole::Close => PredefinedMenuItem::close_window(app, label)?,
        }))
    }
}

impl<R: Runtime> Desktop for NativeDesktop<R> {
    fn show_menus(&self, menus: Vec<Menu>) {
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let done = if same_but_enabled(&shown.menus, &menus) {
            enable(&shown.items, &shown.menus, &menus)
        } else {
            self.build(&menus).map(|items| {
                shown.items = items;
                #[cfg(target_os = "linux")]
                linux::leave_keys_to_the_page(&self.app);
            })
        };
        match done {
            Ok(()) => shown.menus = menus,
            // This is not fatal, because the keys and the command palette of the page provide everything that
            // the menus do.
            Err(_) => tracing::warn!("the menus could not be shown"),
        }
    }

    fn dress(&self, dark: Option<bool>, right_to_left: bool) {
        let theme = dark.map(|dark| if dark { Theme::Dark } else { Theme::Light });
        if let Some(window) = self.app.get_webview_window("main")
            && window.set_theme(theme).is_err()
        {
            tracing::warn!("the window did not take the theme");
        }
        // The background shows through GTK's menu bar.
        if let Some(window) = self.app.get_webview_window("main")
            && let Some(dark) = dark
            && window.set_background_color(Some(ground(dark))).is_err()
        {
            tracing::warn!("the window did not take the ground");
        }
        #[cfg(target_os = "linux")]
        linux::direction(&self.app, right_to_left);
        // On other systems, the direction of menus follows the language of the system.
        #[cfg(not(target_os = "linux"))]
        let _ = right_to_left;
    }

    fn zoom(&self, factor: f64) {
        if let Some(window) = self.app.get_webview_window("main")
            && window.set_zoom(factor).is_err()
        {
            tracing::warn!("the page did not take its size");
        }
    }

    fn in_sight(&self) -> bool {
        let Some(window) = self.app.get_webview_window("main") else { return false };
        // If the system does not provide this, an unnecessary notification is better than a missing one.
        window.is_focused().unwrap_or(false) && !window.is_minimized().unwrap_or(false)
    }

    fn notify(&self, title: &str, text: &str) {
        let app = self.app.clone();
        notice::show(title, text, move || come_forward(&app));
    }

    fn open(&self, what: &OsStr) -> io::Result<()> {
        let what = what.to_str().ok_or(io::ErrorKind::InvalidInput)?;
        tauri_plugin_opener::open_url(what, None::<&str>).map_err(io::Error::other)
    }

    fn print(&self) -> io::Result<()> {
        let window = self.app.get_webview_window("main").ok_or(io::ErrorKind::NotFound)?;
        window.print().map_err(io::Error::other)
    }

    fn close(&self) {
        if let Some(window) = self.app.get_webview_window("main")
            && window.close().is_err()
        {
            tracing::warn!("the window did not close");
        }
    }
}

/// Gives the window an empty menu bar at first, on systems whose windows have menu bars. Otherwise, the page
/// would move down when it provides the menus.
pub fn keep_room_for_menus<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<()> {
    if cfg!(target_os = "macos") {
        return Ok(());
    }
    let blank = Submenu::new(app, "\u{a0}", false)?;
    app.set_menu(tauri::menu::Menu::with_items(app, &[&blank])?).map(drop)
}

/// Returns the background colour of the page (its `bg` token).
pub fn ground(dark: bool) -> Color {
    if dark { Color(0x11, 0x11, 0x13, 0xff) } else { Color(0xfc, 0xfc, 0xfd, 0xff) }
}

/// Brings the window to the front.
pub fn come_forward<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window("main") else { return };
    let forward = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if forward.is_err() {
        tracing::warn!("the window did not come forward");
    }
}

/// Enables and disables the items whose state has changed.
fn enable<R: Runtime>(
    items: &HashMap<String, MenuItem<R>>,
    before: &[Menu],
    now: &[Menu],
) -> tauri::Result<()> {
    let entries = |menus: &[Menu]| menus.iter().flat_map(|menu| menu.entries.clone()).collect::<Vec<_>>();
    for (before, now) in entries(before).iter().zip(entries(now)) {
        if let MenuEntry::Command { command, enabled, .. } = &now
            && *before != now
            && let Some(item) = items.get(command)
        {
            item.set_enabled(*enabled)?;
        }
    }
    Ok(())
}

/// Performs the action of a menu item that was created for a role. Returns `false` if the id is a command of
/// the page.
pub fn run_role<R: Runtime>(app: &AppHandle<R>, id: &str) -> bool {
    #[cfg(target_os = "linux")]
    {
        linux::run_role(app, id)
    }
    // On other systems, the system's own items perform the action.
    #[cfg(not(target_os = "linux"))]
    {
        let _ = (app, id);
        false
    }
}

#[cfg(target_os = "linux")]
mod linux {
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
}
