//! Places in the workspace, and what cargo and npm are called.

use std::path::PathBuf;
use std::process::Command;

/// The workspace's root.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map(PathBuf::from).unwrap_or_default()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Where pictures and reports go.
pub fn artifacts() -> PathBuf {
    root().join("artifacts")
}

/// The built program of a profile.
pub fn app(profile_folder: &str) -> PathBuf {
    target().join(profile_folder).join(format!("kith-desktop{}", std::env::consts::EXE_SUFFIX))
}

/// `cargo`, at the root.
pub fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// `npm`, in the page's folder.
pub fn npm<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(arguments);
    command
}
