//! The Rust compiler for macOS.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use crate::cross::Cross;
use crate::{process, setup, workspace};

/// A compiler that has the standard library for a target, or can build it.
pub enum Compiler {
    /// The compiler of the workspace. Its standard library for the target is installed.
    Own(Cross),
    /// Debian's compiler.
    Debian(Cross),
}

/// Debian's compiler, its lints and the source of its standard library.
const PACKAGES: [&str; 3] = ["rustc-web", "rust-web-clippy", "rust-web-src"];

impl Compiler {
    /// Returns a compiler for a target, whose results are kept in a folder. Installs Debian's if it is needed.
    pub fn find(target: &'static str, folder: &Path) -> Result<Compiler> {
        if has_library(target) {
            return Ok(Compiler::Own(Cross { target, folder: folder.join("own") }));
        }
        if let Err(error) = setup::tools(&PACKAGES) {
            bail!(
                "there is no standard library for {target}. With rustup, install it with\n  rustup target add \
                 {target}\nOtherwise, {error:#}"
            );
        }
        Ok(Compiler::Debian(Cross { target, folder: folder.join("debian") }))
    }

    /// Returns a Cargo command for the target.
    pub fn cargo<const N: usize>(&self, arguments: [&str; N]) -> Command {
        match self {
            Compiler::Debian(cross) => cross.cargo(arguments),
            Compiler::Own(cross) => {
                let mut command = workspace::cargo(arguments);
                command
                    .env("CARGO_BUILD_TARGET", cross.target)
                    .env("CARGO_TARGET_DIR", &cross.folder)
                    .env("CARGO_PROFILE_DEV_DEBUG", "false")
                    .env("CARGO_INCREMENTAL", "0");
                command
            }
        }
    }

    /// Returns a command that runs Clippy for the target.
    pub fn clippy<const N: usize>(&self, arguments: [&str; N]) -> Command {
        match self {
            Compiler::Debian(cross) => cross.clippy(arguments),
            Compiler::Own(_) => {
                let mut command = self.cargo(["clippy"]);
                command.args(arguments);
                command
            }
        }
    }

    /// Returns the folder with the programs of the dev profile.
    pub fn programs(&self) -> PathBuf {
        let (Compiler::Own(cross) | Compiler::Debian(cross)) = self;
        cross.programs()
    }
}

/// Returns whether the compiler of the workspace has the standard library for a target.
fn has_library(target: &str) -> bool {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(workspace::root()).args(["--print", "target-libdir", "--target", target]);
    process::output(&mut rustc).is_some_and(|folder| Path::new(&folder).exists())
}
