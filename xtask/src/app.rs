//! Building the desktop app with its page inside.

use std::path::PathBuf;

use anyhow::Result;

use crate::{process, workspace};

/// How the app is built.
#[derive(Clone, Copy)]
pub enum Profile {
    /// As people get it.
    Release,
    /// With the libraries that the tests have built already: soon there, slower to use.
    Quick,
}

impl Profile {
    /// Cargo's name of the profile, and of its folder.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Profile::Release => ("release", "release"),
            Profile::Quick => ("dev", "debug"),
        }
    }
}

/// Builds the page.
pub fn page() -> Result<()> {
    process::run(&mut workspace::npm(["run", "build"]))
}

/// Builds the app around the page that was built last; returns the program.
pub fn build(profile: Profile) -> Result<PathBuf> {
    let (profile, folder) = profile.names();
    // The whole workspace: another choice of packages would mean other features, and libraries built anew.
    let mut command = workspace::cargo([
        "build",
        "--workspace",
        "--profile",
        profile,
        "--features",
        "kith-desktop/custom-protocol",
    ]);
    // Tauri leaves out the commands no capability grants.
    process::run(command.env("REMOVE_UNUSED_COMMANDS", workspace::root().join("src-tauri")))?;
    Ok(workspace::app(folder))
}
