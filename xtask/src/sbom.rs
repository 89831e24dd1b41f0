//! `cargo xtask sbom`: writes the list of all libraries as a software bill of materials.

use std::fs;
use std::path::PathBuf;

use anyhow::Result;
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::dependencies::{self, Package};
use crate::workspace;

pub const HELP: &str = "\
Writes artifacts/kith.cdx.json: every library in Cargo.lock and package-lock.json, with its version and licence, in the
format CycloneDX. Libraries that are only used for building and testing have the scope “excluded”.

Usage: cargo xtask sbom
";

pub fn run(arguments: Arguments) -> Result<()> {
    arguments.finish()?;
    let path = write()?;
    println!("{}", path.display());
    Ok(())
}

/// Writes the list, and returns its path.
pub fn write() -> Result<PathBuf> {
    let folder = workspace::artifacts();
    fs::create_dir_all(&folder)?;
    let path = folder.join("kith.cdx.json");
    fs::write(&path, format!("{:#}\n", document()?))?;
    Ok(path)
}

fn document() -> Result<Value> {
    let crates = dependencies::crates()?;
    let packages = dependencies::npm()?;
    let crates = crates.iter().map(|package| component("cargo", package));
    let packages = packages.iter().map(|package| component("npm", package));
    let kith = json!({
        "type": "application", "bom-ref": "kith", "name": "kith", "version": env!("CARGO_PKG_VERSION"),
    });
    Ok(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": { "component": kith },
        "components": crates.chain(packages).collect::<Vec<_>>(),
    }))
}

fn component(registry: &str, package: &Package) -> Value {
    // The `@` of an npm scope is escaped, because another one precedes the version.
    let url = format!("pkg:{registry}/{}@{}", package.name.replace('@', "%40"), package.version);
    json!({
        "type": "library",
        "bom-ref": url,
        "name": package.name,
        "version": package.version,
        "scope": if package.shipped { "required" } else { "excluded" },
        "licenses": [{ "expression": package.licence }],
        "purl": url,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_package_of_both_lock_files_is_listed_once() {
        let document = document().unwrap();
        let components = document["components"].as_array().unwrap();
        let listed: BTreeSet<String> =
            components.iter().map(|component| dependencies::text(component, "purl")).collect();
        assert_eq!(listed.len(), components.len());
        let crates = dependencies::locked_crates();
        let crates = crates.iter().map(|(name, version)| format!("pkg:cargo/{name}@{version}"));
        let lock = dependencies::npm_lock().unwrap();
        let packages = lock.iter().filter(|(path, _)| !path.is_empty()).map(|(path, package)| {
            let name = path.rsplit("node_modules/").next().unwrap().replace('@', "%40");
            format!("pkg:npm/{name}@{}", dependencies::text(package, "version"))
        });
        assert_eq!(listed, crates.chain(packages).collect());
    }

    #[test]
    fn what_is_shipped_is_told_from_what_only_builds() {
        let document = document().unwrap();
        let scope = |name: &str| {
            let mut all = document["components"].as_array().unwrap().iter();
            dependencies::text(all.find(|component| component["name"] == name).unwrap(), "scope")
        };
        for (name, expected) in [
            ("rusqlite", "required"),
            ("svelte", "required"),
            ("proptest", "excluded"),
            ("vitest", "excluded"),
        ] {
            assert_eq!(scope(name), expected, "{name}");
        }
    }
}
