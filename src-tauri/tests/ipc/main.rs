//! Tests that call the commands like the page does, through Tauri's mock runtime: without a display and a web
//! view, but with the real permissions.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)] // Clippy takes only the test functions themselves for tests.

mod backups;
mod changed_files;
mod desktop;
mod every_command;
mod files;
mod flows;
mod hostile;
mod logs;
mod permissions;
mod window;
