//! The folders of the workspace, and the commands `cargo` and `npm`.

use std::path::PathBuf;
use std::process::Command;

/// Returns the root folder of the workspace.
pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map(PathBuf::from).unwrap_or_default()
}

/// Returns the target folder of Cargo.
pub fn target() -> PathBuf {
    match std::env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// Returns the folder for screenshots and reports.
pub fn artifacts() -> PathBuf {
    root().join("artifacts")
}

/// Returns the path of the desktop app in the folder of a profile.
pub fn app(profile_folder: &str) -> PathBuf {
    target().join(profile_folder).join(format!("kith-desktop{}", std::env::consts::EXE_SUFFIX))
}

/// Returns a `cargo` command that runs at the root.
pub fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root()).args(arguments);
    command
}

/// Returns an `npm` command that runs in the folder of the page.
pub fn npm<const N: usize>(arguments: [&str; N]) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.current_dir(root().join("ui")).args(arguments);
    command
}
