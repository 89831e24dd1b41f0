//! `cargo xtask licences`: regenerates the list of third-party licences.

use std::collections::BTreeSet;
use std::fs;

use anyhow::Result;
use serde_json::json;

use crate::arguments::Arguments;
use crate::dependencies::{self, Package};
use crate::workspace;

pub const HELP: &str = "\
Regenerates the list of third-party software in the desktop app and the command line, with its licences, from Cargo's
metadata and the page's package-lock.json. Needs no network once everything has been built.

Usage: cargo xtask licences
";

/// The file with the list, which the page shows.
const LIST: &str = "ui/src/settings/licences.json";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let list: BTreeSet<Package> = dependencies::crates()?
        .into_iter()
        .chain(dependencies::npm()?)
        .filter(|package| package.shipped)
        .collect();
    let line = |package: &Package| {
        json!([package.name, package.version, package.licence, package.repository]).to_string()
    };
    let lines: Vec<_> = list.iter().map(line).collect();
    fs::write(workspace::root().join(LIST), format!("[\n  {}\n]\n", lines.join(",\n  ")))?;
    println!("{LIST}: {} packages", list.len());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed() -> BTreeSet<(String, String)> {
        let list: Vec<(String, String, String, String)> =
            serde_json::from_str(&fs::read_to_string(workspace::root().join(LIST)).unwrap()).unwrap();
        assert!(list.iter().all(|(_, _, licence, _)| !licence.is_empty()));
        list.into_iter().map(|(name, version, ..)| (name, version)).collect()
    }

    /// Returns the shipped npm packages with their versions.
    fn packages() -> BTreeSet<(String, String)> {
        let shipped = dependencies::npm().unwrap().into_iter().filter(|package| package.shipped);
        shipped.map(|package| (package.name, package.version)).collect()
    }

    #[test]
    fn the_list_is_of_what_is_locked() {
        let (listed, mut locked) = (listed(), dependencies::locked_crates());
        locked.extend(packages());
        let old: Vec<_> = listed.difference(&locked).collect();
        assert!(old.is_empty(), "run `cargo xtask licences`: {old:?} are not used any more");
        let missing: Vec<_> = packages().into_iter().filter(|package| !listed.contains(package)).collect();
        assert!(missing.is_empty(), "run `cargo xtask licences`: {missing:?} are not in the list");
    }

    #[test]
    fn everything_the_programs_name_themselves_is_listed() {
        let names: BTreeSet<_> = listed().into_iter().map(|(name, _)| name).collect();
        for member in [
            "crates/chat",
            "crates/cli",
            "crates/container",
            "crates/engine",
            "crates/phone",
            "crates/source",
            "crates/text",
            "src-tauri",
        ] {
            let manifest = fs::read_to_string(workspace::root().join(member).join("Cargo.toml")).unwrap();
            let mut shipped = false;
            for line in manifest.lines() {
                if line.starts_with('[') {
                    shipped = line.ends_with("dependencies]")
                        && !line.contains("dev-dependencies")
                        && !line.contains("build-dependencies");
                } else if let Some(name) = line.split(['.', ' ', '=']).next().filter(|_| shipped)
                    && !name.is_empty()
                    && !name.starts_with(['#', ' '])
                    && !name.starts_with("kith")
                {
                    assert!(
                        names.contains(name),
                        "run `cargo xtask licences`: {name} of {member} is not listed"
                    );
                }
            }
        }
    }
}
