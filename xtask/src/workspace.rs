//! The folders of the workspace, and the commands `cargo` and `npm`.

use std::path::PathBuf;
use std::process::Command;

/// The features of what is shipped: the page comes from the program, and is compressed in it, which takes a while.
pub const SHIPPED: &str = "kith-desktop/custom-protocol,kith-desktop/compression";

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

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn kith_is_built_with_the_oldest_toolchain_that_it_supports() {
        let toolchain = fs::read_to_string(root().join("rust-toolchain.toml")).unwrap();
        let channel = toolchain.lines().find_map(|line| line.strip_prefix("channel = ")).unwrap();
        assert_eq!(channel, format!("\"{}.0\"", env!("CARGO_PKG_RUST_VERSION")));
    }

    #[test]
    fn the_page_has_the_version_of_the_crates() {
        let page = fs::read_to_string(root().join("ui/package.json")).unwrap();
        let page: serde_json::Value = serde_json::from_str(&page).unwrap();
        assert_eq!(page["version"], env!("CARGO_PKG_VERSION"));
    }
}
