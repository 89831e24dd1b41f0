//! `cargo xtask package`: makes installable packages.

mod signing;
mod universal;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};
use serde_json::json;

use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::{process, sbom, setup, workspace};

pub const HELP: &str = "\
Builds the page and the app in the release profile and makes installable packages in artifacts/packages: deb and rpm on
Linux, a disk image for both kinds of Mac on macOS, installers for a person (NSIS) and for a machine (MSI) on Windows. The
Linux packages also contain the command line. Also writes the list of all libraries, as `cargo xtask sbom` does.
CONTRIBUTING.md says how packages are signed.

Usage: cargo xtask package [--fast]

  --fast  package a build without optimisation, for testing the packaging only
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = if arguments.flag("--fast") { Profile::Quick } else { Profile::Release };
    arguments.finish()?;
    setup::system()?;
    setup::page()?;
    app::page()?;
    let program = if cfg!(target_os = "macos") { universal::build(profile)? } else { app::build(profile)? };
    let bundles = if cfg!(target_os = "macos") {
        "app,dmg"
    } else if cfg!(windows) {
        "nsis,msi"
    } else {
        "deb,rpm"
    };
    let mut bundle = tauri()?;
    bundle.args(["bundle", "--ci", "--bundles", bundles, "--config", &with_command_line(&program)]);
    bundle.args(["--config", &signing::settings(signing::variable).to_string()]);
    signing::without_empty(&mut bundle, signing::variable);
    if cfg!(target_os = "macos") {
        bundle.args(["--target", universal::TARGET]);
    }
    if matches!(profile, Profile::Quick) {
        bundle.arg("--debug");
    }
    process::run(&mut bundle)?;
    let folder = program.with_file_name("bundle");
    let made = packages(&folder)?;
    if made.is_empty() {
        bail!("no package was made in {}", folder.display());
    }
    println!("{}", sbom::write()?.display());
    for package in gather(&made, &workspace::artifacts().join("packages"))? {
        println!("{} ({} KiB)", package.display(), package.metadata()?.len() / 1024);
    }
    Ok(())
}

/// The npm package with Tauri's command line, which makes the packages. It is not a dependency of the page,
/// because the page is built without it.
const TAURI: &str = "@tauri-apps/cli@2.12.5";

/// Returns Tauri's command line, installing it in the target folder if it is not there yet.
fn tauri() -> Result<Command> {
    let folder = workspace::target().join("tauri-cli");
    let name = if cfg!(windows) { "tauri.cmd" } else { "tauri" };
    let program = folder.join("node_modules/.bin").join(name);
    if !program.exists() {
        std::fs::create_dir_all(&folder)?;
        let mut install = workspace::npm(["install", "--no-save", "--no-audit", "--no-fund", TAURI]);
        process::run(install.arg("--prefix").arg(&folder))?;
    }
    let mut command = Command::new(program);
    command.current_dir(workspace::root());
    Ok(command)
}

/// Returns additional configuration with the path of the built command line.
fn with_command_line(program: &Path) -> String {
    let files = json!({ "/usr/bin/kith": program.with_file_name("kith") });
    json!({ "bundle": { "linux": { "deb": { "files": files }, "rpm": { "files": files } } } }).to_string()
}

/// Returns the packages in the subfolders of a folder.
fn packages(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for kind in std::fs::read_dir(folder)? {
        let kind = kind?.path();
        if !kind.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(kind)? {
            let file = file?.path();
            let ending = file.extension().unwrap_or_default();
            if ["deb", "rpm", "dmg", "exe", "msi"].iter().any(|package| ending == *package) {
                found.push(file);
            }
        }
    }
    Ok(found)
}

/// Copies packages to a folder, which then holds nothing else, and returns their paths there.
fn gather(packages: &[PathBuf], folder: &Path) -> Result<Vec<PathBuf>> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    std::fs::create_dir_all(folder)?;
    let mut gathered = Vec::new();
    for package in packages {
        let copy = folder.join(package.file_name().unwrap_or_default());
        std::fs::copy(package, &copy)?;
        gathered.push(copy);
    }
    Ok(gathered)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn the_packages_of_the_last_build_are_gathered() {
        let folder = tempfile::tempdir().unwrap();
        let [bundle, gathered] = ["bundle", "packages"].map(|name| folder.path().join(name));
        for made in ["nsis/Kith_2_x64-setup.exe", "msi/Kith_2_x64_en-US.msi", "msi/main.wixobj"] {
            let file = bundle.join(made);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, made).unwrap();
        }
        fs::create_dir(&gathered).unwrap();
        fs::write(gathered.join("Kith_1_x64_en-US.msi"), "old").unwrap();
        let mut copies = gather(&packages(&bundle).unwrap(), &gathered).unwrap();
        copies.sort();
        assert_eq!(copies, ["Kith_2_x64-setup.exe", "Kith_2_x64_en-US.msi"].map(|name| gathered.join(name)));
        assert_eq!(fs::read_dir(&gathered).unwrap().count(), 2);
        assert_eq!(fs::read_to_string(&copies[1]).unwrap(), "msi/Kith_2_x64_en-US.msi");
    }
}
