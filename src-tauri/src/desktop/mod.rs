//! The desktop around the page. The trait [`Desktop`] is the interface to the system: the window uses the
//! real one, and tests use one that records the calls.

mod menu;
mod native;
mod notice;
mod system;

pub use menu::{Menu, MenuEntry, MenuRole};
pub use native::{NativeDesktop, come_forward, ground, keep_room_for_menus, run_role};
pub use system::Desktop;
