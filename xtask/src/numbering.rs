//! `cargo xtask numbering`: makes the automaton with which `crates/phone` knows most numbers without its library.
//!
//! The library decides which numbers exist by regular expressions over digits, several for each country. Every language
//! of numbers is finite, so all expressions together are one acyclic automaton with ten transitions for each state. It
//! is made here from the library's own metadata, whenever its version changes.

mod automaton;
mod metadata;
mod pattern;

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use anyhow::{Context, Result};

use crate::arguments::Arguments;
use crate::workspace;

pub const HELP: &str = "\
Regenerates crates/phone/src/numbering_plans.bin from the metadata of the library for phone numbers. The tests of
crates/phone fail if it does not agree with the library.

Usage: cargo xtask numbering
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let metadata = fs::read(library()?.join("src/generated/metadata/metadata.bin"))
        .context("the library's metadata could not be read")?;
    let plans = automaton::of(&metadata::read(&metadata)?)?;
    let file = workspace::root().join("crates/phone/src/numbering_plans.bin");
    fs::write(&file, &plans)?;
    println!("{} bytes in {}", plans.len(), file.display());
    Ok(())
}

/// Returns the folder in which Cargo keeps the sources of the library.
fn library() -> Result<PathBuf> {
    let mut command = workspace::cargo(["metadata", "--format-version", "1", "--locked"]);
    let output = command.stderr(Stdio::inherit()).output()?;
    let found: serde_json::Value = serde_json::from_slice(&output.stdout)?;
    let packages = found["packages"].as_array().context("cargo metadata lists no packages")?;
    let package = packages.iter().find(|package| package["name"] == "rlibphonenumber");
    let manifest = package.and_then(|package| package["manifest_path"].as_str());
    let folder = manifest.map(PathBuf::from).and_then(|path| path.parent().map(PathBuf::from));
    folder.context("the library is not a dependency")
}
