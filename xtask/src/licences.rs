//! `cargo xtask licences`: regenerates the list of third-party licences.

use std::collections::{BTreeSet, HashMap};
use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::workspace;

pub const HELP: &str = "\
Regenerates the list of third-party software in the desktop app and the command line, with its licences, from Cargo's
metadata and the page's package-lock.json. Needs no network once everything has been built.

Usage: cargo xtask licences
";

/// The name, version, licence and repository of a package. The repository may be empty.
type Entry = (String, String, String, String);

/// The file with the list, which the page shows.
const LIST: &str = "ui/src/settings/licences.json";

/// The programs that are released.
const PROGRAMS: [&str; 2] = ["kith", "kith-desktop"];

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let mut list = crates()?;
    list.extend(packages()?);
    let lines: Vec<_> = list.iter().map(|entry| json!(entry).to_string()).collect();
    fs::write(workspace::root().join(LIST), format!("[\n  {}\n]\n", lines.join(",\n  ")))?;
    println!("{LIST}: {} packages", list.len());
    Ok(())
}

/// Returns the crates that are linked into the programs on any system, without build and development
/// dependencies.
fn crates() -> Result<BTreeSet<Entry>> {
    let mut command = workspace::cargo(["metadata", "--format-version", "1", "--locked"]);
    let output = command.output()?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    let said: Value = serde_json::from_slice(&output.stdout)?;
    let by_id = |list: &Value| -> HashMap<String, Value> {
        let entries = list.as_array().into_iter().flatten();
        entries.map(|entry| (text(entry, "id"), entry.clone())).collect()
    };
    let (packages, nodes) = (by_id(&said["packages"]), by_id(&said["resolve"]["nodes"]));
    let own = packages.values().filter(|package| PROGRAMS.contains(&text(package, "name").as_str()));
    let mut waiting: Vec<String> = own.map(|package| text(package, "id")).collect();
    let mut seen = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if !seen.insert(id.clone()) {
            continue;
        }
        let uses = nodes.get(&id).and_then(|node| node["deps"].as_array()).into_iter().flatten();
        let shipped = uses.filter(|used| {
            used["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()))
        });
        waiting.extend(shipped.map(|used| text(used, "pkg")));
    }
    let found = seen.iter().filter_map(|id| packages.get(id)).filter(|package| !package["source"].is_null());
    Ok(found
        .map(|package| {
            let licence = text(package, "license").replace('/', " OR ").replace("  ", " ");
            (text(package, "name"), text(package, "version"), licence, text(package, "repository"))
        })
        .collect())
}

/// Returns the npm packages that are part of the page.
fn packages() -> Result<BTreeSet<Entry>> {
    let file = workspace::root().join("ui/package-lock.json");
    let lock: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
    let all = lock["packages"].as_object().context("package-lock.json lists no packages")?;
    let shipped = all.iter().filter(|(path, package)| {
        // The entry with the empty path is the page itself. Type definitions have no code at run time.
        !path.is_empty()
            && package["dev"] != true
            && package["devOptional"] != true
            && !path.contains("/@types/")
    });
    Ok(shipped
        .map(|(path, package)| {
            let name = path.rsplit("node_modules/").next().unwrap_or_default();
            (name.to_owned(), text(package, "version"), text(package, "license"), String::new())
        })
        .collect())
}

fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed() -> BTreeSet<(String, String)> {
        let list: Vec<Entry> =
            serde_json::from_str(&fs::read_to_string(workspace::root().join(LIST)).unwrap()).unwrap();
        assert!(list.iter().all(|(_, _, licence, _)| !licence.is_empty()));
        list.into_iter().map(|(name, version, ..)| (name, version)).collect()
    }

    /// Returns the packages and versions in both lock files.
    fn locked() -> BTreeSet<(String, String)> {
        let lock = fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
        let value = |line: Option<&str>| line?.split('"').nth(1).map(str::to_owned);
        let crates = lock.split("[[package]]\n").skip(1).filter_map(|package| {
            let mut lines = package.lines();
            Some((value(lines.next())?, value(lines.next())?))
        });
        let packages = packages().unwrap().into_iter().map(|(name, version, ..)| (name, version));
        crates.chain(packages).collect()
    }

    #[test]
    fn the_list_is_of_what_is_locked() {
        let (listed, locked) = (listed(), locked());
        let old: Vec<_> = listed.difference(&locked).collect();
        assert!(old.is_empty(), "run `cargo xtask licences`: {old:?} are not used any more");
        let missing: Vec<_> = packages()
            .unwrap()
            .into_iter()
            .map(|(name, version, ..)| (name, version))
            .filter(|package| !listed.contains(package))
            .collect();
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
