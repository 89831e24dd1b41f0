//! Building for another system with Debian's compiler. It comes with the source of the standard library, which Cargo
//! then compiles as well, so that nothing has to be downloaded for the target.

use std::path::PathBuf;
use std::process::Command;

use crate::workspace;

/// The compiler of the package `rustc-web`.
const RUSTC: &str = "/usr/bin/rustc";
/// Clippy for this compiler, of the package `rust-web-clippy`.
const CLIPPY: &str = "/usr/bin/cargo-clippy";

/// A system to build for, and where to.
pub struct Cross {
    /// The target as rustc calls it.
    pub target: &'static str,
    /// The target folder of Cargo. The compiler differs from the usual one, so this must be another folder.
    pub folder: PathBuf,
}

impl Cross {
    /// Returns a Cargo command for the target.
    pub fn cargo<const N: usize>(&self, arguments: [&str; N]) -> Command {
        self.prepared(workspace::cargo(arguments))
    }

    /// Returns a command that runs Clippy for the target.
    pub fn clippy<const N: usize>(&self, arguments: [&str; N]) -> Command {
        let mut command = Command::new(CLIPPY);
        command.current_dir(workspace::root()).arg("clippy").args(arguments);
        self.prepared(command)
    }

    fn prepared(&self, mut command: Command) -> Command {
        command
            .env("RUSTC", RUSTC)
            // Compiling the standard library is not stable.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_UNSTABLE_BUILD_STD", "std,panic_unwind,test")
            .env("CARGO_BUILD_TARGET", self.target)
            .env("CARGO_TARGET_DIR", &self.folder)
            .env("CARGO_PROFILE_DEV_DEBUG", "false")
            .env("CARGO_INCREMENTAL", "0");
        command
    }

    /// Returns the folder with the programs of the dev profile.
    pub fn programs(&self) -> PathBuf {
        self.folder.join(self.target).join("debug")
    }
}
