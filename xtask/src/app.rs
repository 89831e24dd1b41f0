//! Building the desktop app with its page embedded.

use std::path::PathBuf;

use anyhow::Result;

use crate::arguments::Arguments;
use crate::workspace::SHIPPED;
use crate::{process, workspace};

/// The profile in which the app is built.
#[derive(Clone, Copy)]
pub enum Profile {
    /// The profile of releases. The command line is built, too, and what makes its manual pages.
    Release,
    /// The profile for trying the app: quick to build and quick to use.
    Try,
    /// The profile that shares libraries with the tests: slow to use.
    Quick,
}

impl Profile {
    /// Returns the folder of what is built in this profile.
    pub fn folder(self) -> PathBuf {
        workspace::target().join(self.names().1)
    }

    /// Takes `--release` from the arguments of a command that opens the window.
    pub fn for_use(arguments: &mut Arguments) -> Profile {
        if arguments.flag("--release") { Profile::Release } else { Profile::Try }
    }

    /// Returns Cargo's name of the profile, and the name of its folder.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Profile::Release => ("release", "release"),
            Profile::Try => ("try", "try"),
            Profile::Quick => ("dev", "debug"),
        }
    }

    /// Returns the packages to build and their features.
    fn selection(self) -> &'static [&'static str] {
        const PAGE: &str = "kith-desktop/custom-protocol";
        match self {
            // Everything that packages hold or are made with.
            Profile::Release => {
                &["-p", "kith-desktop", "-p", "kith", "-p", "kith-cli-docs", "--features", SHIPPED]
            }
            Profile::Try => &["-p", "kith-desktop", "--features", PAGE],
            // Another set of packages would have other features, so that libraries would be built again for the tests.
            Profile::Quick => &["--workspace", "--features", PAGE],
        }
    }
}

/// Builds the page.
pub fn page() -> Result<()> {
    process::run(&mut workspace::npm(["run", "build"]))
}

/// Builds the app with the page that was built last, and returns the path of the program.
pub fn build(profile: Profile) -> Result<PathBuf> {
    build_with(profile, &[])
}

/// Builds the app and other packages at once, so that they share libraries, and returns the path of the app.
pub fn build_with(profile: Profile, packages: &[&str]) -> Result<PathBuf> {
    build_all(profile, packages, None)
}

/// Builds the app for another kind of machine than this one, which Cargo calls its target.
pub fn build_for(profile: Profile, target: Option<&str>) -> Result<PathBuf> {
    build_all(profile, &[], target)
}

fn build_all(profile: Profile, packages: &[&str], target: Option<&str>) -> Result<PathBuf> {
    let (name, _) = profile.names();
    let mut command = workspace::cargo(["build", "--locked", "--profile", name]);
    command.args(profile.selection());
    packages.iter().for_each(|package| {
        command.args(["--package", package]);
    });
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
