//! The desktop around the page. The trait [`Desktop`] is the interface to the system: the window uses the
//! real one, and tests use one that records the calls.

mod bar;
#[cfg(target_os = "linux")]
mod linux;
mod menu;
mod native;
mod notice;
mod role;
mod system;

pub use menu::{Menu, MenuEntry, MenuRole, StandardMenu};
#[cfg(target_os = "macos")]
pub use native::hide;
pub use native::{NativeDesktop, come_back, come_forward, ground, keep_room_for_menus, run_role};
pub use system::Desktop;
