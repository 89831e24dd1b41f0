//! Programs for macOS that run on both kinds of Mac.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::app::{self, Profile};
use crate::{process, workspace};

/// What Tauri's command line calls such a build.
pub const TARGET: &str = "universal-apple-darwin";

/// The kinds of Mac.
const TARGETS: [&str; 2] = ["aarch64-apple-darwin", "x86_64-apple-darwin"];

/// Builds the app and the command line for both kinds of Mac, joins them, and returns the path of the app.
pub fn build(profile: Profile) -> Result<PathBuf> {
    process::run(
        Command::new("rustup").current_dir(workspace::root()).args(["target", "add"]).args(TARGETS),
    )?;
    let mut parts = Vec::new();
    for target in TARGETS {
        parts.push(app::build_for(profile, Some(target))?);
    }
    let joined = app::path(profile, Some(TARGET));
    if let Some(folder) = joined.parent() {
        fs::create_dir_all(folder)?;
    }
    for name in ["kith-desktop", "kith"] {
        let mut lipo = Command::new("lipo");
        lipo.args(["-create", "-output"]).arg(joined.with_file_name(name));
        process::run(lipo.args(parts.iter().map(|part| part.with_file_name(name))))?;
    }
    Ok(joined)
}
