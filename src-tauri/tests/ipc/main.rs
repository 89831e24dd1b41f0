//! The commands as the page calls them, through Tauri's mock runtime: no display, no web view, but the real
//! permissions.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // Clippy takes only the test functions themselves for tests.

mod backups;
mod desktop;
mod every_command;
mod files;
mod flows;
mod permissions;
mod window;
