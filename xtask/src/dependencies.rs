//! The libraries that Kith is built with, from Cargo's metadata and the page's package-lock.json. Needs no
//! network once everything has been built.

use std::collections::{BTreeSet, HashMap};
use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::workspace;

/// A library.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Package {
    pub name: String,
    pub version: String,
    /// The licence as an SPDX expression.
    pub licence: String,
    /// The address of its repository. May be empty.
    pub repository: String,
    /// Whether it is part of a program that is released, and not only used for building and testing.
    pub shipped: bool,
}

/// The programs that are released.
const PROGRAMS: [&str; 2] = ["kith", "kith-desktop"];

/// Returns the crates, on any system. Those that are linked into a program are shipped.
pub fn crates() -> Result<BTreeSet<Package>> {
    let linked = linked(&metadata(&["--features", workspace::SHIPPED])?);
    let every = metadata(&["--all-features"])?;
    let foreign = array(&every["packages"]).filter(|package| !package["source"].is_null());
    Ok(foreign
        .map(|package| Package {
            name: text(package, "name"),
            version: text(package, "version"),
            licence: text(package, "license").replace('/', " OR ").replace("  ", " "),
            repository: text(package, "repository"),
            shipped: linked.contains(&text(package, "id")),
        })
        .collect())
}

/// Returns the ids of the crates that are linked into the programs, without build and development dependencies.
fn linked(metadata: &Value) -> BTreeSet<String> {
    let nodes: HashMap<String, &Value> =
        array(&metadata["resolve"]["nodes"]).map(|node| (text(node, "id"), node)).collect();
    let own =
        array(&metadata["packages"]).filter(|package| PROGRAMS.contains(&text(package, "name").as_str()));
    let mut waiting: Vec<String> = own.map(|package| text(package, "id")).collect();
    let mut linked = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if let Some(node) = nodes.get(&id)
            && linked.insert(id)
        {
            let shipped = array(&node["deps"])
                .filter(|used| array(&used["dep_kinds"]).any(|kind| kind["kind"].is_null()));
            waiting.extend(shipped.map(|used| text(used, "pkg")));
        }
    }
    linked
}

/// Returns what Cargo says about the workspace and its locked libraries.
pub fn metadata(features: &[&str]) -> Result<Value> {
    let mut command = workspace::cargo(["metadata", "--format-version", "1", "--locked"]);
    let output = command.args(features).output()?;
    if !output.status.success() {
        bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr).trim());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn array(list: &Value) -> impl Iterator<Item = &Value> {
    list.as_array().into_iter().flatten()
}

/// Returns the npm packages. Those that are part of the built page are shipped, even if a tool has the same
/// package, too.
pub fn npm() -> Result<BTreeSet<Package>> {
    let locked = npm_lock()?;
    // The entry with the empty path is the page itself.
    let foreign = locked.iter().filter(|(path, _)| !path.is_empty());
    let packages = foreign.map(|(path, package)| Package {
        name: path.rsplit("node_modules/").next().unwrap_or_default().to_owned(),
        version: text(package, "version"),
        licence: text(package, "license"),
        repository: String::new(),
        // Type definitions have no code at run time.
        shipped: package["dev"] != true && package["devOptional"] != true && !path.contains("/@types/"),
    });
    let (shipped, mut all): (BTreeSet<_>, BTreeSet<_>) = packages.partition(|package| package.shipped);
    all.retain(|package| !shipped.contains(&Package { shipped: true, ..package.clone() }));
    all.extend(shipped);
    Ok(all)
}

/// Returns the entries of the page's lock file, by path.
pub fn npm_lock() -> Result<serde_json::Map<String, Value>> {
    let file = workspace::root().join("ui/package-lock.json");
    let mut lock: Value = serde_json::from_str(&fs::read_to_string(&file)?)?;
    match lock["packages"].take() {
        Value::Object(packages) => Some(packages),
        _ => None,
    }
    .context("package-lock.json lists no packages")
}

/// Returns the text of a property, or an empty text.
pub fn text(value: &Value, key: &str) -> String {
    value[key].as_str().unwrap_or_default().to_owned()
}

/// Returns the names and versions in Cargo.lock of what comes from a registry.
#[cfg(test)]
pub fn locked_crates() -> BTreeSet<(String, String)> {
    let lock = fs::read_to_string(workspace::root().join("Cargo.lock")).unwrap();
    let value = |line: Option<&str>| line?.split('"').nth(1).map(str::to_owned);
    let foreign = lock.split("[[package]]\n").skip(1).filter(|package| package.contains("\nsource = "));
    foreign
        .filter_map(|package| {
            let mut lines = package.lines();
            Some((value(lines.next())?, value(lines.next())?))
        })
        .collect()
}
