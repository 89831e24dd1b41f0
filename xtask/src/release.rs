//! `cargo xtask release`: the notes of a release, and the files beside its packages.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};

use crate::arguments::Arguments;
use crate::{sbom, workspace};

pub const HELP: &str = "\
Prints the notes of a release: the section of CHANGELOG.md about its version. With FOLDER, it first completes the folder
for publishing: it fails if a kind of package is missing, adds the list of libraries that `cargo xtask sbom` writes, and
writes SHA256SUMS.

Usage: cargo xtask release TAG [FOLDER]

  TAG      the tag of the release: v, and the version in Cargo.toml
  FOLDER   the folder with the packages of all systems
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let words = arguments.words();
    arguments.finish()?;
    let (tag, folder) = match words.as_slice() {
        [tag] => (tag, None),
        [tag, folder] => (tag, Some(folder)),
        _ => bail!("a release has one tag.\n\n{HELP}"),
    };
    let version = version(tag)?;
    let notes = notes(&changelog()?, version)?;
    if let Some(folder) = folder {
        complete(Path::new(folder), &sbom::write()?)?;
    }
    print!("{notes}");
    Ok(())
}

/// Returns the version that a tag names.
fn version(tag: &str) -> Result<&str> {
    const VERSION: &str = env!("CARGO_PKG_VERSION");
    match tag.strip_prefix('v') {
        Some(VERSION) => Ok(VERSION),
        _ => bail!("the tag is {tag}, but the version in Cargo.toml is {VERSION}"),
    }
}

fn changelog() -> Result<String> {
    fs::read_to_string(workspace::root().join("CHANGELOG.md")).context("CHANGELOG.md cannot be read")
}

/// Returns what stands in a changelog under the heading of a version, such as `## 0.2.0 (2026-11-29)`. Each paragraph is
/// one line, because a release is shown with the line breaks of its notes.
fn notes(changelog: &str, version: &str) -> Result<String> {
    let mut sections = changelog.split("\n## ").skip(1).filter_map(|section| section.split_once('\n'));
    let found = sections.find(|(heading, _)| heading.split(' ').next() == Some(version));
    let notes = found.map(|(_, notes)| notes.trim()).unwrap_or_default();
    if notes.is_empty() {
        bail!("CHANGELOG.md says nothing about version {version}");
    }
    let mut text = String::new();
    for line in notes.lines() {
        let continues = line.starts_with("  ") && !line.trim_start().starts_with("- ");
        text.push_str(if continues { " " } else { "\n" });
        text.push_str(if continues { line.trim_start() } else { line });
    }
    Ok(format!("{}\n", text.trim_start()))
}

/// How the names of the packages of a release end.
const PACKAGES: [&str; 6] = [".deb", ".rpm", ".AppImage", "-setup.exe", ".msi", ".dmg"];

/// Adds the list of libraries and the checksums to the packages in a folder.
fn complete(folder: &Path, libraries: &Path) -> Result<()> {
    let names = names(folder)?;
    let missing: Vec<&str> =
        PACKAGES.into_iter().filter(|ending| !names.iter().any(|name| name.ends_with(ending))).collect();
    if !missing.is_empty() {
        bail!("{} has no {}", folder.display(), missing.join(", no "));
    }
    let name = libraries.file_name().unwrap_or_default();
    fs::copy(libraries, folder.join(name))
        .with_context(|| format!("{} was not copied", libraries.display()))?;
    fs::write(folder.join(SUMS), checksums(folder)?)?;
    Ok(())
}

const SUMS: &str = "SHA256SUMS";

/// Returns the checksums of the files in a folder, as `sha256sum --check` reads them.
fn checksums(folder: &Path) -> Result<String> {
    let mut lines = String::new();
    for name in names(folder)?.into_iter().filter(|name| name != SUMS) {
        let sum = Sha256::digest(fs::read(folder.join(&name))?);
        lines.extend(sum.iter().map(|byte| format!("{byte:02x}")));
        lines.extend(["  ", &name, "\n"]);
    }
    Ok(lines)
}

/// Returns the names of the files in a folder in order.
fn names(folder: &Path) -> Result<Vec<String>> {
    let list = fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))?;
    let mut names = Vec::new();
    for entry in list {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "\
# Changelog

## Unreleased

## 1.2.0 (2027-03-01)

### Added
- One
  and two.
  - Three.

## 1.1.0

- Four.
";

    #[test]
    fn the_notes_are_the_section_of_the_version() {
        assert_eq!(notes(CHANGELOG, "1.2.0").unwrap(), "### Added\n- One and two.\n  - Three.\n");
        assert_eq!(notes(CHANGELOG, "1.1.0").unwrap(), "- Four.\n");
        for version in ["1.2", "Unreleased", "2027"] {
            assert!(notes(CHANGELOG, version).is_err(), "{version}");
        }
    }

    #[test]
    fn the_present_version_has_notes() {
        notes(&changelog().unwrap(), env!("CARGO_PKG_VERSION")).unwrap();
    }

    #[test]
    fn a_tag_of_another_version_is_refused() {
        assert_eq!(version(concat!("v", env!("CARGO_PKG_VERSION"))).unwrap(), env!("CARGO_PKG_VERSION"));
        for tag in [env!("CARGO_PKG_VERSION"), "v0.0.1", "main", ""] {
            assert!(version(tag).is_err(), "{tag}");
        }
    }

    /// Makes a folder with one package of each kind, and a list of libraries.
    fn packages() -> (tempfile::TempDir, tempfile::NamedTempFile) {
        let folder = tempfile::tempdir().unwrap();
        for ending in PACKAGES {
            fs::write(folder.path().join(format!("Kith{ending}")), ending).unwrap();
        }
        (folder, tempfile::NamedTempFile::new().unwrap())
    }

    #[test]
    fn a_release_without_one_kind_of_package_is_refused() {
        for ending in PACKAGES {
            let (folder, libraries) = packages();
            fs::remove_file(folder.path().join(format!("Kith{ending}"))).unwrap();
            let error = complete(folder.path(), libraries.path()).unwrap_err().to_string();
            assert!(error.ends_with(&format!("has no {ending}")), "{error}");
            assert!(!folder.path().join(SUMS).exists());
        }
    }

    #[test]
    fn every_file_of_a_release_has_its_checksum() {
        let (folder, libraries) = packages();
        complete(folder.path(), libraries.path()).unwrap();
        let first = fs::read_to_string(folder.path().join(SUMS)).unwrap();
        assert_eq!(first.lines().count(), PACKAGES.len() + 1);
        // The checksum of “.deb”, by another program.
        let deb = "5091ecd9f04a903af2f78e817245c573946f975af06bcd5ea4dcbda39ef4fb29  Kith.deb";
        assert!(first.lines().any(|line| line == deb), "{first}");
        complete(folder.path(), libraries.path()).unwrap();
        assert_eq!(fs::read_to_string(folder.path().join(SUMS)).unwrap(), first, "it can be run again");
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn the_checksums_are_in_the_form_that_sha256sum_checks() {
        let (folder, libraries) = packages();
        complete(folder.path(), libraries.path()).unwrap();
        let mut check = std::process::Command::new("sha256sum");
        check.current_dir(folder.path()).args(["--check", "--strict", SUMS]);
        assert!(crate::process::succeeds(&mut check));
        fs::write(folder.path().join("Kith.deb"), "other").unwrap();
        assert!(!crate::process::succeeds(&mut check));
    }
}
