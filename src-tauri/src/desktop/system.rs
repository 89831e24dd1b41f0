//! What the shell asks of the system.

use std::ffi::OsStr;
use std::io;

use super::menu::Menu;

/// What the shell asks of the system, dialogs apart.
pub trait Desktop: Send + Sync + 'static {
    /// Shows these menus instead of those before.
    fn show_menus(&self, menus: Vec<Menu>);
    /// Lets what the system draws around the page look like the page: dark, light or as the system likes (`None`),
    /// from right to left or from left to right.
    fn dress(&self, dark: Option<bool>, right_to_left: bool);
    /// Shows the page so many times as large as it is.
    fn zoom(&self, factor: f64);
    /// Whether the window is where a person looks.
    fn in_sight(&self) -> bool;
    /// Tells a person something, wherever they look.
    fn notify(&self, title: &str, text: &str);
    /// Opens a link or a folder with the system's program for it.
    fn open(&self, what: &OsStr) -> io::Result<()>;
    /// Closes the window.
    fn close(&self);
}
