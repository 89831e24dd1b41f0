//! What the shell needs from the system.

use std::ffi::OsStr;
use std::io;

use super::menu::Menu;

/// What the shell needs from the system, except dialogs.
pub trait Desktop: Send + Sync + 'static {
    /// Replaces the menus.
    fn show_menus(&self, menus: Vec<Menu>);
    /// Sets the look of what the system draws around the page: dark, light or the default of the system
    /// (`None`), and the text direction.
    fn dress(&self, dark: Option<bool>, right_to_left: bool);
    /// Sets the zoom factor of the page.
    fn zoom(&self, factor: f64);
    /// Returns whether the user is likely looking at the window.
    fn in_sight(&self) -> bool;
    /// Shows a system notification.
    fn notify(&self, title: &str, text: &str);
    /// Opens a link or a folder with the default program of the system.
    fn open(&self, what: &OsStr) -> io::Result<()>;
    /// Shows the system's dialog for printing the page.
    fn print(&self) -> io::Result<()>;
    /// Closes the window and ends the program.
    fn close(&self);
}
