//! `cargo xtask package`: makes installable packages.

pub mod appdir;
mod contents;
pub mod metadata;
mod shared_libraries;
mod signing;
mod universal;

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use serde_json::json;

use self::contents::{Contents, Kind};
use crate::app::{self, Profile};
use crate::arguments::Arguments;
use crate::packages::Need;
use crate::{process, sbom, setup, workspace};

pub const HELP: &str = "\
Builds the page and the app in the release profile and makes installable packages in artifacts/packages: deb and rpm on
Linux, a disk image for both kinds of Mac on macOS, installers for a person (NSIS) and for a machine (MSI) on Windows. The
Linux packages also contain the command line with its manual pages and completions. Also writes the list of all libraries,
as `cargo xtask sbom` does. CONTRIBUTING.md says how packages are signed.

Usage: cargo xtask package [--fast] [--appdir] [--appimage RUNTIME]

  --fast              package a build without optimisation, for testing the packaging only
  --appdir            also make Kith.AppDir, which is what an AppImage contains: the app with its libraries (Debian and
                      Ubuntu)
  --appimage RUNTIME  also make an AppImage of it. RUNTIME is the program that the project AppImage publishes for this
                      purpose (type2-runtime)
";

pub fn run(mut arguments: Arguments) -> Result<()> {
    let profile = if arguments.flag("--fast") { Profile::Quick } else { Profile::Release };
    let runtime = arguments.value("--appimage")?.map(PathBuf::from);
    let appdir = arguments.flag("--appdir") || runtime.is_some();
    arguments.finish()?;
    setup::system(&[Need::Building])?;
    if appdir {
        setup::tools(&appdir::TOOLS)?;
    }
    setup::page()?;
    app::page()?;
    let program = if cfg!(target_os = "macos") { universal::build(profile)? } else { app::build(profile)? };
    let folder = program.with_file_name("bundle");
    if folder.exists() {
        // Packages of earlier versions are not among those that were made.
        std::fs::remove_dir_all(&folder)?;
    }
    let bundles = if cfg!(target_os = "macos") {
        "app,dmg"
    } else if cfg!(windows) {
        "nsis,msi"
    } else {
        "deb,rpm"
    };
    let mut bundle = tauri()?;
    bundle.args(["bundle", "--ci", "--bundles", bundles]);
    bundle.args(["--config", &signing::settings(signing::variable).to_string()]);
    signing::without_empty(&mut bundle, signing::variable);
    if cfg!(target_os = "macos") {
        bundle.args(["--target", universal::TARGET]);
    }
    if cfg!(target_os = "linux") {
        bundle.arg("--config").arg(linux(&program)?);
    }
    if matches!(profile, Profile::Quick) {
        bundle.arg("--debug");
    }
    process::run(&mut bundle)?;
    if appdir {
        let deb = of_kind(&folder, "deb")?.context("no .deb was made")?;
        let images = folder.join("appimage");
        let folder = appdir::make(&deb, &images)?;
        if let Some(runtime) = runtime {
            let name = Path::new(deb.file_name().unwrap_or_default()).with_extension("AppImage");
            appdir::pack(&folder, &runtime, &images.join(name))?;
        }
    }
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

/// Writes additional configuration of the packages for Linux: their files, and the libraries of a Debian package.
fn linux(app: &Path) -> Result<PathBuf> {
    let contents = Contents::make(app)?;
    let settings = metadata::settings()?;
    let mut depends: Vec<String> =
        serde_json::from_value(settings["bundle"]["linux"]["deb"]["depends"].clone())
            .context("tauri.conf.json lists no dependencies")?;
    depends.extend(shared_libraries::required(&[app, &app.with_file_name("kith")])?);
    let deb = json!({ "files": contents.files(Kind::Deb)?, "depends": depends });
    let rpm = json!({ "files": contents.files(Kind::Rpm)? });
    let file = contents.folder.join("tauri.json");
    std::fs::write(&file, json!({ "bundle": { "linux": { "deb": deb, "rpm": rpm } } }).to_string())?;
    Ok(file)
}

/// Returns the package in the folder of packages whose name ends in this way, if there is one.
pub fn of_kind(folder: &Path, ending: &str) -> Result<Option<PathBuf>> {
    let made = if folder.exists() { packages(folder)? } else { Vec::new() };
    Ok(made.into_iter().find(|package| package.extension().is_some_and(|found| found == ending)))
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
            if ["deb", "rpm", "AppImage", "dmg", "exe", "msi"].iter().any(|package| ending == *package) {
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
