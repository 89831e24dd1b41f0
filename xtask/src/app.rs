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
    /// Returns the folder of what is built in this profile.
    pub fn folder(self) -> PathBuf {
        workspace::target().join(self.names().1)
    }

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
    build_for(profile, None)
}

/// Builds the app for another kind of machine than this one, which Cargo calls its target.
pub fn build_for(profile: Profile, target: Option<&str>) -> Result<PathBuf> {
    let (name, _) = profile.names();
    // This builds the whole workspace, because another set of packages would have other features, so that
    // libraries would be built again.
    let mut command = workspace::cargo([
        "build",
        "--locked",
        "--workspace",
        "--profile",
        name,
        "--features",
        "kith-desktop/custom-protocol",
    ]);
    command.args(target.map(|target| format!("--target={target}")));
    // Tauri removes the commands that no capability grants.
    process::run(command.env("REMOVE_UNUSED_COMMANDS", workspace::root().join("src-tauri")))?;
    Ok(path(profile, target))
}

/// Returns the path of the app that is built for a target.
pub fn path(profile: Profile, target: Option<&str>) -> PathBuf {
    let (_, folder) = profile.names();
    match target {
        Some(target) => workspace::app(&format!("{target}/{folder}")),
        None => workspace::app(folder),
    }
}
