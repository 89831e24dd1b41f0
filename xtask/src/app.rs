//! Building the desktop app with its page embedded.

use std::path::PathBuf;

use anyhow::Result;

use crate::{process, workspace};

/// The profile in which the app is built.
#[derive(Clone, Copy)]
pub enum Profile {
    /// The profile of releases.
    Release,
    /// The profile that shares libraries with the tests: faster to build, slower to run.
    Quick,
}

impl Profile {
    /// Returns Cargo's name of the profile, and the name of its folder.
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

/// Builds the app with the page that was built last, and returns the path of the program.
pub fn build(profile: Profile) -> Result<PathBuf> {
    let (profile, folder) = profile.names();
    // This builds the whole workspace, because another set of packages would have other features, so that
    // libraries would be built again.
    let mut command = workspace::cargo([
        "build",
        "--locked",
        "--workspace",
        "--profile",
        profile,
        "--features",
        "kith-desktop/custom-protocol",
    ]);
    // Tauri removes the commands that no capability grants.
    process::run(command.env("REMOVE_UNUSED_COMMANDS", workspace::root().join("src-tauri")))?;
    Ok(workspace::app(folder))
}
