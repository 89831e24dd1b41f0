//! `cargo xtask macos`: checks the macOS side on Linux, as far as it can be checked there.

mod compiler;
mod stand_in;
mod zig;

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::arguments::Arguments;
use crate::{process, workspace};
use compiler::Compiler;
use zig::{Tools, Zig};

pub const HELP: &str = "\
Checks on Linux what can be checked there of Kith on macOS, for Apple's and Intel's processors: the types and lints of
the whole workspace, and the command line, which is also linked. The app is not linked, because that needs Apple's
frameworks, and nothing runs.

Needs Python 3, and a Rust compiler with the standard library for macOS: that of rustup after `rustup target add`, or
Debian's with the source of the library. Installs or names what is missing.

Usage: cargo xtask macos [aarch64] [x86_64]

  aarch64  only for Apple's processors
  x86_64   only for Intel's processors
";

/// A processor of Macs.
#[derive(Clone, Copy, Debug)]
struct Target {
    processor: &'static str,
    triple: &'static str,
}

const TARGETS: [Target; 2] = [
    Target { processor: "aarch64", triple: "aarch64-apple-darwin" },
    Target { processor: "x86_64", triple: "x86_64-apple-darwin" },
];

pub fn run(mut arguments: Arguments) -> Result<()> {
    let asked = arguments.words();
    arguments.finish()?;
    let targets: Vec<Target> = TARGETS
        .into_iter()
        .filter(|target| asked.is_empty() || asked.iter().any(|word| word == target.processor))
        .collect();
    if targets.is_empty() {
        bail!("the processors are aarch64 and x86_64");
    }
    if !cfg!(target_os = "linux") {
        bail!("this is for Linux; on a Mac, `cargo xtask test` checks and tests everything");
    }
    let folder = workspace::target().join("macos");
    let version = minimum_version()?;
    let zig = Zig::install(&folder)?;
    for target in targets {
        let started = Instant::now();
        let compiler = Compiler::find(target.triple, &folder)?;
        let tools = zig.tools(target.processor, &version)?;
        check(&compiler, &tools)?;
        let program = link(&compiler, &tools, target)?;
        println!(
            "{}: the workspace is checked, and {} is linked, in {} s.",
            target.triple,
            program.display(),
            started.elapsed().as_secs()
        );
    }
    println!("The app was not linked and nothing was run, because both need a Mac.");
    Ok(())
}

/// Returns the oldest version of macOS that Kith runs on.
fn minimum_version() -> Result<String> {
    let file = workspace::root().join("src-tauri/tauri.conf.json");
    let config: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
    let version = config.pointer("/bundle/macOS/minimumSystemVersion").and_then(Value::as_str);
    version.map(str::to_owned).with_context(|| format!("{} has no minimumSystemVersion", file.display()))
}

/// Checks the types and lints of the whole workspace.
fn check(compiler: &Compiler, tools: &Tools) -> Result<()> {
    let mut clippy = compiler.clippy(["--workspace", "--all-targets", "--", "-D", "warnings"]);
    // The build scripts of libraries with parts in Objective-C skip these if this is set. They cannot be compiled
    // without Apple's frameworks.
    clippy.env("DOCS_RS", "1");
    process::run(clippy.envs(tools.variables()))
}

/// Links the command line, and returns its path.
fn link(compiler: &Compiler, tools: &Tools, target: Target) -> Result<PathBuf> {
    // The tool that takes the names out of a program of macOS comes with rustup only.
    let arguments = ["rustc", "--package", "kith", "--bin", "kith", "--", "-C", "strip=none"];
    process::run(compiler.cargo(arguments).envs(tools.variables()))?;
    let program = compiler.programs().join("kith");
    if !is_program(&fs::read(&program)?, target.processor) {
        bail!("{} is no program for macOS", program.display());
    }
    Ok(program)
}

/// Returns whether a file is a program of macOS for this processor, by its header (mach-o/loader.h): the magic
/// number, the processor, and the type of file after the subtype of the processor.
fn is_program(file: &[u8], processor: &str) -> bool {
    let number = |at: usize| file.get(at..at + 4)?.try_into().ok().map(u32::from_le_bytes);
    let wanted = if processor == "aarch64" { 0x0100_000c } else { 0x0100_0007 };
    (number(0), number(4), number(12)) == (Some(0xfeed_facf), Some(wanted), Some(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_known_by_its_header() {
        let header = |processor: u32, kind: u32| {
            [0xfeed_facf, processor, 0, kind].into_iter().flat_map(u32::to_le_bytes).collect::<Vec<_>>()
        };
        assert!(is_program(&header(0x0100_000c, 2), "aarch64"));
        assert!(is_program(&header(0x0100_0007, 2), "x86_64"));
        assert!(!is_program(&header(0x0100_0007, 2), "aarch64"));
        assert!(!is_program(&header(0x0100_000c, 6), "aarch64"), "a library");
        assert!(!is_program(b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0", "x86_64"));
        assert!(!is_program(&header(0x0100_000c, 2)[..14], "aarch64"));
    }

    #[test]
    fn the_app_names_its_oldest_macos() {
        let version = minimum_version().unwrap();
        assert!(version.split('.').all(|part| part.parse::<u32>().is_ok()), "{version}");
    }

    /// What signs the app reads no comments in this file. Each entitlement would take back a protection of the
    /// hardened runtime, of which Kith needs all.
    #[test]
    fn the_hardened_runtime_has_no_exceptions() {
        let file = workspace::root().join("src-tauri/entitlements.plist");
        let text = fs::read_to_string(file).unwrap();
        assert!(!text.contains("<!--"));
        assert!(!text.contains("<key>"));
    }
}
