//! The Kith desktop application.

// On Windows, no console window is opened.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    kith_desktop::run()
}
