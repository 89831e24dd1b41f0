//! The picture of the crates in ARCHITECTURE.md: its arrows are the dependencies that the manifests declare.
//!
//! A step of `cargo xtask test` compares the two; `cargo xtask crates` writes the picture.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::arguments::Arguments;
use crate::workspace;

pub const HELP: &str = "\
Writes the picture of the crates in ARCHITECTURE.md from the dependencies in their manifests.

Usage: cargo xtask crates
";

const BEGIN: &str = "```mermaid\n";
const END: &str = "```\n";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let (text, range) = page()?;
    let mut new = text;
    new.replace_range(range, &picture(&workspace::root())?);
    fs::write(file(), new).context("ARCHITECTURE.md could not be written")?;
    println!("ARCHITECTURE.md shows the crates as they are.");
    Ok(())
}

/// Fails if the picture shows other arrows than the manifests have.
pub fn check() -> Result<()> {
    let (text, range) = page()?;
    if text.get(range) != Some(picture(&workspace::root())?.as_str()) {
        bail!("the picture in ARCHITECTURE.md is out of date: run `cargo xtask crates`");
    }
    println!("ARCHITECTURE.md shows the crates as they are.");
    Ok(())
}

fn file() -> std::path::PathBuf {
    workspace::root().join("ARCHITECTURE.md")
}

/// The page, and where the picture stands in it.
fn page() -> Result<(String, std::ops::Range<usize>)> {
    let text = fs::read_to_string(file()).context("ARCHITECTURE.md could not be read")?;
    let start = text.find(BEGIN).context("ARCHITECTURE.md has no picture")? + BEGIN.len();
    let length = text[start..].find(END).context("the picture in ARCHITECTURE.md does not end")?;
    Ok((text, start..start + length))
}

/// The picture: the page, then an arrow for each dependency of one crate on another.
fn picture(root: &Path) -> Result<String> {
    let mut arrows = BTreeSet::new();
    let mut manifests = vec![("src-tauri".to_owned(), root.join("src-tauri/Cargo.toml"))];
    for entry in fs::read_dir(root.join("crates"))? {
        let folder = entry?.path();
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        manifests.push((name, folder.join("Cargo.toml")));
    }
    for (name, manifest) in manifests {
        let text = fs::read_to_string(&manifest)
            .with_context(|| format!("{} could not be read", manifest.display()))?;
        for dependency in dependencies(&text) {
            arrows.insert(format!("  {name} --> {dependency}\n"));
        }
    }
    let arrows: String = arrows.into_iter().collect();
    Ok(format!("graph TD\n  ui -.->|IPC| src-tauri\n{arrows}"))
}

/// The crates of the project that a manifest's `[dependencies]` name.
fn dependencies(manifest: &str) -> Vec<&str> {
    let section = manifest.split("\n[").find_map(|section| section.strip_prefix("dependencies]"));
    let lines = section.unwrap_or_default().lines();
    lines.filter_map(|line| line.strip_prefix("kith-")?.split(['.', ' ', '=']).next()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_project_s_own_dependencies_are_arrows() {
        let manifest = "[package]\nname = \"a\"\n\n[dependencies]\nkith-text.workspace = true\nserde = \"1\"\n\
                        kith-phone = { path = \"x\" }\n\n[dev-dependencies]\nkith-fixtures.workspace = true\n";
        assert_eq!(dependencies(manifest), ["text", "phone"]);
    }

    #[test]
    fn the_picture_is_up_to_date() {
        check().unwrap();
    }
}
