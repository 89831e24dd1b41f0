//! The implementation of [`Desktop`] for the real system.

use std::ffi::OsStr;
use std::io;
use std::sync::{Mutex, PoisonError};

use tauri::menu::Submenu;
use tauri::webview::Color;
use tauri::{AppHandle, Manager, Runtime, Theme};

use super::bar::Bar;
use super::menu::Menu;
use super::notice;
use super::system::Desktop;
#[cfg(target_os = "linux")]
use super::{bar::New, linux};

/// The system's desktop around the main window.
pub struct NativeDesktop<R: Runtime> {
    app: AppHandle<R>,
    bar: Mutex<Bar<R>>,
}

impl<R: Runtime> NativeDesktop<R> {
    /// Creates the desktop around the window of this app.
    pub fn new(app: AppHandle<R>) -> NativeDesktop<R> {
        NativeDesktop { app, bar: Mutex::default() }
    }
}

impl<R: Runtime> Desktop for NativeDesktop<R> {
    fn show_menus(&self, menus: Vec<Menu>) {
        let mut bar = self.bar.lock().unwrap_or_else(PoisonError::into_inner);
        match bar.show(&self.app, menus) {
            #[cfg(target_os = "linux")]
            Ok(New::Items) => linux::leave_keys_to_the_page(&self.app),
            Ok(_) => {}
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
        // On macOS, the program goes on without a window.
        if cfg!(target_os = "macos") {
            return self.app.exit(0);
        }
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
    #[cfg(target_os = "macos")]
    if app.show().is_err() {
        tracing::warn!("the program was not shown");
    }
    let Some(window) = app.get_webview_window("main") else { return };
    let forward = window.unminimize().and_then(|()| window.show()).and_then(|()| window.set_focus());
    if forward.is_err() {
        tracing::warn!("the window did not come forward");
    }
}

/// Brings the window to the front if it is hidden or minimised. On macOS, menus can be used while it is.
pub fn come_back<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window("main") else { return };
    if !window.is_visible().unwrap_or(true) || window.is_minimized().unwrap_or(false) {
        come_forward(app);
    }
}

/// Hides the window until the user comes back to Kith. On macOS, this is what closing it means.
#[cfg(target_os = "macos")]
pub fn hide<R: Runtime>(app: &AppHandle<R>) {
    let Some(window) = app.get_webview_window("main") else { return };
    // The space of a hidden window in full screen would stay, and be black.
    let full_screen = window.is_fullscreen().unwrap_or(false);
    let hidden = if full_screen { app.hide() } else { window.hide() };
    if hidden.is_err() {
        tracing::warn!("the window was not hidden");
    }
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
