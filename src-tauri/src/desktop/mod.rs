//! The desktop around the page. The one seam: the window works the system's, tests look at what they were told.

mod menu;
mod native;
mod notice;
mod system;

pub use menu::{Menu, MenuEntry, MenuRole};
pub use native::{NativeDesktop, come_forward, ground, keep_room_for_menus, run_role};
pub use system::Desktop;
