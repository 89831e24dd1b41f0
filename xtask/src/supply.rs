//! Checks the libraries: their licences, where they come from, and known faults. A step of `cargo xtask test`.
//!
//! What needs no network is checked here, because building cargo-deny takes longer than all other steps
//! together. Known faults are checked with cargo-deny where it is installed. If they cannot be, the step says
//! so and passes.

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Result, bail};
use serde_json::Value;

use crate::dependencies::{self, Package, text};
use crate::workspace::{self, cargo};
use crate::{licence_terms, process};

/// Returns an error with a list of what is wrong, or else what was found.
pub fn check() -> Result<Vec<String>> {
    let packages = packages()?;
    let wrong = wrong(&packages)?;
    if !wrong.is_empty() {
        bail!("the libraries are not in order:\n  {}", wrong.join("\n  "));
    }
    let found =
        vec![format!("{} libraries: licences and sources are in order", packages.len()), known_faults()?];
    found.iter().for_each(|line| println!("{line}"));
    Ok(found)
}

fn packages() -> Result<Vec<Package>> {
    Ok(dependencies::crates()?.into_iter().chain(dependencies::npm()?).collect())
}

/// Returns what can be seen to be wrong without a network.
fn wrong(packages: &[Package]) -> Result<Vec<String>> {
    let allowed = allowed(&fs::read_to_string(workspace::root().join("deny.toml"))?);
    let mut wrong: Vec<String> = packages
        .iter()
        .filter(|package| !licence_terms::permitted(&package.licence, &allowed))
        .map(|package| format!("the licence of {} is “{}”", package.name, package.licence))
        .collect();
    let metadata = dependencies::metadata(&["--all-features"])?;
    wrong.extend(sources(&metadata));
    wrong.extend(requirements(&metadata));
    wrong.extend(unexplained(&fs::read_to_string(workspace::root().join("Cargo.toml"))?));
    wrong.extend(npm_sources(&dependencies::npm_lock()?));
    Ok(wrong)
}

/// Returns the licences that `deny.toml` allows.
fn allowed(deny: &str) -> BTreeSet<String> {
    let list = deny.split("allow = [").nth(1).and_then(|rest| rest.split(']').next()).unwrap_or_default();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Returns the crates that come from elsewhere than the one registry.
fn sources(metadata: &Value) -> Vec<String> {
    let packages = metadata["packages"].as_array().into_iter().flatten();
    let foreign: Vec<&Value> = packages.filter(|package| !package["source"].is_null()).collect();
    let registry = foreign.first().map(|package| text(package, "source")).unwrap_or_default();
    let elsewhere = foreign.iter().filter(|package| {
        let source = text(package, "source");
        !source.starts_with("registry+") || source != registry
    });
    elsewhere.map(|package| format!("{} comes from {}", text(package, "name"), package["source"])).collect()
}

/// Returns the crates of which any version would do, or any later one than a pre-release.
fn requirements(metadata: &Value) -> Vec<String> {
    let own = metadata["packages"].as_array().into_iter().flatten().filter(|p| p["source"].is_null());
    let wanted = own.flat_map(|package| package["dependencies"].as_array().into_iter().flatten());
    let loose = wanted.filter(|wanted| {
        let version = text(wanted, "req");
        let foreign = wanted["path"].is_null();
        foreign && (version == "*" || (version.contains('-') && !version.starts_with('=')))
    });
    loose.map(|wanted| format!("{} is wanted as “{}”", text(wanted, "name"), text(wanted, "req"))).collect()
}

/// Returns the exactly pinned versions that no comment above them explains.
fn unexplained(manifest: &str) -> Vec<String> {
    let (mut explained, mut wrong) = (false, Vec::new());
    for line in manifest.lines() {
        let pinned = line.contains("\"=");
        if pinned && !explained {
            wrong.push(format!("no comment says why this version is pinned: {line}"));
        }
        explained = line.starts_with('#') || (explained && pinned);
    }
    wrong
}

/// Returns the npm packages that come from elsewhere than the registry, or whose content is not fixed.
fn npm_sources(lock: &serde_json::Map<String, Value>) -> Vec<String> {
    let foreign = lock.iter().filter(|(path, _)| !path.is_empty());
    let wrong =
        foreign.filter(|(_, package)| !package["resolved"].is_null() || !package["integrity"].is_string());
    wrong.map(|(path, _)| format!("{path} has an address of its own or no checksum")).collect()
}

/// Looks for known faults with cargo-deny, as far as possible, and returns what was done.
fn known_faults() -> Result<String> {
    if !process::succeeds(&mut cargo(["deny", "--version"])) {
        return Ok("known faults NOT checked: cargo-deny is not installed".to_owned());
    }
    process::run(&mut cargo(["deny", "check", "licenses", "bans", "sources"]))?;
    if !process::succeeds(&mut cargo(["deny", "fetch", "db"])) {
        return Ok("known faults NOT checked: their database cannot be reached".to_owned());
    }
    process::run(&mut cargo(["deny", "check", "--disable-fetch", "advisories"]))?;
    Ok("no known faults".to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_libraries_are_in_order() {
        assert_eq!(wrong(&packages().unwrap()).unwrap(), [""; 0]);
    }

    #[test]
    fn crates_come_from_one_registry() {
        let package = |name: &str, source: Value| json!({ "name": name, "source": source });
        let sound = json!({ "packages": [package("own", Value::Null), package("a", json!("registry+x"))] });
        assert!(sources(&sound).is_empty());
        for other in ["git+https://example.com/b", "registry+y"] {
            let both = json!({ "packages": [package("a", json!("registry+x")), package("b", json!(other))] });
            assert_eq!(sources(&both).len(), 1, "{other}");
        }
    }

    #[test]
    fn versions_are_bounded_and_pre_releases_exact() {
        let wants = |version: &str| {
            let wanted = json!({ "name": "a", "req": version, "path": null });
            requirements(&json!({ "packages": [{ "source": null, "dependencies": [wanted] }] }))
        };
        for sound in ["^1.2", "=2.0.0-rc.26"] {
            assert!(wants(sound).is_empty(), "{sound}");
        }
        for loose in ["*", "^2.0.0-rc.26"] {
            assert_eq!(wants(loose).len(), 1, "{loose}");
        }
    }

    #[test]
    fn a_pinned_version_has_a_reason() {
        assert!(unexplained("# Why.\na = \"=1.0\"\nb = { version = \"=1.0\" }\nc = \"2\"").is_empty());
        assert_eq!(unexplained("# Why.\na = \"=1.0\"\nc = \"2\"\nb = \"=1.0\"").len(), 1);
    }

    #[test]
    fn npm_packages_have_checksums_and_no_addresses() {
        let lock = |package: Value| json!({ "": {}, "node_modules/a": package }).as_object().unwrap().clone();
        assert!(npm_sources(&lock(json!({ "integrity": "sha512-x" }))).is_empty());
        assert_eq!(npm_sources(&lock(json!({}))).len(), 1);
        let address = json!({ "integrity": "sha512-x", "resolved": "https://example.com/a.tgz" });
        assert_eq!(npm_sources(&lock(address)).len(), 1);
    }

    #[test]
    fn the_allowed_licences_are_found() {
        let allowed = allowed("[licenses]\nallow = [\n  \"MIT\",\n  \"ISC\",\n]\n[bans]\nx = [\"no\"]");
        assert_eq!(allowed, ["ISC", "MIT"].map(str::to_owned).into());
    }
}
