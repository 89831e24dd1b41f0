//! The diagram of the crates in ARCHITECTURE.md, whose arrows are the dependencies declared in the manifests.
//!
//! A step of `cargo xtask test` compares the diagram with the manifests; `cargo xtask crates` regenerates it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::arguments::Arguments;
use crate::workspace;

pub const HELP: &str = "\
Regenerates the diagram of the crates in ARCHITECTURE.md from the dependencies in their manifests.

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

/// Returns an error if the diagram differs from the dependencies in the manifests.
pub fn check() -> Result<()> {
    let (text, range) = page()?;
    if text.get(range) != Some(picture(&workspace::root())?.as_str()) {
        bail!("the diagram in ARCHITECTURE.md is out of date: run `cargo xtask crates`");
    }
    println!("ARCHITECTURE.md shows the crates as they are.");
    Ok(())
}

fn file() -> std::path::PathBuf {
    workspace::root().join("ARCHITECTURE.md")
}

/// Returns the text of the document, and the range of the diagram in it.
fn page() -> Result<(String, std::ops::Range<usize>)> {
    let text = fs::read_to_string(file()).context("ARCHITECTURE.md could not be read")?;
    let start = text.find(BEGIN).context("ARCHITECTURE.md has no diagram")? + BEGIN.len();
    let length = text[start..].find(END).context("the diagram in ARCHITECTURE.md does not end")?;
    Ok((text, start..start + length))
}

/// Returns the diagram: an arrow from the page to the shell, and one for each dependency of a crate on
/// another.
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

/// Returns the crates of the project in the `[dependencies]` of a manifest.
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
