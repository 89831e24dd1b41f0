//! Building the desktop app with its page inside.

use std::path::PathBuf;

use anyhow::Result;

use crate::{process, workspace};

/// How the app is built.
#[derive(Clone, Copy)]
pub enum Profile {
    /// As people get it.
    Release,
    /// Built in a third of the time, fast enough to use: for the window's tests.
    Window,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Profile::Release => "release",
            Profile::Window => "window",
        }
    }
}

/// Builds the page.
pub fn page() -> Result<()> {
    process::run(&mut workspace::npm(["run", "build"]))
}

/// Builds the app around the page that was built last; returns the program.
pub fn build(profile: Profile) -> Result<PathBuf> {
    let name = profile.name();
    let mut command =
        workspace::cargo(["build", "--profile", name, "-p", "kith-desktop", "--features", "custom-protocol"]);
    // Tauri leaves out the commands no capability grants.
    process::run(command.env("REMOVE_UNUSED_COMMANDS", workspace::root().join("src-tauri")))?;
    Ok(workspace::app(name))
}
